import { groupBy } from "../../store/group-by.js";
import type { Facts, Measure } from "./facts.js";
import { namesOf } from "./names.js";
import { quotesOf, type Reading, small } from "./reading.js";
import { numbersAt } from "./spoken-numbers.js";
import { tokensOf } from "./tokens.js";

/** Signs and words that end a clause; not the comma within a number. */
const ends = /[;:]|,\s|\.\s|\b(?:and|while|whereas|but|or)\b/g;
/** Words by which what is before a comma is more than a part of a list. */
const verb =
  /\b(?:is|are|was|were|has|have|had|will|fell|rose|grew|reach\w*|total\w*|increas\w*|decreas\w*|declin\w*|cover\w*|exceed\w*|account\w*|contribut\w*|remain\w*|stood|came|hit)\b/;

/** The clause of the claim that has the figure's words: up to the conjunctions and commas around them, and the list before them. */
function clauseAround({ figure, claim }: Reading): string {
  const text = small(claim.quote);
  const at = text.indexOf(small(figure.asSaid));
  if (at < 0) return text;
  const after = at + figure.asSaid.length;
  const cuts = [...text.matchAll(ends)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  const to = cuts.find(({ start }) => start >= after)?.start ?? text.length;
  const before = cuts.filter(({ end }) => end <= at).toReversed();
  let from = before[0]?.end ?? 0;
  // "Integrated circuit and optoelectronic device output", "with the added value increasing".
  for (const [index, cut] of before.entries()) {
    const start = before[index + 1]?.end ?? 0;
    const part = text.slice(start, cut.start);
    const isWith = /^\s*with\b/.test(text.slice(cut.end));
    if (numbersAt(part).length > 0 || (verb.test(part) && !isWith)) break;
    from = start;
  }
  return text.slice(from, to);
}

/** Metrics by type and kind of unit, each with the words of its names that are no words of all statistics. */
export type Named = ReadonlyMap<string, readonly { readonly metric: Measure; readonly names: readonly string[][] }[]>;

export function namedMetrics(facts: Facts, content: (text: string) => readonly string[]): Named {
  const all = facts.ofKind("Metric").map(({ id, props }) => ({
    metric: { ...props, id } as Measure,
    names: namesOf(facts, id)
      .map((name) => [...content(name)])
      .filter(({ length }) => length > 0),
  }));
  return groupBy(all, ({ metric }) => kindOf(metric));
}

const kindOf = ({ statisticType, unitKind }: Measure) => `${statisticType} ${unitKind}`;

/**
 * Another metric that the clause of the number names by all that tells the two apart, where it has no such word of the row's own:
 * "exports of industrial products fell by 1.2%, while exports of electromechanical products rose by 3.4%".
 */
export function otherInClause(reading: Reading, metric: Measure, named: Named): string | undefined {
  const rivals = named.get(kindOf(metric)) ?? [];
  const clause = new Set(tokensOf(clauseAround(reading)));
  const said = new Set(tokensOf(quotesOf(reading, "CLAIM", "SUBJECT", "PERIOD").join(" . ")));
  const own = rivals.find((one) => one.metric.id === metric.id)?.names ?? [];
  if (own.length === 0) return undefined;
  const elsewhere = new Set(tokensOf(small(reading.claim.quote).replace(clauseAround(reading), " ")));
  const isOther = (mine: readonly string[], theirs: readonly string[], isMain: boolean) => {
    const [theirOwn, myOwn] = [
      theirs.filter((token) => !mine.includes(token)),
      mine.filter((token) => !theirs.includes(token)),
    ];
    if (myOwn.some((token) => clause.has(token))) return false;
    return theirOwn.length > 0
      ? theirOwn.every((token) => clause.has(token))
      : isMain &&
          myOwn.length > 0 &&
          theirs.every((token) => clause.has(token)) &&
          myOwn.every((token) => elsewhere.has(token));
  };
  return rivals.find(
    ({ metric: other, names }) =>
      other.id !== metric.id &&
      names.some(
        (theirs, index) =>
          theirs.every((token) => said.has(token)) && own.every((mine) => isOther(mine, theirs, index === 0)),
      ),
  )?.metric.name;
}
