import type { Records } from "../../store/store.js";
import { Facts } from "./facts.js";
import { directionsAgree, sameFactsOverlap, seriesAgree } from "./agreement.js";
import { componentsAddUp, differencesAgree } from "./arithmetic.js";
import type { Check, Rule } from "./check.js";
import { wholesMatch } from "./classification.js";
import { comparisonsGiven, periodsGiven, unitsFit } from "./completeness.js";
import { figuresQuoted } from "./quotation.js";
import { seriesContinue } from "./series.js";
import { commitmentsSaid } from "./commitment-words.js";
import { comparisonsSaid } from "./comparison-words.js";
import { checkOwnStatements, type Rows } from "./own-statements.js";
import { signsSaid } from "./direction-words.js";
import { inferredOpen } from "./inferred-fields.js";
import { metricsDefined } from "./metric-fields.js";
import { metricsSaid } from "./metric-words.js";
import { modalitiesSaid } from "./modality-words.js";
import { periodsSaid } from "./period-words.js";
import { placesSaid } from "./place-words.js";
import { policiesSaid } from "./policy-words.js";
import { postsApart } from "./posts.js";
import { qualifiersSaid } from "./qualifier-words.js";
import { endsNamed } from "./relation-ends.js";
import { purposesApart } from "./purpose-words.js";
import { relationFieldsSaid } from "./relation-fields.js";
import { rolesFit } from "./role-words.js";
import { scopesSaid, wholesSaid } from "./scope-words.js";
import { thingsSaid } from "./thing-words.js";
import { turnsLinked } from "./turn-links.js";
import { unitsSaid } from "./unit-words.js";
import { stagesOfOneVerb } from "./stages-of-one-verb.js";
import { vagueClassesApart } from "./vague-classes.js";

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
    doc: "A figure said again, or more precisely, allows what the first statement allows; a revision is of the same and later.",
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
  {
    id: "posts-apart",
    doc: "Posts of a body with nearly the same title are told: they may be one.",
    verdicts: postsApart,
  },
  { id: "directions-agree", doc: "A level said to rise or fall goes with its change.", verdicts: directionsAgree },
  {
    id: "figures-quoted",
    doc: "The words of a figure are in its quotation, and its number in the words.",
    verdicts: figuresQuoted,
  },
  {
    id: "signs-said",
    doc: "A number that is said to fall is negative, and one that is said to rise is not.",
    verdicts: signsSaid,
  },
  { id: "qualifiers-said", doc: "The words beside a number give its qualifier.", verdicts: qualifiersSaid },
  { id: "units-said", doc: "The words after a number give its unit.", verdicts: unitsSaid },
  { id: "periods-said", doc: "The words, or the custom for undated figures, give the period.", verdicts: periodsSaid },
  {
    id: "comparisons-said",
    doc: "The words, or the custom for changes, give the comparison.",
    verdicts: comparisonsSaid,
  },
  { id: "metrics-said", doc: "The words name the metric, what it measures and its type.", verdicts: metricsSaid },
  {
    id: "places-said",
    doc: "The words name the place, or it is the country of the briefing and marked as inferred.",
    verdicts: placesSaid,
  },
  { id: "scopes-said", doc: "The words give the scope.", verdicts: scopesSaid },
  { id: "wholes-said", doc: "The words give the whole that a count is part of.", verdicts: wholesSaid },
  {
    id: "inferred-open",
    doc: "Fields marked as inferred are those that the words leave open.",
    verdicts: inferredOpen,
  },
  {
    id: "modalities-said",
    doc: "The words say whether it is reported, under way, planned or another's word.",
    verdicts: modalitiesSaid,
  },
  {
    id: "roles-fit",
    doc: "A quotation for the time names one, and one for the comparison compares.",
    verdicts: rolesFit,
  },
  {
    id: "metrics-defined",
    doc: "The words give population and conditions of a metric, which fits the metrics that it is related to.",
    verdicts: metricsDefined,
  },
  {
    id: "things-said",
    doc: "The quotations of a thing name it, and give day, honorific and classification.",
    verdicts: thingsSaid,
  },
  {
    id: "policies-said",
    doc: "The words of a policy give its form, stage, edition and day of issue.",
    verdicts: policiesSaid,
  },
  {
    id: "stages-of-one-verb",
    doc: "Policies that one verb governs, of which nothing else is said, have one stage.",
    verdicts: stagesOfOneVerb,
  },
  { id: "ends-named", doc: "The words of a stated relation name both ends, in their order.", verdicts: endsNamed },
  {
    id: "relation-fields-said",
    doc: "The words of a stated relation give its own fields.",
    verdicts: relationFieldsSaid,
  },
  {
    id: "purposes-apart",
    doc: "A purpose, an effect that a speaker claims and a ground are each in their own relation.",
    verdicts: purposesApart,
  },
  {
    id: "vague-classes-apart",
    doc: "A vague class, as key industries, is that of one turn.",
    verdicts: vagueClassesApart,
  },
  {
    id: "turns-linked",
    doc: "Relations of a turn quote that turn; an answer is one to the question of its exchange.",
    verdicts: turnsLinked,
  },
  {
    id: "commitments-said",
    doc: "The words of a commitment give action, force, dates and status.",
    verdicts: commitmentsSaid,
  },
];

/** Rules on single rows of what several packs may state. */
const ofStatements: ReadonlySet<string> = new Set([
  "modalities-said",
  "things-said",
  "policies-said",
  "ends-named",
  "relation-fields-said",
  "commitments-said",
]);

/**
 * Checks the figures of a load, or of a complete scan, against each other and against their quotations; and, where the rows
 * of the packs are given, what each of them states of a record that several state.
 */
export function runChecks(load: Records, rows?: Rows): Check[] {
  const facts = new Facts(load);
  const checks = rules.flatMap(({ id, verdicts }) =>
    verdicts(facts).map((verdict): Check => ({ rule: id, ...verdict })),
  );
  if (!rows) return checks;
  const own = checkOwnStatements(
    load,
    rows,
    rules.filter(({ id }) => ofStatements.has(id)),
  );
  const sameAs = (one: Check) => own.find(({ rule, detail }) => rule === one.rule && detail === one.detail);
  const found = checks.map((check) => (check.status === "FAILS" ? (sameAs(check) ?? check) : check));
  return [...found, ...own.filter((check) => !found.includes(check))];
}
