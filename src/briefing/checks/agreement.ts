import { groupBy } from "../../store/group-by.js";
import type { Facts, Figure } from "../facts.js";
import { written } from "../spoken-numbers.js";
import { noted, proven, type Verdict } from "./check.js";

/**
 * What restates or refines a figure allows a number that the figure allows. Bounds count as closed: "more than 30,000"
 * and "30,000" may be one fact. Figures in other units (a growth that refines a "stable" level) are not compared.
 */
export function sameFactsOverlap(facts: Facts): Verdict[] {
  const byId = new Map(facts.figures.map((figure) => [figure.id, figure]));
  return facts.along("SAME_FACT").flatMap(({ source, target, props }): Verdict[] => {
    const [later, earlier] = [byId.get(source), byId.get(target)];
    if (!later || !earlier || props.kind === "REVISES") return [];
    const both = [later, earlier];
    if (props.kind === "CONFLICTS")
      return [noted(both, `"${later.asSaid}" conflicts with "${earlier.asSaid}": ${String(props.reason)}`)];
    if (later.unitCode !== earlier.unitCode || !isBounded(later) || !isBounded(earlier)) return [];
    const overlap = least(later) <= most(earlier) && least(earlier) <= most(later);
    const pair = `"${later.asSaid}" (${bounds(later)}) ${String(props.kind).toLowerCase()} "${earlier.asSaid}" (${bounds(earlier)})`;
    return [proven(overlap, both, `${pair}: ${overlap ? "both can be true" : "no number is both"}.`)];
  });
}

/** Figures of one series for one time are linked as statements of one fact, directly or by way of others. */
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
 * A level said to rise does not go with a negative change of it in that time, nor one said to fall with a positive. A
 * difference from another metric says nothing of the level's own direction.
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

const least = ({ lower = -Infinity }: Figure) => lower;
const most = ({ upper = Infinity }: Figure) => upper;
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

function linkedTo(facts: Facts, first: string): ReadonlySet<string> {
  const found = new Set([first]);
  for (const id of found)
    for (const next of [...facts.targets(id, "SAME_FACT"), ...facts.sources(id, "SAME_FACT")]) found.add(next);
  return found;
}

const directionOf = ({ qualifier }: Figure) => (qualifier === "RISING" ? 1 : qualifier === "FALLING" ? -1 : 0);

/** 1 where the words allow no negative number, -1 where they allow no positive one, 0 where they leave it open. */
function signOf(figure: Figure): number {
  const [low, high] = [least(figure), most(figure)];
  return low >= 0 && high > 0 ? 1 : high <= 0 && low < 0 ? -1 : 0;
}

const sameSetting = (a: Figure, b: Figure) =>
  a.place === b.place &&
  a.scope === b.scope &&
  (a.periodStart ?? "") <= (b.periodEnd ?? "") &&
  (b.periodStart ?? "") <= (a.periodEnd ?? "");
