import { edgeIdOf, isKeyless } from "../../src/store/edge-id.js";
import fc from "fast-check";
import type { EdgeRecord, Load, NodeRecord } from "../../src/store/store.js";

export type Graph = { nodes: NodeRecord[]; edges: EdgeRecord[] };

/** Texts that engines are known to differ on: empty, accents, Chinese, letters outside the first plane, case, quotes. */
const texts = [
  "",
  "a",
  "A",
  "b",
  "Ä",
  "ä",
  "z",
  "工业",
  "工业和信息化",
  "𠀀",
  "｡",
  "'",
  '"',
  "%_",
  "Ａ５ｇ",
  "ß",
  "5G",
  "10",
  "9",
  " a",
];
export const text = fc.constantFrom(...texts);
export const number = fc
  .oneof(
    fc.constantFrom(0, 1, -1, 10, 9.5, -9.6, 1.9e12, 2.8e20, 0.1, 1e-7, 4_395_000),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  )
  .map((n) => (n === 0 ? 0 : n));
export const day = fc.constantFrom("2024", "2025", "2025-01", "2025-02", "2025-02-18", "2025-12-31");
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const stages = ["ANNOUNCED", "ISSUED", "IN_FORCE"] as const;

const policy = fc.record({
  name: text,
  nameZh: maybe(text),
  aliases: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
  instrument: fc.constantFrom("ACTION_PLAN", "FUND"),
  stage: fc.constantFrom(...stages),
  edition: maybe(text),
  issuedOn: maybe(day),
});
const industry = fc.record({ name: text, grouping: fc.boolean() });
const observation = fc.record({
  value: maybe(number),
  lower: maybe(number),
  qualifier: fc.constantFrom("EXACT", "RISING"),
  asSaid: text,
  unitCode: fc.constantFrom("percent", "CNY"),
  unitKind: fc.constantFrom("PERCENT", "MONEY"),
  periodCode: fc.constantFrom("2025-Q1", "2024"),
  periodStart: day,
  periodEnd: day,
  periodKind: fc.constantFrom("FLOW", "INSTANT"),
  comparisonBasis: maybe(fc.constantFrom("YEAR_ON_YEAR", "PREVIOUS_PERIOD")),
  // What they refer to may be there: engines ask for ids only.
  speaker: maybe(fc.constantFrom("policy:p0", "policy:p1", "policy:p2")),
  evidence: maybe(fc.uniqueArray(fc.constantFrom("policy:p0", "policy:p1", "policy:p3"), { minLength: 1 })),
});
const turn = fc.record({
  ordinal: fc.integer({ min: 0, max: 5 }),
  role: fc.constantFrom("ANSWER", "QUESTION"),
  exchange: maybe(fc.integer({ min: 1, max: 3 })),
  start: fc.nat(100),
  end: fc.nat(100),
});

/** A random graph that fits the model: four kinds, five relations, links both ways and from a node to itself. */
export const graph: fc.Arbitrary<Graph> = fc
  .record({
    policies: fc.array(policy, { maxLength: 12 }),
    industries: fc.array(industry, { maxLength: 6 }),
    observations: fc.array(observation, { maxLength: 12 }),
    turns: fc.array(turn, { maxLength: 5 }),
    links: fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(),
        fc.nat(4),
        fc.constantFrom("PROMOTE", "SUPPORT"),
        fc.constantFrom("REPORTED", "PLANNED", undefined),
      ),
      { maxLength: 40 },
    ),
  })
  .map(({ policies, industries, observations, turns, links }) => {
    const nodes = [
      ...policies.map((props, i) => node("Policy", `policy:p${i}`, props)),
      ...industries.map((props, i) => node("Industry", `industry:i${i}`, props)),
      ...observations.map((props, i) => node("Observation", `observation:o${i}`, props)),
      ...turns.map((props, i) => node("Turn", `turn:t${i}`, props)),
    ];
    const edges = new Map<string, EdgeRecord>();
    for (const [from, to, which, intent, modality] of links) {
      const edge = link(nodes, from, to, which, intent, modality);
      if (edge) edges.set(edge.id, edge);
    }
    return { nodes, edges: [...edges.values()] };
  });

function node(kind: NodeRecord["kind"], id: string, props: object): NodeRecord {
  return { id, kind, props: present(props) };
}

function link(
  nodes: NodeRecord[],
  from: number,
  to: number,
  which: number,
  intent: string,
  modality: string | undefined,
): EdgeRecord | undefined {
  const rules = [
    { relation: "TARGETS", from: "Policy", to: "Industry", props: { intent, modality, evidence: ["evidence:e1"] } },
    {
      relation: "TARGETS",
      from: "Policy",
      to: "Policy",
      props: { intent, modality, evidence: ["evidence:e1", "evidence:e2"] },
    },
    { relation: "SUCCEEDS", from: "Policy", to: "Policy", props: { modality, evidence: ["evidence:e2"] } },
    {
      relation: "SAME_FACT",
      from: "Observation",
      to: "Observation",
      props: { kind: "RESTATES", reason: "r", judgedBy: "j" },
    },
    { relation: "MENTIONS", from: "Turn", to: "Policy", props: { evidence: ["evidence:e3"], modality } },
  ] as const;
  const rule = rules[which];
  if (!rule) return undefined;
  const sources = nodes.filter(({ kind }) => kind === rule.from);
  const targets = nodes.filter(({ kind }) => kind === rule.to);
  const [source, target] = [sources[from % sources.length], targets[to % targets.length]];
  if (!source || !target) return undefined;
  const id = edgeIdOf(rule.relation, source.id, target.id, isKeyless(rule.relation) ? [] : [intent]);
  return { id, relation: rule.relation, source: source.id, target: target.id, props: present(rule.props) };
}

const present = (props: object) => Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));

export function loadOf({ nodes, edges }: Graph, pack = "test", release = "r1"): Load {
  return {
    release: {
      id: release,
      schemaVersion: "1",
      packs: [{ name: pack, checksum: "c", content: "h", nodes: nodes.length, edges: edges.length }],
    },
    packs: [pack],
    nodes: nodes.map((record) => ({ ...record, pack })),
    edges: edges.map((record) => ({ ...record, pack })),
  };
}
