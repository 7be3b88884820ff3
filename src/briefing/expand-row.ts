import { didYouMean } from "../model/did-you-mean.js";
import { isChinese } from "./checks/chinese/glossary.js";
import { nameAuthorities } from "../model/entity.js";
import { boundsOf, type Qualifier } from "../model/qualifier.js";
import { type Problems, shownValue } from "./problems.js";
import { periodDays, periodForms } from "../model/period.js";
import type { Row } from "./read-rows.js";

/** Kinds of units by code, from `units.yaml` of the reference pack. */
export type Units = ReadonlyMap<string, string>;

/** Expands the shorthand of packs: units by code, periods without their days, lists of names. */
export function expandRow(
  row: Row,
  units: Units,
  unitOfMetric: ReadonlyMap<string, unknown>,
  problems: Problems,
): Record<string, unknown> {
  const value = { ...row.value };
  const inherited = typeof value.metric === "string" ? unitOfMetric.get(value.metric) : undefined;
  if (value.unit !== undefined) value.unit = unitOf(row, value.unit, units, problems);
  // An unknown unit of a metric is the metric's problem, not that of each figure.
  else if (typeof inherited === "string") value.unit = { code: inherited, kind: units.get(inherited) ?? "COUNT" };
  else if (inherited !== undefined) value.unit = inherited;
  if (isMap(value.period)) value.period = periodOf(row, value.period, problems);
  if (value.qualifier !== undefined) Object.assign(value, observedBounds(row, value, problems));
  if (keysOfNames.some((key) => key in value)) value.names = namesOf(value, row, problems);
  return value;
}

/** Keys of a row that are no fields: they say more of names. */
export const keysOfNamesOnly = ["nameZhAuthority", "weak", "negative"];
const keysOfNames = ["name", "nameZh", "aliases", ...keysOfNamesOnly];

function unitOf(row: Row, unit: unknown, units: Units, problems: Problems): unknown {
  if (typeof unit !== "string") return unit;
  const kind = units.get(unit);
  if (!kind)
    problems.add(
      row.at("unit"),
      `unit: expected a unit of reference/units.yaml or of the pack's own units.yaml, got "${unit}"${didYouMean(unit, units.keys())}`,
    );
  return { code: unit, kind: kind ?? "COUNT" };
}

function periodOf(row: Row, period: Record<string, unknown>, problems: Problems): Record<string, unknown> {
  const { code } = period;
  const found = typeof code === "string" ? periodDays(code) : undefined;
  if (typeof code === "string" && !found)
    problems.add(row.at("period", "code"), `period.code: expected ${periodForms}, got "${code}"`);
  for (const [key, day] of Object.entries(found ?? {}))
    if (period[key] !== undefined && period[key] !== day)
      problems.add(row.at("period", key), `period.${key}: expected ${day} or nothing, got ${shownValue(period[key])}`);
  return { start: "0000", end: "0000", ...found, ...period };
}

function observedBounds(row: Row, value: Record<string, unknown>, problems: Problems): Record<string, unknown> {
  const said = value.value;
  if (value.qualifier === "RANGE") {
    if (typeof value.lower !== "number" || typeof value.upper !== "number" || value.lower > value.upper)
      problems.add(row.at("qualifier"), "qualifier: a RANGE needs lower and upper, in this order");
    return {};
  }
  for (const bound of ["lower", "upper"])
    if (value[bound] !== undefined)
      problems.add(row.at(bound), `${bound}: only a RANGE says its bounds; here they follow from the qualifier`);
  const silent = ["DOUBLE_DIGIT", "STABLE", "RISING", "FALLING", "POSITIVE"].includes(String(value.qualifier));
  if (said === undefined && !silent)
    problems.add(row.at("qualifier"), `value: a figure that is ${String(value.qualifier)} needs one`);
  return { ...boundsOf(value.qualifier as Qualifier, typeof said === "number" ? said : undefined) };
}

function namesOf(value: Record<string, unknown>, row: Row, problems: Problems): object[] | undefined {
  if (value.names !== undefined)
    problems.add(row.at("names"), "names: expected none; they follow from name, nameZh, aliases, weak and negative");
  for (const key of ["weak", "negative"]) {
    const own = value[key];
    if (own !== undefined && !(Array.isArray(own) && own.every(isName)))
      problems.add(row.at(key), `${key}: expected a list, each a text, got ${shownValue(own)}`);
  }
  const authority = authorityOf(value, row, problems);
  const list = (key: string) => (Array.isArray(value[key]) ? (value[key] as unknown[]) : []);
  const names = [
    ...(value.name === undefined ? [] : [{ text: value.name, lang: "en", kind: "PREFERRED" }]),
    ...(value.nameZh === undefined ? [] : [{ text: value.nameZh, lang: "zh-Hans", kind: "PREFERRED", authority }]),
    ...list("aliases").map((text) => ({ text, lang: languageOf(text), kind: "ALIAS" })),
    ...list("weak").map((text) => ({ text, lang: languageOf(text), kind: "WEAK" })),
    ...list("negative").map((text) => ({ text, lang: languageOf(text), kind: "NEGATIVE" })),
  ];
  return names.every(({ text }) => isName(text)) ? names : undefined;
}

function authorityOf(value: Record<string, unknown>, row: Row, problems: Problems): unknown {
  const { nameZhAuthority: authority, nameZh } = value;
  if (authority === undefined || (nameZh !== undefined && nameAuthorities.includes(authority as string)))
    return authority;
  const [expected, got] =
    nameZh === undefined
      ? ["nameZh beside it", "none"]
      : [nameAuthorities.join(", "), shownValue(authority) + didYouMean(String(authority), nameAuthorities)];
  problems.add(row.at("nameZhAuthority"), `nameZhAuthority: expected ${expected}, got ${got}`);
  return undefined;
}

/** Chinese where it has a Chinese character. */
const languageOf = (text: unknown) => (isChinese(String(text)) ? "zh-Hans" : "en");

const isName = (text: unknown) => typeof text === "string" && text.trim() !== "";

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
