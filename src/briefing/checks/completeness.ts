import { type Facts, type Figure, statedNumbers } from "./facts.js";
import { written } from "./spoken-numbers.js";
import { eachFigure, type Verdict } from "./check.js";

/** Checks that unit, sign and size of a figure fit its metric. */
export function unitsFit({ figures }: Facts): Verdict[] {
  return eachFigure(
    figures.filter(({ metric }) => metric),
    misfitOf,
    "unit and number fit the metric",
  );
}

/** Checks that every figure has a period. */
export function periodsGiven({ figures }: Facts): Verdict[] {
  return eachFigure(figures, ({ periodCode }) => (periodCode ? undefined : "no period is given"), "a period is given");
}

/** Checks that every change has a comparison. */
export function comparisonsGiven({ figures }: Facts): Verdict[] {
  return eachFigure(
    figures.filter(needsComparison),
    ({ comparisonBasis }) => (comparisonBasis ? undefined : "a change with nothing to compare with"),
    "the change says with what it compares",
  );
}

/** True for a growth, a difference, or an amount that is stable. */
export const needsComparison = ({ metric, qualifier }: Figure) =>
  ["GROWTH_RATE", "DIFFERENCE"].includes(metric?.statisticType ?? "") ||
  (qualifier === "STABLE" && metric !== undefined && metric.statisticType !== "STATE");

function misfitOf(figure: Figure): string | undefined {
  const { metric, unitCode } = figure;
  if (!metric) return undefined;
  const type = metric.statisticType;
  const numbers = statedNumbers(figure);
  if (metric.unitKind === "NONE" && numbers.length > 0)
    return `${written(numbers[0] ?? 0)} has a unit, the metric has none`;
  if (type === "STATE" && metric.unitKind !== "NONE") return `a STATE has no unit, the metric is in ${metric.unitCode}`;
  if (unitCode !== metric.unitCode) return `is in ${unitCode}, but the metric is in ${metric.unitCode}`;
  if ((type === "GROWTH_RATE" || type === "SHARE") && unitCode !== "percent")
    return `a ${type} is in percent, not in ${unitCode}`;
  if (type !== "DIFFERENCE" && type !== "CONTRIBUTION" && unitCode === "percentage_point")
    return `percentage points are for a DIFFERENCE or CONTRIBUTION, not for a ${type}`;
  if (type === "DIFFERENCE" && unitCode === "percent") return "a DIFFERENCE of percentages is in percentage points";
  const beyond = numbers.find((number) => number < 0 || number > 100);
  if (type === "SHARE" && beyond !== undefined) return `${written(beyond)} percent is no SHARE of a whole`;
  const uncountable = numbers.find((number) => number < 0 || !Number.isInteger(number));
  if (type === "COUNT" && uncountable !== undefined) return `a COUNT is not ${written(uncountable)}`;
  return undefined;
}
