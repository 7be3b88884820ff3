import { namesOf } from "./names.js";
import type { Facts } from "./facts.js";
import { small } from "./reading.js";
import { type StatedRelation } from "./stated-relations.js";

/** Relations whose ends one clause joins. */
const joined: ReadonlySet<string> = new Set(["PART_OF", "PRODUCES", "LOCATED_IN"]);
/** Words between two things of which neither is a part or product of the other, nor there. */
const coordinated = /^[\s,"”]*(?:and|or|as well as|together with|&)(?: the)?[\s"“]*$/;
const sentenceEnd = /[.;?!]["”]?\s|\b(?:while|whereas)\b/;

/** The words between the ends where they only list them, or where they are in two sentences; undefined where another quotation joins them. */
export function apartIn(facts: Facts, { edge, quotes }: StatedRelation): string | undefined {
  if (!joined.has(edge.relation)) return undefined;
  let apart: string | undefined;
  for (const { quote, role } of quotes) {
    if (role !== "CLAIM") continue;
    const text = small(quote);
    const between = betweenNames(facts, text, edge.source, edge.target);
    if (between === undefined) return undefined;
    const words = coordinated.test(between) ? between.trim() : sentenceEnd.exec(between)?.[0].trim();
    if (words === undefined) return undefined;
    apart ??= `"${words}" is between ${edge.source} and ${edge.target}`;
  }
  return apart;
}

/** The shortest text between a name of each; undefined where one is not said by its name, or is part of the other's. */
function betweenNames(facts: Facts, text: string, source: string, target: string): string | undefined {
  const [own, others] = [source, target].map((id) => placesOf(text, namesOf(facts, id)));
  const texts = (own ?? []).flatMap((one) =>
    (others ?? []).flatMap((other) =>
      one.end <= other.start
        ? [text.slice(one.end, other.start)]
        : other.end <= one.start
          ? [text.slice(other.end, one.start)]
          : [],
    ),
  );
  const overlaps = (own ?? []).some((one) =>
    (others ?? []).some((other) => one.start < other.end && other.start < one.end),
  );
  return overlaps ? undefined : texts.toSorted((a, b) => a.length - b.length)[0];
}

/** Places of names in a text, the longest name at each. */
function placesOf(text: string, names: readonly string[]): { start: number; end: number }[] {
  return names.flatMap((name) => {
    const start = text.indexOf(small(name));
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
}
