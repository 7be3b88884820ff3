import { type JudgedRow, judgedVerdicts, type RowProblem, type Verdict } from "./check.js";
import type { Facts, Measure, Quotation } from "./facts.js";
import { numbersAt, same } from "./spoken-numbers.js";
import { statistical } from "./metric-words.js";
import { namesOf } from "./names.js";
import { unsaidName } from "./name-words.js";
import { small } from "./reading.js";
import { missingWords, quotedWords, tokensOf } from "./tokens.js";

/** Population and conditions of a metric are said; and it fits the metric that it is a change, share or part of. */
export function metricsDefined(facts: Facts): Verdict[] {
  const judged = facts.ofKind("Metric").map(({ id, props }): JudgedRow => {
    const quotes = metricQuotes(facts, id);
    const metric = { ...props, id };
    return {
      id,
      quote: (quotes.find(({ role }) => role === "CLAIM") ?? quotes[0])?.original ?? metric.name,
      problem:
        wordsProblem(facts, metric, quotes) ??
        relatedProblem(facts, metric) ??
        unsaidName(facts, id, quotes, [statistical, String(props.measuredProperty), props.population ?? ""]),
    };
  });
  return judgedVerdicts(
    judged,
    (count) => `${count} ${count === 1 ? "metric" : "metrics"}: population, conditions and related metrics fit.`,
  );
}

/** Quotations of a metric's row, of its figures, and of those that it is the change of. */
function metricQuotes(facts: Facts, id: string): Quotation[] {
  const own = facts.edgesTo(id, "MENTIONS").flatMap(({ props }) => facts.evidence(props.evidence as readonly string[]));
  const figures = [id, ...facts.targets(id, "CHANGE_OF")].flatMap((one) => facts.figuresOf(one));
  return [...own, ...figures.flatMap(({ evidence }) => facts.evidence(evidence))];
}

function wordsProblem(
  facts: Facts,
  { population, conditions }: Measure,
  quotes: readonly Quotation[],
): RowProblem | undefined {
  if (quotes.length === 0) return undefined;
  const said = small(quotes.map(({ quote }) => quote).join(" | "));
  const missing = population === undefined ? [] : missingWords(facts.read(population), said);
  if (missing.length > 0)
    return {
      field: "population",
      problem: `no word such as ${quotedWords(missing)} is said, the population is "${population}"`,
    };
  for (const json of (conditions ?? []) as unknown as readonly string[]) {
    const { value, property } = (typeof json === "string" ? JSON.parse(json) : json) as {
      value: number;
      property: string;
    };
    if (!numbersAt(said).some((number) => same(number.value, value)))
      return { field: "conditions", problem: `no words say ${value}, the condition "${property}"` };
    const lacking = missingWords(facts.read(property), said);
    if (lacking.length > 0 && lacking.length === tokensOf(facts.read(property)).length)
      return {
        field: "conditions",
        problem: `no word such as ${quotedWords(lacking)} is said, the condition is "${property}"`,
      };
  }
  return undefined;
}

/** Relations of a metric, and the types that it has by them. */
const related = [
  { relation: "CHANGE_OF", field: "changeOf", types: ["GROWTH_RATE", "DIFFERENCE"] },
  { relation: "SHARE_OF", field: "shareOf", types: ["SHARE", "RATIO"] },
  { relation: "COMPONENT_OF", field: "componentOf", types: undefined },
] as const;

function relatedProblem(facts: Facts, metric: Measure): RowProblem | undefined {
  for (const { relation, field, types } of related)
    for (const id of facts.targets(metric.id, relation)) {
      const whole = facts.ofId(id, "Metric");
      if (!whole) continue;
      const refuse = (problem: string) => ({ field, problem: `${problem}, ${metric.id} is ${field} ${id}` });
      if (types && !(types as readonly string[]).includes(metric.statisticType))
        return refuse(`a ${metric.statisticType} has no ${field}`);
      if (relation === "SHARE_OF") {
        const said = metricQuotes(facts, metric.id)
          .map(({ quote }) => quote)
          .join(" | ");
        const subjectNames = facts.targets(id, "MEASURES").flatMap((one) => namesOf(facts, one));
        const lack = [whole.name, ...subjectNames]
          .map((name) => missingWords(String(name), `${said} ${statistical} ${metric.name}`))
          .toSorted((a, b) => a.length - b.length)[0];
        if (said !== "" && lack && lack.length > 0) return refuse(`no word such as ${quotedWords(lack)} is said`);
      }
      const [subjects, others] = [metric.id, id].map((one) => facts.targets(one, "MEASURES"));
      if (relation === "CHANGE_OF") {
        if (
          subjects &&
          others &&
          subjects.length > 0 &&
          others.length > 0 &&
          !subjects.some((one) => others.includes(one))
        )
          return refuse(`they measure other things (${others.join(", ")})`);
        const [own, its] = [metric.measuredProperty, whole.measuredProperty].map((words) =>
          tokensOf(facts.read(String(words))),
        );
        if (own && its && own.length > 0 && its.length > 0 && !its.some((token) => own.includes(token)))
          return refuse(`they measure other properties (${whole.measuredProperty})`);
      }
      if (
        relation === "COMPONENT_OF" &&
        (whole.statisticType !== metric.statisticType || whole.unitCode !== metric.unitCode)
      )
        return refuse(
          `a ${metric.statisticType} in ${metric.unitCode} is no part of a ${whole.statisticType} in ${whole.unitCode}`,
        );
    }
  return undefined;
}
