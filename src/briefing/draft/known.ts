import { namesIn } from "../checks/stored-names.js";
import type { Held } from "../held-records.js";
import type { Pack } from "../pack.js";
import { kindOfFile } from "../row-files.js";

/** A thing with a name that packs know. */
export interface KnownThing {
  readonly id: string;
  readonly kind: string;
  /** English and Chinese names and aliases; weak ones name it in context only. */
  readonly names: readonly string[];
  readonly weak: readonly string[];
  readonly negative: readonly string[];
  readonly classification?: string;
}

/** A metric that packs know. */
export interface KnownMetric {
  readonly id: string;
  readonly names: readonly string[];
  readonly measuredProperty: string;
  readonly statisticType: string;
  readonly unit: string;
  readonly population?: string;
  readonly measures: readonly string[];
  /** Quotations of its figures. */
  readonly quotes: readonly string[];
}

/** What packs know: things and metrics by id. */
export interface Known {
  readonly things: ReadonlyMap<string, KnownThing>;
  readonly metrics: ReadonlyMap<string, KnownMetric>;
}

type Value = Readonly<Record<string, unknown>>;

const named: ReadonlySet<string> = new Set([
  "GovernmentBody",
  "Organization",
  "Official",
  "Policy",
  "Industry",
  "Technology",
  "Product",
  "EnterpriseClass",
  "Infrastructure",
  "Place",
  "Event",
  "Concept",
]);

/** Collects things and metrics of packs and of a store. */
export function knownIn(packs: readonly Pack[], held?: Held): Known {
  const things = new Map<string, KnownThing>();
  const metrics = new Map<string, KnownMetric>();
  const quotes = new Map<string, string[]>();
  for (const pack of packs)
    for (const { value } of pack.rows.get("observations") ?? []) {
      const own = quotes.get(String(value.metric)) ?? [];
      for (const { quote, role } of listOf(value.evidence))
        if (role !== "PERIOD" && role !== "COMPARISON") own.push(String(quote));
      quotes.set(String(value.metric), own);
    }
  for (const pack of packs)
    for (const [file, rows] of pack.rows) {
      const kind = kindOfFile.get(file)?.name;
      if (kind === undefined) continue;
      for (const { value } of rows) {
        const id = String(value.id);
        if (kind === "Metric") metrics.set(id, metricOf(id, value, quotes.get(id) ?? [], metrics.get(id)));
        else if (named.has(kind)) things.set(id, thingOf(id, kind, value, things.get(id)));
      }
    }
  for (const { id, kind, props } of held?.nodes ?? []) {
    const names = namesIn(props);
    const value: Value = {
      ...props,
      aliases: names.filter((one) => one.kind === "ALIAS" || one.kind === "PREFERRED").map(({ text }) => text),
      weak: names.filter((one) => one.kind === "WEAK").map(({ text }) => text),
      negative: names.filter((one) => one.kind === "NEGATIVE").map(({ text }) => text),
    };
    if (kind === "Metric") metrics.set(id, metricOf(id, { ...value, unit: props.unitCode }, [], metrics.get(id)));
    else if (named.has(kind)) things.set(id, thingOf(id, kind, value, things.get(id)));
  }
  return { things, metrics };
}

function thingOf(id: string, kind: string, value: Value, before: KnownThing | undefined): KnownThing {
  const names = [value.name, value.nameZh, ...textsOf(value.aliases)].filter((one) => typeof one === "string");
  const classification = value.classification ?? before?.classification;
  return {
    id,
    kind,
    names: [...new Set([...(before?.names ?? []), ...names])],
    weak: [...(before?.weak ?? []), ...textsOf(value.weak)],
    negative: [...(before?.negative ?? []), ...textsOf(value.negative)],
    ...(classification === undefined ? {} : { classification: String(classification) }),
  };
}

function metricOf(id: string, value: Value, quotes: readonly string[], before: KnownMetric | undefined): KnownMetric {
  const names = [value.name, value.nameZh, ...textsOf(value.aliases)].filter((one) => typeof one === "string");
  const population = value.population ?? before?.population;
  return {
    id,
    names: [...new Set([...(before?.names ?? []), ...names])],
    measuredProperty: String(value.measuredProperty ?? before?.measuredProperty ?? ""),
    statisticType: String(value.statisticType ?? before?.statisticType ?? ""),
    unit: String(value.unit ?? before?.unit ?? ""),
    ...(population === undefined ? {} : { population: String(population) }),
    measures: [...new Set([...(before?.measures ?? []), ...textsOf(value.measures)])],
    quotes: [...(before?.quotes ?? []), ...quotes],
  };
}

const listOf = (value: unknown): Value[] => (Array.isArray(value) ? (value as Value[]) : []);
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap((one: unknown) =>
    typeof one === "string" ? [one] : [],
  );
