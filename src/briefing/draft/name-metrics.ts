import type { Statistic } from "./statistic-words.js";
import type { Figure } from "./figure.js";

/** Properties that statistics have, the more special first. */
const properties: readonly (readonly [string, RegExp])[] = [
  ["value added", /\b(?:value[- ]added|added[- ]value|value added)\b/],
  ["profit margin", /\bprofit margins?\b/],
  ["market share", /\bmarket share\b/],
  ["penetration rate", /\bpenetration rates?\b/],
  ["utilization rate", /\b(?:capacity )?utili[sz]ation(?: rates?)?\b/],
  ["coverage rate", /\bcoverage(?: rates?)?\b/],
  ["completion rate", /\bcompletion rates?\b/],
  ["business volume", /\bbusiness volume\b/],
  ["transaction volume", /\btransaction (?:volume|value)\b/],
  ["output value", /\boutput value\b/],
  ["energy consumption", /\benergy (?:consumption|use|intensity)\b/],
  ["private investment", /\bprivate investment\b/],
  ["fixed-asset investment", /\bfixed[- ]asset investment\b/],
  ["investment", /\binvest(?:ment|ments|ed)\b/],
  ["output", /\b(?:output|produced|production(?! (?:efficiency|capacity|process|safety|line|cost))|landings)\b/],
  ["sales", /\b(?:sales|sold|deliveries)\b/],
  ["exports", /\bexport(?:s|ed)?\b/],
  ["imports", /\bimport(?:s|ed)?\b/],
  ["revenue", /\b(?:revenues?|turnover|receipts|income|takings)\b/],
  ["profits", /\bprofits?\b/],
  ["expenditure", /\b(?:expenditure|spending|spent)\b/],
  ["prices", /\bprices?\b/],
  ["capacity", /\bcapacity\b/],
  ["shipments", /\bshipments?\b/],
  ["throughput", /\bthroughput\b/],
  ["employment", /\b(?:employment|jobs)\b/],
  ["efficiency", /\befficiency\b/],
  ["cost", /\bcosts?\b/],
  ["loans", /\bloans?\b/],
  ["volume", /\bvolume\b/],
  ["value", /\bvalue\b/],
  ["index", /\bindex\b/],
];

/** Name and property of a metric that no pack knows, as "Output of crude steel, growth". */
export interface MetricName {
  readonly name: string;
  readonly measuredProperty: string;
}

const suffixes: Partial<Record<Statistic, string>> = {
  GROWTH_RATE: "growth",
  DIFFERENCE: "change",
  SHARE: "share",
  CONTRIBUTION: "contribution",
  RANK: "rank",
  COUNT: "number",
};

/** Property that words name; of a count "number", of a share "share". */
const propertyIn = (words: string): string | undefined => properties.find(([, pattern]) => pattern.test(words))?.[0];

/** Names a new metric by the phrase that its figure is said of. */
export function nameMetric(
  { statistic, unit }: Pick<Figure, "statistic" | "unit">,
  subject: string,
  clause: string,
): MetricName {
  const clean = subject
    .replace(/\s+/g, " ")
    .replace(/^["“'(]+|["”'),.;:]+$/g, "")
    .replace(/^(?:the|a|an|its|their|our|these|those|this|that|each|every|all|both|some) /i, "")
    .trim();
  const own = propertyIn(clean.toLowerCase());
  const near = own ?? propertyIn(clause.toLowerCase());
  const isCount = statistic === "COUNT" || (statistic === "TARGET" && unit.kind === "COUNT");
  const measuredProperty = isCount
    ? "number"
    : (near ?? (statistic === "SHARE" ? "share" : statistic === "RANK" ? "rank" : "level"));
  const subjectName = clean === "" ? "Unnamed" : clean;
  const base = !isCount && near !== undefined && own === undefined ? `${near} of ${subjectName}` : subjectName;
  const suffix = isCount ? "number" : suffixes[statistic];
  const name = suffix === undefined || base.toLowerCase().endsWith(suffix) ? base : `${base}, ${suffix}`;
  return { name: name.slice(0, 1).toUpperCase() + name.slice(1), measuredProperty };
}
