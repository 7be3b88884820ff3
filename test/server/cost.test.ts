import type { Store } from "../../src/store/store.js";
import { realStore } from "../support/sqlite.js";
import { post, serve } from "../support/http.js";
import { json } from "../support/refused.js";

const limit = 30;

describe("the limit of cost", () => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    store = await realStore();
    server = await serve(store, limit);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  const ask = async (text: string, variables?: unknown) => {
    const before = store.statements;
    const { status, text: body } = await post(server.url, json(text, variables), {
      "cache-control": "no-store",
    });
    return { status, body: JSON.parse(body) as unknown, statements: store.statements - before };
  };

  it("lets pass what costs as much, and says what it costs", async () => {
    expect(await ask("{ policies(first: 29) { nodes { stage } } }")).toMatchObject({
      status: 200,
      body: { data: { policies: {} }, extensions: { cost: { estimated: 30, limit } } },
      statements: 1,
    });
  });

  it("refuses what costs more before anything is read, and says which field it is", async () => {
    const text = "query ($n: Int) { mine: policies(first: $n) { nodes { succeeds { nodes { id } } } } }";
    expect(await ask(text, { n: 10 })).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message:
              "expected a cost of at most 30, got 221; mine.nodes.succeeds.nodes costs most (200): ask for fewer rows there or above",
            extensions: { code: "LIMIT_EXCEEDED" },
          },
        ],
        extensions: { cost: { estimated: 221, limit } },
      },
      statements: 0,
    });
    expect(await ask(text, { n: 1 })).toMatchObject({ status: 200, body: { extensions: { cost: { estimated: 23 } } } });
  });

  it("says the cost beside an error of a field", async () => {
    expect(await ask("{ policies(first: -1) { totalCount } }")).toMatchObject({
      body: { errors: [{}], extensions: { cost: { estimated: 6, limit } } },
    });
  });

  it.each([
    [
      "introspection",
      "{ __schema { types { name fields { name args { name } } } } }",
      { cost: { estimated: 0, limit } },
    ],
    ["what is not valid, which has no cost", "{ none }", undefined],
    [
      "variables that do not fit, which have no cost",
      "query ($n: Int!) { policies(first: $n) { totalCount } }",
      undefined,
    ],
    ["two operations, none named", "query A { __typename } query B { __typename }", undefined],
  ])("takes %s", async (_, text, extensions) => {
    const { body } = await ask(text);
    expect((body as { extensions?: unknown }).extensions).toEqual(extensions);
  });
});
