import type { Facts } from "./facts.js";
import { proven, type Verdict } from "./check.js";

/** Wholes that officials name, as the divisions of GB/T 4754-2017 give them: 06-46 are mining, manufacturing and utilities. */
const wholes: Readonly<Record<string, { from: string; to: string; says: string }>> = {
  "major categories of the national economy": { from: "01", to: "99", says: "divisions" },
  "major industrial categories": { from: "06", to: "46", says: "divisions 06 to 46" },
};
const scheme = "gbt4754-2017";

/** "80 of the 97 major categories": the classification in the graph has as many, and the part is no more than the whole. */
export function wholesMatch(facts: Facts): Verdict[] {
  const codes = divisionsOf(facts);
  return facts.figures.flatMap((figure): Verdict[] => {
    const { asSaid, value, outOfValue, outOfOf = "" } = figure;
    const whole = wholes[outOfOf];
    if (!whole || value === undefined || outOfValue === undefined || codes.size === 0) return [];
    const found = [...codes].filter((code) => whole.from <= code && code <= whole.to).length;
    const detail = `"${asSaid}": ${value} of ${outOfValue}, and the graph holds ${found} ${whole.says} of ${scheme}.`;
    return [proven(found === outOfValue && value <= found, [figure], detail)];
  });
}

function divisionsOf(facts: Facts): ReadonlySet<string> {
  const ids = facts.ofKind("Industry").flatMap(({ props }) => (props.externalIds ?? []) as readonly string[]);
  const parsed = ids.map((id) => JSON.parse(id) as { scheme: string; value: string });
  return new Set(parsed.filter((id) => id.scheme === scheme && /^\d\d$/.test(id.value)).map(({ value }) => value));
}
