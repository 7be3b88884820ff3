import { Context, type SerializedAnswer } from "../../src/graphql/read/context.js";
import { createSchema } from "../../src/graphql/schema.js";
import { createApollo, operationLimits } from "../../src/server/apollo.js";
import { RepeatedOperations } from "../../src/server/repeated-operations.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { type Answer, post, serve } from "../support/http.js";
import { operations } from "../support/examples.js";
import { layoutsOf } from "../support/layouts.js";
import { realStore } from "../support/sqlite.js";

// An answer that is kept would not be asked for again.
const fresh = { "cache-control": "no-store" };
const seen = ({ status, text, headers }: Answer) => [status, text, headers["content-type"], headers["cache-control"]];

const page = "query Page($first: Int!) { policies(first: $first) { nodes { id ...P } } } fragment P on Policy { name }";
const filtered = "query ($where: EntityWhere) { policies(where: $where, first: 2) { nodes { id } } }";
const tested =
  "query ($name: String, $ids: [ID!]) { policies(where: { name: { icontains: $name }, NOT: { id: { in: $ids } } }, first: 2) { nodes { id } } }";
const around = "query ($center: ID!) { subgraph(centers: [$center], depth: 1) { nodes { id name } edges { id } } }";
const two = "query A { release { id } } query B($id: ID!) { policy(id: $id) { id name } }";
const conditional = `query ($names: Boolean!) { policies(first: 2) { nodes {
  id ...names @include(if: $names) targets(first: 2) { nodes { id @skip(if: $names) ... on Industry { grouping } ...names } }
} } } fragment names on Entity { name ... on Policy { stage } }`;
const known = "policy:ai-plus";

/** Requests after which the same operation is asked for otherwise. */
const changed: readonly (readonly [what: string, first: object, then: object])[] = [
  ["other variables", { query: page, variables: { first: 2 } }, { query: page, variables: { first: 3 } }],
  [
    "another filter",
    { query: filtered, variables: { where: { name: { contains: "a" } } } },
    { query: filtered, variables: { where: { OR: [{ name: { contains: "5G" } }, { targets: { none: {} } }] } } },
  ],
  [
    "a variable left out of a filter",
    { query: tested, variables: { name: "plan", ids: ["policy:x"] } },
    { query: tested, variables: { ids: ["policy:x"] } },
  ],
  [
    "null for a variable within a filter",
    { query: tested, variables: { name: "plan", ids: ["policy:x"] } },
    { query: tested, variables: { name: null, ids: [known] } },
  ],
  [
    "other variables within a filter",
    { query: tested, variables: { name: "plan", ids: ["policy:x"] } },
    { query: tested, variables: { name: "steel", ids: [known] } },
  ],
  [
    "another item of a list",
    { query: around, variables: { center: known } },
    { query: around, variables: { center: "industry:steel" } },
  ],
  [
    "other conditions",
    { query: conditional, variables: { names: true } },
    { query: conditional, variables: { names: false } },
  ],
  ["a page too large", { query: page, variables: { first: 2 } }, { query: page, variables: { first: 100_000 } }],
  ["a variable of another type", { query: page, variables: { first: 2 } }, { query: page, variables: { first: "2" } }],
  ["a variable left out", { query: page, variables: { first: 2 } }, { query: page }],
  ["variables that are none", { query: page, variables: { first: 2 } }, { query: page, variables: [2] }],
  [
    "another of its operations",
    { query: two, operationName: "A" },
    { query: two, operationName: "B", variables: { id: known } },
  ],
  ["no name of two", { query: two, operationName: "A" }, { query: two }],
  ["a name that it lacks", { query: two, operationName: "A" }, { query: two, operationName: "C" }],
  ["an empty name", { query: "{ release { id } }" }, { query: "{ release { id } }", operationName: "" }],
  ["no variables but null", { query: "{ release { id } }" }, { query: "{ release { id } }", variables: null }],
  [
    "extensions",
    { query: page, variables: { first: 2 } },
    { query: page, variables: { first: 2 }, extensions: { a: 1 } },
  ],
  [
    "a bad id",
    { query: two, operationName: "B", variables: { id: known } },
    { query: two, operationName: "B", variables: { id: "x" } },
  ],
];

for (const engine of engines)
  describe(`${engine.name}: an operation that is repeated`, () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    let other: typeof server;
    beforeAll(async () => {
      store = await engine.real();
      [server, other] = [await serve(store), await serve(store)];
    });
    afterAll(async () => {
      await Promise.all([server.close(), other.close()]);
      await store.close();
    });

    it.each(operations())("gives the same answer: $name", async ({ text }) => {
      const body = JSON.stringify({ query: text });
      const first = await post(server.url, body, fresh);
      expect(seen(await post(server.url, body, fresh))).toEqual(seen(first));
    });

    it.each(changed)("is answered as one that is new: %s", async (_, first, then) => {
      expect((await post(server.url, JSON.stringify(first), fresh)).status).toBe(200);
      const again = await post(server.url, JSON.stringify(then), fresh);
      expect(seen(again)).toEqual(seen(await post(other.url, JSON.stringify(then), fresh)));
    });

    it("is answered in the form that its caller takes", async () => {
      const body = JSON.stringify({ query: "{ release { id } }" });
      const types = ["application/graphql-response+json", "application/json", "text/html", "*/*"];
      for (const accept of types) {
        const [first, again] = [
          await post(server.url, body, { ...fresh, accept }),
          await post(server.url, body, { ...fresh, accept }),
        ];
        expect([accept, seen(again)]).toEqual([accept, seen(first)]);
        expect([accept, seen(again)]).toEqual([accept, seen(await post(other.url, body, { ...fresh, accept }))]);
      }
    });

    it("is read from the store again", async () => {
      const body = JSON.stringify({ query: "query Again { policies(first: 1) { nodes { id } } }" });
      await post(server.url, body, fresh);
      const before = store.statements;
      await post(server.url, body, fresh);
      expect(store.statements - before).toBe(1);
    });
  });

describe("what is run without Apollo Server", () => {
  let store: Store;
  beforeAll(async () => void (store = await realStore()));
  afterAll(() => store.close());

  it.each(operations())("$name: once it was answered, in as many statements", async ({ text: query }) => {
    const schema = await createSchema();
    const repeated = new RepeatedOperations(schema, operationLimits(100_000));
    const apollo = await createApollo(100_000, () => undefined, { plugins: [repeated.plugin] });
    const contextValue = () => new Context(store, layoutsOf(store));
    expect(await repeated.answer({ query }, contextValue())).toBeUndefined();
    // Warnings keep the values of a property that they have read.
    await apollo.executeOperation({ query }, { contextValue: contextValue() });
    const counts = [];
    const answers = [];
    for (const ask of [
      async () => (await apollo.executeOperation({ query }, { contextValue: contextValue() })).body,
      async () => repeated.answer({ query }, contextValue()),
    ]) {
      const before = store.statements;
      answers.push(await ask());
      counts.push(store.statements - before);
    }
    await apollo.stop();
    const [{ singleResult }, again] = answers as [{ singleResult: object }, SerializedAnswer];
    expect(JSON.parse(Buffer.from(again.body).toString())).toEqual(JSON.parse(JSON.stringify(singleResult)));
    expect(counts[1]).toBe(counts[0]);
  });
});
