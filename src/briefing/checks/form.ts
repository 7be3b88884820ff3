import type { Facts, Figure, Measure } from "../facts.js";
import { written } from "../numbers.js";
import { eachFigure, type Verdict } from "./check.js";

/** What contradicts a metric's type in a figure's unit or number; the first that applies is reported. */
const misfits: readonly ((figure: Figure, metric: Measure) => string | false | undefined)[] = [
  ({ unitCode }, metric) =>
    unitCode !== metric.unitCode && `is in ${unitCode}, but the metric is in ${metric.unitCode}`,
  ({ unitCode }, { statisticType }) =>
    ["GROWTH_RATE", "SHARE"].includes(statisticType) &&
    unitCode !== "percent" &&
    `a ${statisticType} is in percent, not in ${unitCode}`,
  ({ unitCode }, { statisticType }) =>
    unitCode === "percentage_point" &&
    !["DIFFERENCE", "CONTRIBUTION"].includes(statisticType) &&
    `percentage points are for a DIFFERENCE or CONTRIBUTION, not for a ${statisticType}`,
  ({ unitCode }, { statisticType }) =>
    statisticType === "DIFFERENCE" && unitCode === "percent" && "a DIFFERENCE of percentages is in percentage points",
  (figure, { statisticType }) =>
    statisticType === "SHARE" && outside(figure, 0, 100) && `${outside(figure, 0, 100)} percent is no SHARE of a whole`,
  (figure, { statisticType }) =>
    statisticType === "COUNT" && outside(figure, 0, Infinity) && `a COUNT is not ${outside(figure, 0, Infinity)}`,
  ({ value }, { statisticType }) =>
    statisticType === "COUNT" &&
    value !== undefined &&
    !Number.isInteger(value) &&
    `a COUNT is whole, not ${written(value)}`,
];

export function unitsFit({ figures }: Facts): Verdict[] {
  return eachFigure(
    figures.filter(({ metric }) => metric),
    misfitOf,
    "unit and number fit the metric",
  );
}

export function periodsGiven({ figures }: Facts): Verdict[] {
  return eachFigure(figures, ({ periodCode }) => (periodCode ? undefined : "no period is given"), "a period is given");
}

export function comparisonsGiven({ figures }: Facts): Verdict[] {
  return eachFigure(
    figures.filter(needsComparison),
    ({ comparisonBasis }) => (comparisonBasis ? undefined : "a change with nothing to compare with"),
    "the change says with what it compares",
  );
}

export const needsComparison = ({ metric }: Figure) =>
  ["GROWTH_RATE", "DIFFERENCE"].includes(metric?.statisticType ?? "");

function misfitOf(figure: Figure): string | undefined {
  const { metric } = figure;
  return metric && (misfits.map((misfit) => misfit(figure, metric)).find(Boolean) || undefined);
}

/** The figure's value or bound that lies outside, as written. */
function outside({ value, lower, upper }: Figure, from: number, to: number): string | undefined {
  const found = [value, lower, upper].find((number) => number !== undefined && (number < from || number > to));
  return found === undefined ? undefined : written(found);
}
