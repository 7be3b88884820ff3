import { useMemo } from "preact/hooks";
import type { OutlinedFragment } from "../generated/operations.js";
import { briefingMessages } from "../messages/briefing.js";
import { useLanguage } from "../messages/language.js";
import { ThingLink } from "../panel/thing-link.js";
import { factsOf, type Shown } from "./citing-facts.js";
import { TurnText } from "./turn-text.js";
import { turnTitle, whoIn } from "./turn-title.js";

interface Props {
  readonly turn: Shown;
  readonly turns: readonly OutlinedFragment[];
  readonly before: OutlinedFragment | undefined;
  readonly after: OutlinedFragment | undefined;
  readonly to: (turn: string) => string;
}

/** One turn: who speaks, about what, and its words. */
export function TurnArticle({ turn, turns, before, after, to }: Props) {
  const language = useLanguage();
  const messages = briefingMessages[language];
  const facts = useMemo(() => factsOf(turn), [turn]);
  const question = turns.find(({ exchange, role }) => role === "QUESTION" && exchange === turn.exchange);
  const answers = question !== undefined && question.id !== turn.id;
  const place = messages.place(turns.findIndex(({ id }) => id === turn.id) + 1, turns.length);
  return (
    <article class="turn" aria-labelledby="turn-title">
      <header>
        <h2 id="turn-title" tabIndex={-1}>
          {turnTitle(language, turn, question && whoIn(language, question))}
        </h2>
        <p class="small muted turn-place">
          {turn.exchange == null ? place : `${messages.question(turn.exchange)} · ${place}`}
          {answers && (
            <>
              {" · "}
              <a href={to(question.id)}>{messages.toQuestion}</a>
            </>
          )}
        </p>
        {turn.about.nodes.length > 0 && (
          <div class="turn-about">
            <span class="small muted" id="turn-about">
              {messages.about}
            </span>
            <ul class="chips" aria-labelledby="turn-about">
              {turn.about.nodes.map((thing) => (
                <li key={thing.id}>
                  <ThingLink thing={thing} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </header>
      <TurnText turn={turn} facts={facts} />
      <nav class="turn-steps" aria-label={`${messages.before}, ${messages.after}`}>
        {before && (
          <a class="button" rel="prev" href={to(before.id)}>
            ← {messages.before}
          </a>
        )}
        {after && (
          <a class="button" rel="next" href={to(after.id)}>
            {messages.after} →
          </a>
        )}
        <span class="small muted turn-keys">{messages.keys}</span>
      </nav>
    </article>
  );
}
