import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";

interface Candidate {
  readonly id: string;
  readonly type: string;
  readonly score: number;
  readonly match: boolean;
  readonly explanation: string;
}

const operation = `query ($queries: [ReconcileQuery!]!) {
  reconcile(queries: $queries) { query candidates { id name type score match explanation node { __typename } } }
}`;

async function reconcile(store: Store, ...queries: object[]): Promise<Candidate[][]> {
  const { data, errors } = await ask(store, operation, { queries });
  expect(errors).toBeUndefined();
  const answers = (data as { reconcile: { query: string; candidates: Candidate[] }[] }).reconcile;
  expect(answers.map(({ query }) => query)).toEqual(queries.map((one) => (one as { query: string }).query));
  return answers.map(({ candidates }) => candidates);
}

/** Names from a table, and the expected first candidate. */
const firsts: [query: string, id: string, score: number, match: boolean, explanation: string][] = [
  ["MIIT", "body:miit", 98, true, 'Alias "MIIT" is "MIIT".'],
  ["  ｍｉｉｔ ", "body:miit", 98, true, 'Alias "MIIT" is "ｍｉｉｔ".'],
  [
    "ministry of industry & information technology",
    "body:miit",
    100,
    true,
    'Name "Ministry of Industry and Information Technology" is "ministry of industry & information technology".',
  ],
  [
    "Ministry of Industry & IT",
    "body:miit",
    54.3,
    false,
    'Name "Ministry of Industry and Information Technology" begins with "Ministry of Industry"; without "it".',
  ],
  ["工业和信息化部", "body:miit", 100, true, 'Chinese name "工业和信息化部" is "工业和信息化部".'],
  ["工信部", "body:miit", 98, true, 'Alias "工信部" is "工信部".'],
  ["Setting Sail", "policy:5g-setting-sail", 98, true, 'Alias "Setting Sail" is "Setting Sail".'],
  [
    "5G Setting Sail plan",
    "policy:5g-setting-sail",
    84.4,
    false,
    'Name "5G "Setting Sail" action plan" has "5g", has "setting", has "sail", has "plan".',
  ],
  [
    "steel specs 2025",
    "policy:steel-specifications-2025",
    54.3,
    false,
    'Alias "2025 specifications for the steel industry" has "steel", has "2025"; without "specs".',
  ],
  ["stele industry", "industry:steel", 84.4, false, 'Name "Steel industry" has "steel" for "stele", has "industry".'],
  [
    "the plan",
    "policy:digital-transformation-of-manufacturing-action-plan",
    57.6,
    false,
    'Weak name "the plan" is "the plan", but a weak name points to it only in its context.',
  ],
  ["policy:5g-setting-sail", "policy:5g-setting-sail", 100, true, 'Id is "policy:5g-setting-sail".'],
];

