import type { EdgeRecord, NodeRecord, Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { realLoad } from "../support/real-packs.js";
import { loadOf } from "../support/graphs.js";

const observation = (slug: string, props: object): NodeRecord => ({
  id: `observation:${slug}`,
  kind: "Observation",
  props: {
    qualifier: "EXACT",
    asSaid: "so many",
    unitCode: "CNY",
    unitKind: "MONEY",
    periodCode: "2025",
    periodStart: "2025-01-01",
    periodEnd: "2025-12-31",
    periodKind: "FLOW",
    ...props,
  },
});
const percent = { unitCode: "percent", unitKind: "PERCENT", comparisonBasis: "YEAR_ON_YEAR" };
const policy = (slug: string, props: object): NodeRecord => ({
  id: `policy:${slug}`,
  kind: "Policy",
  props: { name: slug, instrument: "FUND", stage: "ISSUED", ...props },
});
const edge = (relation: EdgeRecord["relation"], source: string, target: string, props: object = {}): EdgeRecord => ({
  id: [relation, source, target].join("|"),
  relation,
  source,
  target,
  props: { ...props },
});
const evidence = ["evidence:e"];
const metric = { measuredProperty: "output", statisticType: "LEVEL", unitCode: "CNY", unitKind: "MONEY" };

const small = loadOf({
  nodes: [
    observation("a", { value: 10, speaker: "official:x" }),
    observation("b", { value: 20, speaker: "official:x", periodKind: "INSTANT" }),
    observation("c", { value: 0.1, speaker: "official:y" }),
    observation("d", { value: 0.2, speaker: "official:y" }),
    observation("h", { value: 1, scope: "s", unitCode: "t", unitKind: "MASS" }),
    observation("i", { value: 2, scope: "s", unitCode: "t", unitKind: "MASS", comparisonBasis: "PREVIOUS_PERIOD" }),
    observation("e", { value: 5, ...percent }),
    observation("f", { value: 8, ...percent }),
    observation("g", { ...percent, unitCode: "km", unitKind: "LENGTH" }),
    { id: "official:x", kind: "Official", props: { name: "X" } },
    { id: "official:y", kind: "Official", props: { name: "Y" } },
    { id: "metric:m", kind: "Metric", props: { name: "m", ...metric } },
    policy("p", { issuedOn: "2024-02" }),
    policy("q", { issuedOn: "2025", instrument: "PILOT" }),
    policy("r", {}),
    { id: "industry:i", kind: "Industry", props: { name: "i", grouping: true } },
    { id: "industry:j", kind: "Industry", props: { name: "j", grouping: false } },
    { id: "body:b", kind: "GovernmentBody", props: { name: "b", classification: "MINISTRY" } },
  ],
  edges: [
    edge("OBSERVES", "observation:a", "metric:m"),
    edge("OBSERVES", "observation:c", "metric:m"),
    edge("TARGETS", "policy:p", "industry:i", { intent: "PROMOTE", evidence }),
    edge("TARGETS", "policy:p", "industry:j", { intent: "SUPPORT", evidence, modality: "PLANNED" }),
    edge("TARGETS", "policy:p", "policy:q", { intent: "PROMOTE", evidence }),
    edge("ISSUED", "body:b", "policy:p", { act: "ISSUED", role: "LEAD", partnerCount: 16, evidence }),
    edge("ISSUED", "body:b", "policy:q", { act: "ISSUED", role: "LEAD", evidence }),
  ],
});

const key = (...values: (string | null)[]) => values.map((value) => ({ value }));

const answers: [what: string, operation: string, answer: unknown][] = [
  ["no keys: the whole list", "{ observations { aggregate { count } } }", [{ count: 9 }]],
  [
    "an empty list: one row, sums of nothing are null",
    '{ observations(where: { asSaid: { eq: "" } }) { aggregate { count sum { value } min { value } } } }',
    [{ count: 0, sum: { value: null }, min: { value: null } }],
  ],
  [
    "an empty list in groups: none",
    '{ observations(where: { asSaid: { eq: "" } }) { aggregate(groups: { by: UNIT_CODE }) { count } } }',
    [],
  ],
  [
    "references, with the thing itself; the largest group first, ties by key, missing last",
    "{ observations { aggregate(groups: { by: SPEAKER }) { keys { field value node { id } } count } } }",
    [
      { keys: [{ field: "SPEAKER", value: null, node: null }], count: 5 },
      { keys: [{ field: "SPEAKER", value: "official:x", node: { id: "official:x" } }], count: 2 },
      { keys: [{ field: "SPEAKER", value: "official:y", node: { id: "official:y" } }], count: 2 },
    ],
  ],
  [
    "single relations; by keys, either way with the missing last",
    "{ observations { aggregate(groups: { by: METRIC, orderBy: { field: KEYS, direction: DESC } }) { keys { value } count } } }",
    [
      { keys: key("metric:m"), count: 2 },
      { keys: key(null), count: 7 },
    ],
  ],
  [
    "years",
    "{ policies { aggregate(groups: { by: ISSUED_ON_YEAR, orderBy: { field: KEYS } }) { keys { value } } } }",
    [{ keys: key("2024") }, { keys: key("2025") }, { keys: key(null) }],
  ],
  [
    "flags",
    "{ industries { aggregate(groups: { by: GROUPING }) { keys { value } } } }",
    [{ keys: key("false") }, { keys: key("true") }],
  ],
  [
    "sums to 12 digits, of the same unit, period kind and comparison",
    '{ observations(where: { speaker: { eq: "official:y" } }) { aggregate { sum { value } avg { value } max { value } } } }',
    [{ sum: { value: 0.3 }, avg: { value: 0.15 }, max: { value: 0.2 } }],
  ],
  [
    "a number that is missing counts as a row, and makes no group unlike",
    "{ observations(where: { comparison: { basis: { eq: YEAR_ON_YEAR } } }) { aggregate { count avg { value } } } }",
    [{ count: 3, avg: { value: 6.5 } }],
  ],
  [
    "having, on the count and on a number that is not selected",
    `{ observations { aggregate(groups: { by: [UNIT_CODE, PERIOD_KIND],
         having: { count: { gt: 1 }, max: { value: { lt: 10 } } } }) { keys { value } } } }`,
    [{ keys: key("percent", "FLOW") }, { keys: key("t", "FLOW") }],
  ],
  [
    "the first by a number, missing last",
    `{ observations { aggregate(groups: { by: UNIT_CODE, orderBy: { field: MIN_VALUE, direction: DESC }, first: 4 }) {
         keys { value } min { value } } } }`,
    [
      { keys: key("percent"), min: { value: 5 } },
      { keys: key("t"), min: { value: 1 } },
      { keys: key("CNY"), min: { value: 0.1 } },
      { keys: key("km"), min: { value: null } },
    ],
  ],
  [
    "a skipped sum is not asked for",
    "{ observations { aggregate { count ... on Aggregate { sum @skip(if: true) { value } } } } }",
    [{ count: 9 }],
  ],
];

const refusals: [what: string, operation: string, message: string][] = [
  [
    "unlike units",
    "{ observations { aggregate { avg { value } } } }",
    "avg.value: expected one unit in each group, got CNY, percent, t in the whole list; group by UNIT_CODE too, or narrow where",
  ],
  [
    "unlike units of one group",
    "{ observations { aggregate(groups: { by: PERIOD_KIND }) { min { value } } } }",
    "min.value: expected one unit in each group, got CNY, percent, t where PERIOD_KIND is FLOW; group by UNIT_CODE too, or narrow where",
  ],
  [
    "sums over unlike period kinds",
    "{ observations { aggregate(groups: { by: UNIT_CODE }) { sum { value } } } }",
    "sum.value: expected one period kind in each group, got FLOW, INSTANT where UNIT_CODE is CNY; group by PERIOD_KIND too, or narrow where",
  ],
  [
    "sums of rates, in a fragment",
    `query { observations(where: { unit: { kind: { eq: PERCENT } } }) { aggregate { ...sums } } }
     fragment sums on Aggregate { sum { value } }`,
    "sum.value: expected values that add up, got PERCENT in the whole list; ask for min, max or avg of rates, shares, ranks and indices",
  ],
  [
    "a test on a sum of unlike units, though it is not selected",
    "{ observations { aggregate(groups: { having: { sum: { value: { gt: 1 } } } }) { count } } }",
    "sum.value: expected one unit in each group, got CNY, percent, t in the whole list; group by UNIT_CODE too, or narrow where",
  ],
  [
    "an order by a number of unlike units",
    "{ observations { aggregate(groups: { orderBy: { field: MAX_VALUE } }) { count } } }",
    "max.value: expected one unit in each group, got CNY, percent, t in the whole list; group by UNIT_CODE too, or narrow where",
  ],
  [
    "sums against different bases",
    '{ observations(where: { scope: { eq: "s" } }) { aggregate { sum { value } } } }',
    "sum.value: expected one comparison basis in each group, got PREVIOUS_PERIOD, none in the whole list; group by COMPARISON_BASIS too, or narrow where",
  ],
  [
    "a key twice",
    "{ policies { aggregate(groups: { by: [STAGE, STAGE] }) { count } } }",
    "groups.by: expected each key once, got STAGE twice",
  ],
  [
    "a negative first",
    "{ policies { aggregate(groups: { first: -1 }) { count } } }",
    "groups.first: expected a number from 0 to 1000, got -1",
  ],
  [
    "a first too many",
    "{ policies { aggregate(groups: { first: 1001 }) { count } } }",
    "groups.first: expected at most 1000 groups, got 1001",
  ],
  [
    "a null among the tests",
    "{ policies { aggregate(groups: { having: { count: { gt: null } } }) { count } } }",
    "groups.having.count.gt: expected a test, got null; leave it out, or use isNull",
  ],
  [
    "a key that the list does not have, in the deprecated argument",
    "{ policies { aggregate(groupBy: SPEAKER) { count } } }",
    "groupBy: expected one of KIND, INSTRUMENT, STAGE, ISSUED_ON_YEAR of this list, got SPEAKER",
  ],
  [
    "groups in both ways",
    "{ policies { aggregate(groups: { by: STAGE }, first: 5) { count } } }",
    "groups: expected it alone, got deprecated arguments that it replaces too",
  ],
];

for (const engine of engines) {
  describe(`${engine.name}: aggregate`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
      await store.load(small);
    });
    afterAll(() => store.close());

    it.each(answers)("gives %s", async (_, operation, answer) => {
      const { data, errors } = await ask(store, operation);
      expect(errors).toBeUndefined();
      expect(Object.values(data ?? {})).toEqual([{ aggregate: answer }]);
    });

    it.each(refusals)("refuses %s", async (_, operation, message) => {
      const { data, errors } = await ask(store, operation);
      expect(errors?.map((error) => error.message)).toEqual([message]);
      expect(Object.values(data ?? {})).toEqual([{ aggregate: null }]);
    });

    it("answers the deprecated arguments as it does groups", async () => {
      const args =
        "groupBy: [UNIT_CODE, PERIOD_KIND], having: { count: { gt: 1 } }, orderBy: { field: KEYS, direction: DESC }, first: 2";
      const operation = `{ observations { former: aggregate(${args}) { keys { value } count }
        present: aggregate(groups: { ${args.replace("groupBy", "by")} }) { keys { value } count } } }`;
      const groups = [
        { keys: key("t", "FLOW"), count: 2 },
        { keys: key("percent", "FLOW"), count: 2 },
      ];
      expect((await ask(store, operation)).data).toEqual({ observations: { former: groups, present: groups } });
    });

    it("groups relations by what they say and by what they lead to", async () => {
      const operation = `{ policy(id: "policy:p") { targets(where: { node: { kind: { ne: Policy } } }) { aggregate(groups: { by: [EDGE_INTENT, KIND] }) { keys { value } count } } } }`;
      expect((await ask(store, operation)).data).toEqual({
        policy: {
          targets: {
            aggregate: [
              { keys: key("PROMOTE", "Industry"), count: 1 },
              { keys: key("SUPPORT", "Industry"), count: 1 },
            ],
          },
        },
      });
    });

    it("sums up the numbers of relations, and groups relations of any kind", async () => {
      const operation = `{ governmentBody(id: "body:b") {
        issued { aggregate(groups: { by: INSTRUMENT }) { keys { value } sum { edgePartnerCount } } }
        links { aggregate(groups: { by: [EDGE_RELATION] }) { keys { value } count } } } }`;
      expect((await ask(store, operation)).data).toEqual({
        governmentBody: {
          issued: {
            aggregate: [
              { keys: key("FUND"), sum: { edgePartnerCount: 16 } },
              { keys: key("PILOT"), sum: { edgePartnerCount: null } },
            ],
          },
          links: { aggregate: [{ keys: key("ISSUED"), count: 2 }] },
        },
      });
    });
  });

  describe(`${engine.name}: aggregate on the real packs`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
    });
    afterAll(() => store.close());

    interface Group {
      keys: { value: string | null }[];
      count: number;
      sum?: { value: number };
    }
    const groupsOf = async (operation: string): Promise<Group[]> => {
      const { data, errors } = await ask(store, operation);
      expect(errors).toBeUndefined();
      return (data as Record<string, { aggregate: Group[] }>).list?.aggregate ?? [];
    };
    /** Counts of a kind by value, the largest first, read from the packs themselves. */
    const tally = async (kind: string, valueOf: (node: NodeRecord) => unknown) => {
      const counts = new Map<string | null, number>();
      for (const node of (await realLoad()).nodes.filter((one) => one.kind === kind)) {
        const value = (valueOf(node) ?? null) as string | null;
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts].toSorted(([a, n], [b, m]) => m - n || ((a ?? "￿") < (b ?? "￿") ? -1 : 1));
    };
    const asTally = (groups: Group[]) => groups.map(({ keys, count }) => [keys[0]?.value, count]);

    it("counts observations by speaker, policies by instrument", async () => {
      const speakers = await groupsOf(
        "{ list: observations { aggregate(groups: { by: SPEAKER }) { keys { value } count } } }",
      );
      expect(asTally(speakers)).toEqual(await tally("Observation", ({ props }) => props.speaker));
      const instruments = await groupsOf(
        "{ list: policies { aggregate(groups: { by: INSTRUMENT }) { keys { value } count } } }",
      );
      expect(asTally(instruments)).toEqual(await tally("Policy", ({ props }) => props.instrument));
    });

    it("gives the metrics with the most observations", async () => {
      const { edges } = await realLoad();
      const metrics = new Map(
        edges.filter((one) => one.relation === "OBSERVES").map((one) => [one.source, one.target]),
      );
      const expected = await tally("Observation", ({ id }) => metrics.get(id));
      const top = await groupsOf(
        "{ list: observations { aggregate(groups: { by: METRIC, first: 5, having: { count: { gte: 2 } } }) { keys { value } count } } }",
      );
      expect(asTally(top)).toEqual(expected.filter(([, count]) => count >= 2).slice(0, 5));
    });

    it("refuses more groups than a caller expects, and says what to do", async () => {
      const { errors } = await ask(store, "{ observations { aggregate(groups: { by: METRIC }) { count } } }");
      expect(errors?.[0]?.message).toMatch(
        /^aggregate: expected at most 100 groups without first, got \d{3}; give first, having, or a narrower where$/,
      );
    });

    it("adds up yuan where they are of one period kind, and refuses the sum over all units", async () => {
      const [yuan] =
        await groupsOf(`{ list: observations(where: { unit: { code: { eq: "CNY" } }, period: { kind: { eq: FLOW } } }) {
        aggregate(groups: { by: COMPARISON_BASIS }) { keys { value } count sum { value } } } }`);
      const said = (await realLoad()).nodes.filter(
        ({ props }) => props.unitCode === "CNY" && props.periodKind === "FLOW" && props.comparisonBasis === undefined,
      );
      expect(yuan?.sum?.value).toBe(said.reduce((sum, { props }) => sum + Number(props.value ?? 0), 0));
      const { errors } = await ask(store, "{ observations { aggregate { sum { value } } } }");
      expect(errors?.[0]?.message).toMatch(
        /^sum\.value: expected one unit in each group, got .*CNY.* in the whole list/,
      );
    });

    const costs: [what: string, most: number, operation: (first: number) => string][] = [
      [
        "a list and its groups, with what their keys name",
        3,
        (n) => `{ observations(first: ${n}) { aggregate(groups: { by: SPEAKER }) { keys { node { id } } count } } }`,
      ],
      [
        "the groups of each row's relations",
        3,
        (n) => `{ policies(first: ${n}) { nodes { targets { aggregate(groups: { by: KIND }) { count } } } } }`,
      ],
      [
        "groups, and groups of another relation",
        5,
        (n) => `{ metrics(first: ${n}) { nodes {
          observations { aggregate(groups: { by: [UNIT_CODE, PERIOD_KIND] }) { count min { value } } }
          links { aggregate(groups: { by: EDGE_RELATION }) { count } } } } }`,
      ],
    ];
    it.each(costs)("%s: at most %i statements, for 2 rows as for 100", async (_, most, operation) => {
      for (const first of [2, 100]) {
        const before = store.statements;
        expect((await ask(store, operation(first))).errors).toBeUndefined();
        expect(store.statements - before).toBeLessThanOrEqual(most);
      }
    });
  });
}
