import { didYouMean } from "../../model/did-you-mean.js";
import { rowVerdicts, type RowProblem, type Verdict } from "./check.js";
import { type Facts, statedNumbers } from "./facts.js";
import { wordless, qualifierBeside } from "./qualifier-words.js";
import { type Reading, readingsOf } from "./reading.js";

/** Fields that words may leave open. */
const fields = ["value", "qualifier", "unit", "period", "comparison", "scope", "place", "modality", "outOf", "metric"];

/** Fields marked as inferred exist, and are open: the words do not say them. */
export function inferredOpen(facts: Facts): Verdict[] {
  return rowVerdicts(readingsOf(facts), problemOf, "what is marked as inferred is open");
}

function problemOf({ figure, lead, tail, counted, claim, said }: Reading): RowProblem | undefined {
  const inferred = figure.inferred ?? [];
  const refuse = (problem: string) => ({ field: "inferred", problem });
  const unknown = inferred.find((name) => !fields.includes(name));
  if (unknown !== undefined)
    return refuse(`inferred: expected one of ${fields.join(", ")}, got "${unknown}"${didYouMean(unknown, fields)}`);
  const has: Readonly<Record<string, unknown>> = {
    ...figure,
    comparison: figure.comparisonBasis,
    period: figure.periodCode,
    unit: figure.unitCode,
    outOf: figure.outOfValue,
    modality: figure.modality ?? "REPORTED",
  };
  const absent = inferred.find((name) => has[name] === undefined);
  if (absent !== undefined) return refuse(`inferred: the row has no ${absent}`);
  if (inferred.includes("unit") && statedNumbers(figure).length === 0 && figure.qualifier !== "DOUBLE_DIGIT")
    return refuse("inferred: no number is said: expected a metric in none");
  if (inferred.includes("qualifier") && counted && qualifierBeside(lead, tail)?.qualifier === figure.qualifier)
    return refuse("inferred: the words say the qualifier");
  if (inferred.includes("qualifier") && figure.qualifier === "EXACT")
    return refuse("inferred: an EXACT figure has no qualifier to infer");
  if (inferred.includes("value") && (wordless(figure) || saysValue(said, figure.value)))
    return refuse("inferred: the words say the value");
  if (
    inferred.includes("comparison") &&
    /year[- ]on[- ]year/i.test(claim.quote) &&
    counted &&
    /^[^,;]{0,16}year[- ]on[- ]year/.test(tail)
  )
    return refuse("inferred: the words say the comparison");
  return undefined;
}

const saysValue = (asSaid: string, value: number | undefined) =>
  value !== undefined &&
  new RegExp(`(?<![\\d.,])${String(value).replace(".", "\\.")}(?![\\d,]|\\.\\d)`).test(asSaid.replaceAll(",", ""));
