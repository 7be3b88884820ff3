import type { Facts, Figure } from "./facts.js";
import { lastPlace, same, written } from "./spoken-numbers.js";
import { noted, proven, type Verdict } from "./check.js";

interface Exact extends Figure {
  readonly value: number;
}

/** "5 percentage points higher than the overall rate": 11.5 - 6.5 = 5. */
export function differencesAgree(facts: Facts): Verdict[] {
  const differences = facts.figures.filter(isExact).filter(({ metric }) => metric?.statisticType === "DIFFERENCE");
  return differences.flatMap((difference) => {
    const [own] = saidBeside(facts, difference, facts.targets(difference.metric?.id ?? "", "CHANGE_OF"));
    const [other] = saidBeside(facts, difference, facts.targets(difference.id, "COMPARED_WITH"));
    if (!own || !other || own.unitCode !== other.unitCode) return [];
    return [sumVerdict(difference, [own, other], [own.value, -other.value])];
  });
}

/** "93 brands: 11, 75 and 7". Only one part said, or one still unsaid: the parts may not exceed the total. */
export function componentsAddUp(facts: Facts): Verdict[] {
  return facts.figures.filter(isExact).flatMap((total) => {
    const metrics = facts.sources(total.metric?.id ?? "", "COMPONENT_OF");
    const parts = metrics
      .flatMap((metric) => saidBeside(facts, total, [metric]).slice(0, 1))
      .filter(({ unitCode }) => unitCode === total.unitCode);
    const values = parts.map(({ value }) => value);
    if (parts.length === 0) return [];
    if (parts.length > 1 && parts.length === metrics.length) return [sumVerdict(total, parts, values)];
    const within = sum(values) <= total.value || same(sum(values), total.value);
    const relation = within ? "is part of" : "is more than the total,";
    const detail = `${nameOf(total)}: ${terms(values)} ${relation} ${written(total.value)}.`;
    return [proven(within, [total, ...parts], detail)];
  });
}

const isExact = (figure: Figure): figure is Exact => figure.qualifier === "EXACT" && figure.value !== undefined;

/** Exact figures of the metrics for the same time, place and scope as the given one. */
function saidBeside(facts: Facts, figure: Figure, metrics: readonly string[]): Exact[] {
  const setting = ["periodCode", "periodKind", "place", "scope"] as const;
  const figures = metrics.flatMap((metric) => facts.figuresOf(metric)).filter(isExact);
  return figures.filter((other) => setting.every((key) => other[key] === figure[key]));
}

function sumVerdict(total: Exact, parts: readonly Exact[], values: readonly number[]): Verdict {
  const [said, found] = [total.value, sum(values)];
  const equation = `${nameOf(total)}: ${terms(values)} = ${written(found)}`;
  if (same(found, said)) return proven(true, [total, ...parts], `${equation}, as said.`);
  const [gap, rounding] = [Math.abs(found - said), roundingOf(total, values)];
  const miss = `${equation}, said to be ${written(said)}`;
  return gap < rounding || same(gap, rounding)
    ? noted([total, ...parts], `${miss}: rounding explains it.`)
    : proven(false, [total, ...parts], `${miss}.`);
}

/** The most by which rounded figures miss their rounded sum: half a last digit each. A plain count is not rounded. */
function roundingOf(total: Exact, values: readonly number[]): number {
  const place = Math.min(...[total.value, ...values].map(lastPlace));
  return total.unitKind === "COUNT" && place <= 1 ? 0 : place * Math.floor((values.length + 1) / 2);
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const terms = (values: readonly number[]) => values.map(written).join(" + ").replaceAll("+ -", "- ");
const nameOf = ({ metric, id }: Figure) => metric?.name ?? id;
