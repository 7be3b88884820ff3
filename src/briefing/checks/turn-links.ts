import type { EdgeRecord } from "../../store/store.js";
import { type NodeOf } from "../../store/typed-records.js";
import type { RowProblem, Verdict } from "./check.js";
import type { Facts } from "./facts.js";

/**
 * Relations of turns agree with the text: what a turn is about and what follows a commitment up is quoted from that turn, an
 * answer is one to the question of its exchange, and a turn is followed by the next one.
 */
export function turnsLinked(facts: Facts): Verdict[] {
  const turns = new Map(facts.ofKind("Turn").map((turn) => [turn.id, turn]));
  const linked = facts.edges.filter(({ source, target }) => turns.has(source) || turns.has(target));
  const problems = linked.map((edge) => ({ edge, found: problemOf(facts, edge, turns) }));
  const wrong = problems.flatMap(({ edge, found }): Verdict[] =>
    found
      ? [
          {
            status: "FAILS",
            subjects: [edge.id, edge.source, edge.target],
            detail: `${edge.source} ${edge.relation} ${edge.target}: ${found.problem}.`,
            field: found.field,
          },
        ]
      : [],
  );
  const sound = problems.filter(({ found }) => !found).map(({ edge }) => edge.source);
  const holds =
    sound.length === 1
      ? "1 relation of turns: it agrees with the text."
      : `${sound.length} relations of turns: they agree with the text.`;
  return [
    ...wrong,
    ...(sound.length > 0 ? [{ status: "HOLDS" as const, subjects: [...new Set(sound)], detail: holds }] : []),
  ];
}

function problemOf(
  facts: Facts,
  { relation, source, target, props }: EdgeRecord,
  turns: ReadonlyMap<string, NodeOf<"Turn">>,
): RowProblem | undefined {
  const [from, to] = [turns.get(source)?.props, turns.get(target)?.props];
  const [own, other] = [source, target].map((id) => facts.targets(id, "IN_DOCUMENT")[0]);
  const sameDocument = own === other;
  if (relation === "ANSWERS" && from && to)
    return to.role === "QUESTION" && sameDocument && to.exchange === from.exchange
      ? undefined
      : { field: "to", problem: `expected the question of exchange ${from.exchange}` };
  if (relation === "FOLLOWED_BY" && from && to)
    return sameDocument && to.ordinal === from.ordinal + 1
      ? undefined
      : { field: "to", problem: `expected turn ${from.ordinal + 1} of the document` };
  if (from && to) return undefined;
  const turn = from ? source : target;
  const elsewhere = facts
    .evidence(props.evidence as readonly string[] | undefined)
    .find((quote) => quote.turn !== turn);
  return elsewhere && { field: "evidence", problem: `"${elsewhere.quote}" is in ${elsewhere.turn}` };
}
