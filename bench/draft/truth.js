// Truths that a draft is measured against: the rows of a pack by hand, and the gold of synthetic texts.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A number in words or digits; the words of other figures give none. */
const counted =
  /\d|(?:double|two)[- ]digit|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|hundreds?|dozens?|thousands?|quarter|third)\b/i;

/** Figures of a pack, those of one place together: each list is what several rows say of one number. */
export function truthOfPack(folder, text) {
  const rows = (file) =>
    existsSync(join(folder, `${file}.yaml`)) ? parse(readFileSync(join(folder, `${file}.yaml`), "utf8")) : [];
  const metrics = new Map(rows("metrics").map((metric) => [metric.id, metric]));
  const things = new Map();
  for (const file of named) for (const row of rows(file)) things.set(row.id, { ...row, file });
  const places = new Map();
  for (const row of rows("observations")) {
    const claim = row.evidence.find(({ role, quote }) => (role ?? "CLAIM") === "CLAIM" && quote.includes(row.asSaid));
    if (!claim) continue;
    const at = claim.at + claim.quote.indexOf(row.asSaid);
    const metric = metrics.get(row.metric) ?? {};
    const subjects = (metric.measures ?? []).flatMap((id) => [
      things.get(id)?.name,
      ...(things.get(id)?.aliases ?? []),
    ]);
    const fact = {
      at,
      end: at + row.asSaid.length,
      value: row.value,
      lower: row.lower,
      upper: row.upper,
      unit: metric.unit,
      qualifier: row.qualifier,
      statistic: metric.statisticType,
      comparison: row.comparison?.basis,
      period: row.period.code,
      kind: row.period.kind,
      modality: row.modality ?? "REPORTED",
      metric: row.metric,
      subjects: [metric.name, ...(metric.aliases ?? []), ...subjects].filter(Boolean),
    };
    places.set(at, [...(places.get(at) ?? []), fact]);
  }
  const relations = ["issued", "part-of", "holds-post", "implements", "targets"].flatMap((file) =>
    rows(file).map((row) => ({ relation: file, from: row.from, to: row.to, at: row.evidence[0]?.at ?? 0 })),
  );
  const relation = (id) => ({
    id,
    spans: (things.get(id)?.evidence ?? []).map(({ at, quote }) => ({ at, words: quote })),
  });
  return {
    figures: [...places.values()].filter(([fact]) => counted.test(text.slice(fact.at, fact.end))),
    wordless: [...places.values()].filter(([fact]) => !counted.test(text.slice(fact.at, fact.end))).length,
    entities: [...things.values()].map(({ id, name, evidence = [] }) => ({
      id,
      name,
      spans: evidence.map(({ at, quote }) => ({ at, words: quote })),
    })),
    relations: relations.map((one) => ({ ...one, from: relation(one.from), to: relation(one.to) })),
    commitments: rows("commitments").flatMap(({ id, evidence = [] }) =>
      evidence.slice(-1).map(({ at, quote }) => ({ id, at, end: at + quote.length })),
    ),
    turns: rows("turns").map(({ start, role }) => ({ at: start, role })),
  };
}

export const named = [
  "government-bodies",
  "organizations",
  "policies",
  "industries",
  "technologies",
  "products",
  "enterprise-classes",
  "infrastructures",
  "places",
  "events",
  "concepts",
];

/** Truth of a synthetic text. */
export function truthOfGold(gold) {
  const span = ({ at, words }) => ({ at, words });
  return {
    figures: gold.figures.map((one) => [
      {
        ...one,
        end: one.at + one.words.length,
        comparison: one.comparison?.basis,
        period: one.period.code,
        kind: one.period.kind,
        subjects: [one.subject, ...(one.alsoOf ?? []).map((other) => other.subject ?? other)].filter(
          (words) => typeof words === "string",
        ),
      },
    ]),
    wordless: 0,
    entities: gold.entities
      .map(({ id, name, spans, kind }) => ({ id, name, spans, kind }))
      .filter(({ kind }) => kind !== "official"),
    relations: gold.relations.map((one) => ({
      relation: one.relation.toLowerCase().replaceAll("_", "-"),
      from: { spans: [span(one.from)] },
      to: { spans: [span(one.to)] },
      at: one.quote?.at ?? one.from.at,
    })),
    commitments: gold.commitments.map(({ at, words }) => ({ at, end: at + words.length })),
    turns: gold.turns.map(({ at, role }) => ({ at, role })),
  };
}
