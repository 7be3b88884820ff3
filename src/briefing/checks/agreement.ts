import { firstDay, isDay, lastDay } from "../../model/day.js";
import { rangesOverlap } from "../../model/qualifier.js";
import { groupBy } from "../../store/group-by.js";
import type { Facts, Figure } from "./facts.js";
import { written } from "./spoken-numbers.js";
import { noted, proven, type Verdict } from "./check.js";

/**
 * Checks that a figure and its restatement or refinement have a common number. Figures in different units (a growth that
 * refines a "stable" level) are not compared.
 */
export function sameFactsOverlap(facts: Facts): Verdict[] {
  const byId = new Map(facts.figures.map((figure) => [figure.id, figure]));
  return facts.along("SAME_FACT").flatMap(({ id, source, target, props }): Verdict[] => {
    const [later, earlier] = [byId.get(source), byId.get(target)];
    if (!later || !earlier) return [];
    const both = [later, earlier];
    if (props.kind === "REVISES") {
      const verdict = revision(facts, later, earlier);
      return [
        verdict.status === "FAILS" ? { ...verdict, subjects: [id, ...verdict.subjects], field: "kind" } : verdict,
      ];
    }
    if (props.kind === "CONFLICTS")
      return [noted(both, `"${later.asSaid}" conflicts with "${earlier.asSaid}": ${String(props.reason)}`)];
    if (later.unitCode !== earlier.unitCode || !isBounded(later) || !isBounded(earlier)) return [];
    const overlap = rangesOverlap(later, earlier);
    const pair = `"${later.asSaid}" (${bounds(later)}) ${String(props.kind).toLowerCase()} "${earlier.asSaid}" (${bounds(earlier)})`;
    return [proven(overlap, both, `${pair}: ${overlap ? "both can be true" : "no number is both"}.`)];
  });
}

/** A figure that revises another is of the same metric, and is said after it. */
function revision(facts: Facts, later: Figure, earlier: Figure): Verdict {
  const pair = `"${later.asSaid}" revises "${earlier.asSaid}"`;
  const [own, other] = [later, earlier].map((figure) => facts.claimsOf(figure)[0]);
  const isBefore =
    own?.document === other?.document
      ? own !== undefined && other !== undefined && own.start < other.start
      : String(later.publishedOn) < String(earlier.publishedOn);
  const problem =
    later.metric?.id !== earlier.metric?.id ? "they are of two metrics" : isBefore && "it is said before it";
  return proven(!problem, [later, earlier], `${pair}: ${problem || "it is said after it"}.`);
}

/** Checks that figures of one series and period are linked as statements of one fact, directly or indirectly. */
export function seriesAgree(facts: Facts): Verdict[] {
  return [...groupBy(facts.figures.filter(isBounded), seriesOf).values()].flatMap((figures): Verdict[] => {
    const [first, ...others] = figures;
    if (!first?.metric || others.length === 0) return [];
    const linked = linkedTo(facts, first.id);
    const apart = others.filter(({ id }) => !linked.has(id));
    const where = `${first.metric.name}, ${first.periodCode}`;
    const shown = apart.length === 0 ? figures : [first, ...apart];
    const relation = apart.length === 0 ? "are linked" : "are not linked";
    return [proven(apart.length === 0, shown, `${where}: ${quoted(shown)} ${relation} by SAME_FACT.`)];
  });
}

/**
 * Checks that a rising level has no negative change in the same period, and a falling one no positive change. A difference
 * from another metric does not count: it is not a change of the level.
 */
export function directionsAgree(facts: Facts): Verdict[] {
  return facts.along("CHANGE_OF").flatMap(({ source, target }) =>
    facts.figuresOf(target).flatMap((level) =>
      facts.figuresOf(source).flatMap((change): Verdict[] => {
        const [said, moved] = [directionOf(level), signOf(change)];
        if (said === 0 || moved === 0 || change.comparisonBasis === "OTHER_METRIC" || !sameSetting(level, change))
          return [];
        const relation = said === moved ? "goes with" : "contradicts";
        const detail = `${level.metric?.name}: "${level.asSaid}" ${relation} "${change.asSaid}".`;
        return [proven(said === moved, [level, change], detail)];
      }),
    ),
  );
}

const isBounded = ({ lower, upper }: Figure) => lower !== undefined || upper !== undefined;

function bounds({ lower, upper }: Figure): string {
  if (lower === undefined) return `up to ${written(upper as number)}`;
  if (upper === undefined) return `from ${written(lower)}`;
  return lower === upper ? written(lower) : `${written(lower)} to ${written(upper)}`;
}

const quoted = (figures: readonly Figure[]) => figures.map(({ asSaid }) => `"${asSaid}"`).join(", ");

const seriesOf = (figure: Figure) =>
  JSON.stringify([
    figure.metric?.id,
    figure.place,
    figure.scope,
    figure.unitCode,
    figure.periodCode,
    figure.periodKind,
    figure.comparisonBasis,
    figure.comparisonReference,
  ]);

/** Ids of the figure and of all that SAME_FACT links it to, directly or indirectly. */
export function linkedTo(facts: Facts, first: string): ReadonlySet<string> {
  const found = new Set([first]);
  for (const id of found)
    for (const next of [...facts.targets(id, "SAME_FACT"), ...facts.sources(id, "SAME_FACT")]) found.add(next);
  return found;
}

const directionOf = ({ qualifier }: Figure) => (qualifier === "RISING" ? 1 : qualifier === "FALLING" ? -1 : 0);

/** 1 for a range without negative numbers, -1 for one without positive numbers, else 0. */
function signOf({ lower = -Infinity, upper = Infinity }: Figure): number {
  return lower >= 0 && upper > 0 ? 1 : upper <= 0 && lower < 0 ? -1 : 0;
}

const sameSetting = (a: Figure, b: Figure) =>
  a.place === b.place && a.scope === b.scope && startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

const startOf = ({ periodStart }: Figure) => (periodStart === undefined ? "" : firstDay(periodStart));
const endOf = ({ periodEnd }: Figure) => (isDay(periodEnd) ? lastDay(periodEnd) : "");
