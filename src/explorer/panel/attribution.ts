import type { QuestionFragment, SpanFragment } from "../generated/operations.js";
import { clausesIn, type Language, nameIn } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";

/** Names of who asked each question, by the number of its exchange. */
export type Askers = ReadonlyMap<number, string>;

export function askersIn(language: Language, turns: readonly QuestionFragment[]): Askers {
  return new Map(
    turns.flatMap(({ exchange, askedBy }) => {
      const who = askedBy.nodes.map((outlet) => nameIn(language, outlet)).join(", ");
      return exchange == null || who === "" ? [] : [[exchange, who] as const];
    }),
  );
}

/** Attribution of a span: "Tao Qing, answering China Securities Journal". */
export function saidBy(language: Language, { speaker, turn }: SpanFragment, askers: Askers): string {
  const messages = panelMessages[language];
  const asker = turn?.exchange == null ? undefined : askers.get(turn.exchange);
  if (turn?.role === "QUESTION") return clausesIn(language, [asker ?? "", messages.asking]);
  const who = speaker ? nameIn(language, speaker) : "";
  return clausesIn(language, [who, asker ? messages.answering(asker) : ""]);
}
