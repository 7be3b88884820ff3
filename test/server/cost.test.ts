import fc from "fast-check";
import type { Store } from "../../src/store/store.js";
import { ask as askDirectly } from "../support/api.js";
import { deepFilter } from "../support/deep-filter.js";
import { engines } from "../support/engines.js";
import { post, serve } from "../support/http.js";
import { aliased } from "../support/introspection.js";
import { nestings, objectsIn } from "../support/nestings.js";
import { assertProperty } from "../support/property.js";
import { json } from "../support/refused.js";

const limit = 30;
type Server = Awaited<ReturnType<typeof serve>>;

interface Asked {
  readonly status: number;
  readonly statements: number;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    readonly extensions?: {
      readonly cost?: { readonly estimated: number; readonly actual?: number };
      readonly cut?: unknown;
    };
  };
}

const officials = "{ officials { nodes { posts { nodes { issued { nodes { targets { nodes { name } } } } } } } } }";
/** Highest costs: 6.7 and 9.2 million. */
const threeHops = [
  "{ officials(first: 100) { nodes { posts(first: 100) { nodes { issued(first: 100) { nodes { targets(first: 6) { nodes { name } } } } } } } } }",
  "{ events(first: 30) { nodes { mentionedIn(first: 60) { nodes { speaker: spokenBy(first: 50) { nodes { posts(first: 100) { nodes { name } } } } } } } } }",
];

