import type { Facts, Figure } from "./facts.js";
import { numbersAt } from "./spoken-numbers.js";
import { rowVerdicts, type RowProblem, type Verdict } from "./check.js";
import { type Reading, readingsOf } from "./reading.js";
import { tokensOf } from "./tokens.js";

/** Words of units that are said after a number, by code; a unit that is not here is said by its own code. */
const words: Readonly<Record<string, string>> = {
  percentage_point: String.raw`per ?cent(?:age)?[ -]points?|pp\b|pct points?`,
  percent: String.raw`%|percent\b|per cent\b`,
  CNY: String.raw`yuan|rmb\b|renminbi|cny\b`,
  USD: String.raw`(?:u\.?s\.? |us)?dollars?\b|usd\b`,
  EUR: String.raw`euros?|eur\b`,
  t: String.raw`(?:metric )?tons?\b|tonnes?\b`,
  kWh: String.raw`kilowatt[- ]hours?|kwh\b`,
  MWh: String.raw`megawatt[- ]hours?|mwh\b`,
  kW: String.raw`kilowatts?\b|kw\b`,
  MW: String.raw`megawatts?\b|mw\b`,
  GW: String.raw`gigawatts?\b|gw\b`,
  EFLOPS: String.raw`eflops\b|exaflops\b|floating[- ]point operations`,
  km: String.raw`kilomet(?:re|er)s?|km\b`,
  m3: String.raw`cubic met(?:re|er)s?|m3\b|m³`,
  m2: String.raw`square met(?:re|er)s?|m2\b|m²`,
  GB: String.raw`gigabytes?|gb\b`,
  ms: String.raw`milliseconds?|ms\b`,
  min: String.raw`minutes?\b|mins?\b`,
  h: String.raw`hours?\b`,
  d: String.raw`days?\b`,
  month: String.raw`months?\b`,
  quarter: String.raw`quarters?\b`,
  year: String.raw`years?\b`,
};
const aliases: Readonly<Record<string, string>> = {
  day: "d",
  hour: "h",
  minute: "min",
  millisecond: "ms",
  cubic_metre: "m3",
  megawatt: "MW",
  gigabyte: "GB",
};
const canonical = (code: string) => aliases[code] ?? code;
const known = Object.entries(words).map(([code, pattern]) => [code, new RegExp(`^[ -]?(?:${pattern})`)] as const);
/** Kinds whose unit is a noun of the figure's subject, or none. */
const bare: ReadonlySet<unknown> = new Set(["COUNT", "INDEX", "RANK", "NONE", undefined]);
const money = /(?:([$¥€£])|\b(rmb|cny|us\$)) ?$/;
const prefixes: Readonly<Record<string, string>> = {
  "¥": "CNY",
  rmb: "CNY",
  cny: "CNY",
  $: "USD",
  us$: "USD",
  "€": "EUR",
};

/** The unit that follows a number, and its words. */
export function unitAfter(lead: string, tail: string): { code: string; word: string } | undefined {
  const sign = money.exec(lead);
  if (sign) return { code: prefixes[String(sign[1] ?? sign[2])] ?? "", word: sign[0] };
  const text = tail.replace(/^ (?:(?:consecutive|straight|standard|more|additional|other) )+/, " ");
  for (const [code, pattern] of known) {
    const word = pattern.exec(text)?.[0];
    if (word !== undefined) return { code, word: word.trim() };
  }
  return undefined;
}

/** The words after a number give its unit, or those after the next number of a list. */
export function unitsSaid(facts: Facts): Verdict[] {
  return rowVerdicts(readingsOf(facts), (reading) => problemOf(facts, reading), "the words give the unit");
}

function problemOf(facts: Facts, reading: Reading): RowProblem | undefined {
  const { figure, lead, tail, counted } = reading;
  const { unitCode = "", unitKind, inferred } = figure;
  const refuse = (problem: string) => ({ field: "metric", problem: `${problem}, the row is in ${unitCode}` });
  if (!counted)
    return bare.has(unitKind) ||
      unitKind === "PERCENT" ||
      inferred?.includes("unit") ||
      inferred?.includes("value") ||
      saidBeside(facts, reading)
      ? undefined
      : { field: "inferred", problem: `no word gives the unit ${unitCode}: expected "unit" among inferred` };
  const found = unitAfter(lead, tail);
  if (found) return fits(found.code, figure) ? undefined : refuse(`"${found.word}" follows the number`);
  const counts = unitKind === "COUNT" ? otherCounted(facts, reading) : undefined;
  if (counts !== undefined) return refuse(`"${counts}" follows the number`);
  if (bare.has(unitKind) || inferred?.includes("unit")) return undefined;
  if (unitCode === "percent" && /\b(?:half|third|quarter|fifth|tenth)s?\b/.test(reading.said)) return undefined;
  const [next] = numbersAt(tail);
  const listed =
    next && /^[^.;:]{0,60}$/.test(tail.slice(0, next.start))
      ? unitAfter(tail.slice(0, next.start), tail.slice(next.end))
      : undefined;
  if (listed) return fits(listed.code, figure) ? undefined : refuse(`"${listed.word}" follows the next number`);
  const spelled = new RegExp(`\\b(?:${unitCode.toLowerCase().replaceAll("_", "[ _-]")})s?\\b`);
  return spelled.test(tail) ? undefined : refuse(`no word such as "${example(unitCode)}" follows the number`);
}

/** A unit that another figure of the metric says in the same sentence. */
const saidBeside = (facts: Facts, { figure, claim }: Reading) =>
  facts
    .figuresOf(figure.metric?.id ?? "")
    .some(
      (other) =>
        other.value !== undefined &&
        facts.claimsOf(other).some(({ start, end }) => start < claim.end + 80 && claim.start < end + 80),
    );

/** Units that count things of any noun. */
const general: ReadonlySet<string> = new Set(["place", "item", "piece", "record", "unit", "set", "time"]);

/** Another unit of counts that follows the number, where no word is the row's own: "142 steel enterprises" are no complaints. */
function otherCounted(facts: Facts, { figure, claim, tail }: Reading): string | undefined {
  const own = String(figure.unitCode).replaceAll("_", " ");
  const said = tokensOf(`${claim.quote} ${figure.metric?.name ?? ""}`);
  if (general.has(own) || tokensOf(own).some((token) => said.includes(token))) return undefined;
  const following = (/^[^,.;:]*/.exec(tail)?.[0] ?? "").trim().split(" ").slice(0, 4);
  const codes = facts
    .ofKind("Metric")
    .flatMap(({ props }) => (props.unitKind === "COUNT" ? String(props.unitCode) : []));
  return following.find((word) => codes.some((code) => !general.has(code) && code !== own && isPlural(word, code)));
}

const isPlural = (word: string, noun: string) => [`${noun}s`, `${noun}es`, noun.replace(/y$/, "ies")].includes(word);

function fits(code: string, { unitCode = "", unitKind }: Figure): boolean {
  if (code === canonical(unitCode)) return true;
  if (unitKind === "COUNT") return ["year", "month", "quarter", "d", "h", "min"].includes(code) && unitCode === code;
  return String(unitKind) === "RATIO" && code === "percent";
}

const example = (code: string) =>
  (words[canonical(code)] ?? code)
    .split("|")[0]
    ?.replace(/\\b|\?|\(.*?\)|\[ -\]/g, "")
    .replace("percent-points", "percentage points");
