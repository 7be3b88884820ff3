import { ascending } from "../../store/ascending.js";
import { groupBy } from "../../store/group-by.js";
import { linkedTo } from "./agreement.js";
import { noted, proven, type Verdict } from "./check.js";
import type { Facts, Figure } from "./facts.js";

/** Properties that split a series where they alone differ. */
const parts = [
  { key: "periodKind", says: "kind of period" },
  { key: "scope", says: "scope" },
  { key: "place", says: "place" },
] as const;
type Part = (typeof parts)[number];

/**
 * Names figures that differ from their series only in kind of period, scope or place. It fails where the kind differs, or where
 * one has a scope or place that the other lacks; another scope, or another place in another document, is noted. Figures linked by
 * SAME_FACT are one fact, whatever they say.
 */
export function seriesContinue(facts: Facts): Verdict[] {
  // "Continued to rise" beside a number is no value of its series.
  const measured = facts.figures.filter(
    (figure) =>
      figure.metric && (figure.value !== undefined || figure.lower !== undefined || figure.upper !== undefined),
  );
  const splits = parts.flatMap((part) =>
    [...groupBy(measured, (figure) => keyWithout(part, figure)).values()].flatMap((figures) =>
      splitsOf(facts, part, figures),
    ),
  );
  const apart = new Set(splits.flatMap(({ subjects }) => subjects));
  const sound = measured.filter(({ id }) => !apart.has(id));
  const count = sound.length === 1 ? "1 observation" : `${sound.length} observations`;
  const says = `${count}: none differs from its series in kind of period, scope or place alone.`;
  return [...splits, ...(sound.length > 0 ? [proven(true, sound, says)] : [])];
}

const keyWithout = ({ key }: Part, figure: Figure) =>
  JSON.stringify([
    figure.metric?.id,
    figure.unitCode,
    figure.comparisonBasis,
    figure.comparisonBasis === "OTHER_METRIC" ? figure.comparisonReference : undefined,
    ...parts.flatMap((part) => (part.key === key ? [] : [figure[part.key] ?? null])),
  ]);

/** Verdicts on the figures that have another value than most, each beside one that has that of most. */
function splitsOf(facts: Facts, { key, says }: Part, figures: readonly Figure[]): Verdict[] {
  const [most = [], ...others] = [
    ...groupBy(figures.toSorted(byPublication), (figure) => figure[key]).values(),
  ].toSorted((a, b) => b.length - a.length);
  return others.flat().flatMap((figure): Verdict[] => {
    const linked = linkedTo(facts, figure.id);
    const beside = most.find(({ periodCode }) => periodCode === figure.periodCode) ?? most[0];
    if (!beside || most.some(({ id }) => linked.has(id))) return [];
    const [one, other] = [figure[key], beside[key]];
    const fails = key === "periodKind" || one === undefined || other === undefined;
    const elsewhere = !most.some(({ document }) => document === figure.document);
    if (!fails && key === "place" && !elsewhere) return [];
    const detail = `${figure.metric?.name}: ${shown(figure, one)} and ${shown(beside, other)} differ only in ${says}: they are no series.`;
    return [fails ? proven(false, [figure, beside], detail) : noted([figure, beside], detail)];
  });
}

const shown = ({ id, asSaid }: Figure, value: string | undefined) => `"${asSaid}" (${id}, ${value ?? "none"})`;

const byPublication = (a: Figure, b: Figure) =>
  ascending(a.publishedOn ?? "", b.publishedOn ?? "") || ascending(a.id, b.id);
