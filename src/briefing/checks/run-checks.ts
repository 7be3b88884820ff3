import type { Records } from "../../store/store.js";
import { Facts } from "./facts.js";
import { directionsAgree, sameFactsOverlap, seriesAgree } from "./agreement.js";
import { componentsAddUp, differencesAgree } from "./arithmetic.js";
import type { Check, Rule } from "./check.js";
import { wholesMatch } from "./classification.js";
import { comparisonsGiven, periodsGiven, unitsFit } from "./completeness.js";
import { figuresQuoted } from "./quotation.js";
import { seriesContinue } from "./series.js";

/** All rules, in the order of their results. */
export const rules: readonly Rule[] = [
  {
    id: "differences-agree",
    doc: "A difference from another metric is what the two figures give, where both are said.",
    verdicts: differencesAgree,
  },
  { id: "components-add-up", doc: "The parts of a total add up to it.", verdicts: componentsAddUp },
  {
    id: "same-facts-overlap",
    doc: "A figure said again, or more precisely, allows what the first statement allows.",
    verdicts: sameFactsOverlap,
  },
  {
    id: "wholes-match",
    doc: "A whole that is a classification counts as many as the graph holds of it.",
    verdicts: wholesMatch,
  },
  { id: "units-fit", doc: "Unit, sign and size of a figure fit the type of its metric.", verdicts: unitsFit },
  { id: "periods-given", doc: "Every figure has a period.", verdicts: periodsGiven },
  {
    id: "comparisons-given",
    doc: "Every growth or difference says with what it compares.",
    verdicts: comparisonsGiven,
  },
  {
    id: "series-agree",
    doc: "A series has one value for one time, or its statements are linked by SAME_FACT.",
    verdicts: seriesAgree,
  },
  {
    id: "series-continue",
    doc: "A figure does not differ from its series in kind of period, scope or place alone.",
    verdicts: seriesContinue,
  },
  { id: "directions-agree", doc: "A level said to rise or fall goes with its change.", verdicts: directionsAgree },
  {
    id: "figures-quoted",
    doc: "The words of a figure are in its quotation, and its number in the words.",
    verdicts: figuresQuoted,
  },
];

/** Checks the figures of a load, or of a complete scan, against each other and against their quotations. */
export function runChecks(load: Records): Check[] {
  const facts = new Facts(load);
  return rules.flatMap(({ id, verdicts }) => verdicts(facts).map((verdict) => ({ rule: id, ...verdict })));
}