describe.each(engines)("$name: the limits of an operation", (engine) => {
  let store: Store;
  let server: Server;
  let small: Server;
  beforeAll(async () => {
    store = await engine.real();
    [server, small] = [await serve(store), await serve(store, limit)];
  });
  afterAll(async () => {
    await Promise.all([server.close(), small.close()]);
    await store.close();
  });
  const ask = async ({ url }: Server, text: string, variables?: unknown): Promise<Asked> => {
    const before = store.statements;
    const { status, text: body } = await post(url, json(text, variables), { "cache-control": "no-store" });
    return { status, body: JSON.parse(body) as Asked["body"], statements: store.statements - before };
  };
  const refusal = (message: unknown, cost: object) => ({
    errors: [{ message, extensions: { code: "LIMIT_EXCEEDED" } }],
    extensions: { cost },
  });

  it("let pass what costs as much, and tell what it was expected to cost and what it came to", async () => {
    expect(await ask(small, "{ policies(first: 29) { nodes { stage } } }")).toMatchObject({
      status: 200,
      body: { data: { policies: {} }, extensions: { cost: { estimated: 30, actual: 30, limit } } },
      statements: 1,
    });
  });

  it("refuse what is expected to pass ten times the limit before anything is read, and say which field it is", async () => {
    const text = "query ($n: Int) { mine: turns(first: $n) { nodes { mentions { nodes { id } } } } }";
    const estimated = 1 + 20 + 20 * 21;
    expect(await ask(small, text, { n: 20 })).toEqual({
      status: 400,
      body: refusal(
        `expected an estimated cost of at most 300, got ${estimated}; mine.nodes.mentions.nodes costs most (400): ask for fewer rows there or above, or by a narrower filter`,
        { estimated, limit },
      ),
      statements: 0,
    });
    expect(await ask(small, text, { n: 1 })).toMatchObject({
      status: 200,
      body: { extensions: { cost: { estimated: 23 } } },
    });
  });

  it("end an operation that passes the limit as it is read, compiled or not: with that error alone", async () => {
    const text = "query ($n: Int) { turns(first: $n) { nodes { mentions { nodes { id } } } } }";
    const message = expect.stringMatching(
      /^expected a cost of at most 30, got more: \d+ rows were read and \d+ objects made(; at turns\.mentions)?; ask for fewer rows there or above$/,
    );
    const ended = {
      status: 400,
      body: refusal(message, { estimated: 1 + 12 + 12 * 21, actual: expect.any(Number), limit }),
    };
    expect(await ask(small, text, { n: 12 })).toMatchObject(ended);
    for (const _ of [1, 2]) expect((await ask(small, text, { n: 1 })).status).toBe(200);
    expect(await ask(small, text, { n: 12 })).toMatchObject(ended);
  });

  it("count what aliases and fragments make of the rows that were read once", async () => {
    const text = `{ ${["a", "b", "c"].map((name) => `${name}: policies(first: 14) { ...P }`).join(" ")} }
      fragment P on PolicyConnection { nodes { id } }`;
    expect(await ask(small, text)).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: "LIMIT_EXCEEDED" } }] },
    });
  });

  it("are counted before the next level is read", async () => {
    const text = `{ policies(first: 14) { a: nodes { id } b: nodes { id } c: nodes { targets(first: 1) { nodes { id } } } } }`;
    expect(await ask(small, text)).toMatchObject({
      statements: 1,
      body: {
        errors: [
          {
            message: expect.stringMatching(
              /^expected a cost of at most 30, got more: 14 rows were read and \d+ objects made; at policies/,
            ),
          },
        ],
      },
    });
  });

  it("end an answer whose bytes pass their limit: of rows, of aliases, of one thing alone", async () => {
    const tight = await serve(store, undefined, 0, undefined, undefined, false, 20_000);
    try {
      const many = Array.from({ length: 400 }, (_, i) => `a${i}: name`).join(" ");
      for (const [text, where] of [
        ["{ passages(first: 100) { nodes { text } turns: nodes { text } id: nodes { text } } }", "passages(.turns)?"],
        [`{ policies(first: 5) { nodes { ${many} } } }`, "policies"],
        [
          `{ a: policy(id: "policy:ai-plus") { ...P } b: policy(id: "policy:ai-plus") { ...P } c: policy(id: "policy:ai-plus") { ...P } } fragment P on Policy { ${many} }`,
          "[abc]",
        ],
      ] as const)
        expect(await ask(tight, text)).toMatchObject({
          status: 400,
          body: refusal(
            expect.stringMatching(
              new RegExp(`^expected an answer of at most 20000 bytes, got more; at ${where}; ask for less at once$`),
            ),
            {},
          ),
        });
      expect((await ask(tight, "{ policies(first: 20) { nodes { name } } }")).status).toBe(200);
      expect((await ask(tight, "{ __schema { types { name description } } }")).body.errors?.[0]?.message).toMatch(
        /^expected an answer of at most 20000 bytes, got \d+; ask for less at once$/,
      );
    } finally {
      await tight.close();
    }
  });

  it("are not reached by ordinary nesting", async () => {
    expect(await ask(server, officials)).toMatchObject({ status: 200, body: { data: { officials: {} } } });
    for (const text of threeHops) {
      const { status, body } = await ask(server, text);
      expect([status, body.errors]).toEqual([200, undefined]);
      expect(body.extensions?.cost?.actual).toBeLessThan(1000);
    }
  });

  it("let every nesting to five levels run whose answer has under 20,000 objects", () =>
    assertProperty(
      fc.asyncProperty(nestings(5), async (text) => {
        const { status, body } = await ask(server, text);
        if (status === 200) return;
        const { data } = await askDirectly(store, text);
        expect([text, body.errors, objectsIn(data)]).toEqual([text, body.errors, expect.any(Number)]);
        expect(objectsIn(data)).toBeGreaterThanOrEqual(20_000);
      }),
      10,
    ));

  it("refuse a filter that crosses relations eight deep, before anything is read", async () => {
    const answer = await ask(server, `{ observations(first: 1, where: ${deepFilter(8)}) { nodes { id } } }`);
    expect(answer).toMatchObject({
      status: 400,
      statements: 0,
      body: { errors: [{ extensions: { code: "LIMIT_EXCEEDED" } }] },
    });
    expect(answer.body.extensions?.cost?.estimated).toBeGreaterThan(1_000_000);
  });

  it("refuse the schema sixty times over, and let it pass once", async () => {
    expect(await ask(server, aliased(60))).toMatchObject({
      status: 400,
      statements: 0,
      body: {
        errors: [{ message: expect.stringMatching(/^expected introspection of a cost of at most 100000, got \d+$/) }],
      },
    });
    expect((await ask(server, aliased(1))).status).toBe(200);
  });

  it("refuse more groups than are answered, before anything is read", async () => {
    const groups = (input: string) =>
      `{ observations { aggregate(groups: { by: [METRIC, PERIOD_END_YEAR]${input} }) { count } } }`;
    const metrics = (await store.statistics()).relations.OBSERVES?.targets;
    expect(await ask(server, groups(""))).toMatchObject({
      statements: 0,
      body: {
        data: { observations: { aggregate: null } },
        errors: [
          {
            message: `aggregate: expected at most 100 groups without first, got at least ${metrics}; give first, having, or a narrower where`,
          },
        ],
      },
    });
    for (const input of [", first: 5", ", having: { count: { gt: 6 } }"])
      expect((await ask(server, groups(input))).status).toBe(200);
  });

  it("say the cost beside an error of a field", async () => {
    expect(await ask(small, "{ policies(first: -1) { totalCount } }")).toMatchObject({
      status: 400,
      body: { errors: [{}], extensions: { cost: { estimated: 6, limit } } },
    });
  });

  it.each([
    ["what is not valid, which has no cost", "{ none }"],
    ["variables that do not fit, which have no cost", "query ($n: Int!) { policies(first: $n) { totalCount } }"],
    ["two operations, none named", "query A { __typename } query B { __typename }"],
  ])("take %s", async (_, text) => {
    expect((await ask(small, text)).body.extensions).toBeUndefined();
  });
});