describe.each(engines)("reconcile on $name", ({ real }) => {
  let store: Store;
  beforeAll(async () => {
    store = await real();
  });
  afterAll(() => store.close());

  it("finds what names mean, in four statements for all of them", async () => {
    await ask(store, "{ __typename }");
    const before = store.statements;
    const found = await reconcile(store, ...firsts.map(([query]) => ({ query })));
    expect(store.statements - before).toBe(4);
    const first = found.map(([best], index) => {
      const { id, score, match, explanation } = best as Candidate;
      return [firsts[index]?.[0], id, score, match, explanation];
    });
    expect(first).toEqual(firsts);
    for (const candidates of found) {
      expect(candidates.length).toBeLessThanOrEqual(5);
      expect(candidates.filter(({ match }) => match).length).toBeLessThanOrEqual(1);
      expect(candidates.map(({ score }) => score)).toEqual(
        candidates.map(({ score }) => score).toSorted((a, b) => b - a),
      );
      expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
    }
  });

  it.each(["qwxzy blorp", "?!", "", " ", "policy:there-is-none-of-it-qwxzy"])(
    "has no candidate for %j",
    async (query) => {
      expect((await reconcile(store, { query, type: "Official" }))[0]).toEqual([]);
    },
  );

  it("never gives a thing for a name that is known not to be its own", async () => {
    const lookAlikes: [query: string, bearer: string, other: string][] = [
      ["CPC Central Committee", "body:cpc-central-committee", "body:cpc-central-committee-general-office"],
      [
        "General Office of the CPC Central Committee",
        "body:cpc-central-committee-general-office",
        "body:cpc-central-committee",
      ],
      ['"AI+" products', "product:ai-plus-products", "policy:ai-plus"],
      [
        "tiered and classified management of steel enterprises",
        "policy:tiered-and-classified-evaluations",
        "policy:classified-and-tiered-security-management",
      ],
    ];
    const found = await reconcile(store, ...lookAlikes.map(([query]) => ({ query, limit: 20 })));
    for (const [index, [query, bearer, other]] of lookAlikes.entries()) {
      const ids = found[index]?.map(({ id }) => id) ?? [];
      expect([query, ids[0], found[index]?.[0]?.match, ids.includes(other)]).toEqual([query, bearer, true, false]);
    }
  });

  it("keeps to a kind, and to a limit", async () => {
    const [all, policies, two] = await reconcile(
      store,
      { query: "Setting Sail", limit: 20 },
      { query: "Setting Sail", limit: 20, type: "Commitment" },
      { query: "Setting Sail", limit: 2 },
    );
    expect(new Set(policies?.map(({ type }) => type))).toEqual(new Set(["Commitment"]));
    expect(policies?.every(({ match }) => !match)).toBe(true);
    expect(two).toEqual(all?.slice(0, 2));
  });

  it("weighs what else is known: stored fields, relations by id or name", async () => {
    const of = (...properties: object[]) => ({
      query: "Specifications for the Steel Industry (2025 Edition)",
      limit: 1,
      properties,
    });
    const found = await reconcile(
      store,
      of({ property: "edition", values: ["2024", "2025"] }),
      of({ property: "issuedBy", values: ["MIIT", "body:miit"] }, { property: "issuedOn", values: ["2025-02"] }),
      of({ property: "issuedOn", values: ["2025"] }),
      of({ property: "issuedOn", values: ["2025-02-18"] }),
      of({ property: "issuedBy", values: ["ministry of industry and information technology"] }),
      of({ property: "edition", values: ["2025"] }, { property: "stage", values: ["DRAFTING"] }),
      of({ property: "honorific", values: ["Mr."] }),
    );
    const says =
      'Name "Specifications for the Steel Industry (2025 Edition)" is "Specifications for the Steel Industry (2025 Edition)"';
    expect(found.map(([best]) => [best?.score, best?.match, best?.explanation])).toEqual([
      [100, true, `${says}; edition agrees.`],
      [100, true, `${says}; issuedBy agrees; issuedOn agrees.`],
      [100, true, `${says}; issuedOn agrees.`],
      [80, false, `${says}; issuedOn does not agree.`],
      [100, true, `${says}; issuedBy agrees.`],
      [90, false, `${says}; edition agrees; stage does not agree.`],
      [80, false, `${says}; honorific does not agree.`],
    ]);
  });

  /** Names of statistics as tables have them, with what else the tables tell, and the expected first candidate. */
  const statistics: [query: string, properties: Record<string, string>, id: string][] = [
    ["Industrial value added growth rate", {}, "metric:industrial-value-added-growth"],
    ["Crude steel output", {}, "metric:crude-steel-output"],
    ["Crude steel output", { unit: "percent" }, "metric:crude-steel-output-growth"],
    ["Crude steel output", { unit: "%" }, "metric:crude-steel-output-growth"],
    ["Crude steel output", { unit: "tonnes" }, "metric:crude-steel-output"],
    ["automobile sales", { statisticType: "growth rate" }, "metric:automobile-sales-growth"],
    ["number of 5G base stations", {}, "metric:5g-base-stations-count"],
    [
      "Value added",
      { population: "industrial SMEs above designated size" },
      "metric:industrial-smes-value-added-growth",
    ],
    ["profits of industrial enterprises", {}, "metric:industrial-enterprises-above-designated-size-profit-growth"],
  ];
  it("links statistics by their words, units, types and populations", async () => {
    const queries = statistics.map(([query, told]) => ({
      query,
      type: "Metric",
      limit: 1,
      properties: Object.entries(told).map(([property, value]) => ({ property, values: [value] })),
    }));
    const found = await reconcile(store, ...queries);
    expect(found.map(([best], i) => [...(statistics[i] ?? []).slice(0, 2), best?.id])).toEqual(statistics);
  });

  const refused: [what: string, queries: object[], message: string][] = [
    ["too many", Array.from({ length: 51 }, () => ({ query: "a" })), "queries: expected at most 50, got 51"],
    ["a long one", [{ query: "a".repeat(201) }], "queries[0].query: expected at most 200 characters, got 201"],
    [
      "too many candidates",
      [{ query: "a" }, { query: "a", limit: 21 }],
      "queries[1].limit: expected at most 20, got 21",
    ],
    ["no candidates", [{ query: "a", limit: 0 }], "queries[0].limit: expected a whole number from 1 to 20, got 0"],
    [
      "a property that none has",
      [{ query: "a", properties: [{ property: "isuedBy", values: [] }] }],
      'queries[0].properties: expected the id of a property, got "isuedBy" (did you mean "issuedBy"?)',
    ],
  ];
  it.each(refused)("refuses %s", async (_, queries, message) => {
    const { errors } = await ask(store, operation, { queries });
    expect(errors).toMatchObject([{ message }]);
  });
});

describe.each(engines)("reconcile among namesakes on $name", ({ open }) => {
  it("is certain of one only where something tells it apart", async () => {
    const policy = (id: string, stage: string) => ({
      id: `policy:${id}`,
      kind: "Policy" as const,
      props: { name: "Great Plan", instrument: "FUND", stage, formerIds: [`policy:old-${id}`] },
    });
    const store = await open();
    await store.load(loadOf({ nodes: [policy("a", "ISSUED"), policy("b", "DRAFTING")], edges: [] }));
    const found = await reconcile(
      store,
      { query: "great plan" },
      { query: "great plan", properties: [{ property: "stage", values: ["drafting"] }] },
      { query: "policy:old-b" },
    );
    expect(found.map((all) => all.map(({ id, score, match, explanation }) => [id, score, match, explanation]))).toEqual(
      [
        [
          ["policy:a", 100, false, 'Name "Great Plan" is "great plan"; so is that of 1 other.'],
          ["policy:b", 100, false, 'Name "Great Plan" is "great plan"; so is that of 1 other.'],
        ],
        [
          ["policy:b", 100, true, 'Name "Great Plan" is "great plan"; stage agrees.'],
          ["policy:a", 80, false, 'Name "Great Plan" is "great plan"; stage does not agree.'],
        ],
        [["policy:b", 100, true, 'Id is "policy:old-b".']],
      ],
    );
    await store.close();
  });
});
