import { type DocumentNode, graphql, type GraphQLObjectType, type GraphQLSchema, parse } from "graphql";
import { Context } from "../../src/graphql/read/context.js";
import { maxRepresentations, servedSchema } from "../../src/graphql/federation.js";
import { createSchema } from "../../src/graphql/schema.js";
import { kinds } from "../../src/model/index.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";
import { operation, post, serve } from "../support/http.js";
import { layoutsOf } from "../support/layouts.js";

interface Answer {
  readonly data?: { readonly _entities: readonly ({ readonly id: string } | null)[] } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code?: string } }[];
}

const join = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Policy { id name targets(first: 3) { edges { evidence { quote } node { id } } } }
    ... on Industry { id name }
    ... on Observation { id value metric { name } }
  }
}`;

async function ask(store: Store, representations: unknown, source = join): Promise<Answer> {
  const schema = await servedSchema(true);
  const contextValue = new Context(store, layoutsOf(store));
  const answer = await graphql({ schema, source, variableValues: { representations }, contextValue });
  return JSON.parse(JSON.stringify(answer)) as Answer;
}

for (const engine of engines)
  describe(`${engine.name}: _entities`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
    });
    afterAll(() => store.close());

    const idsOf = async (kind: "Policy" | "Observation", limit: number) =>
      (await store.page({ kind, order: [], limit, backward: false, count: false })).rows.map(({ id }) => ({
        __typename: kind,
        id,
      }));

    it("gives things of several kinds in their order, null for what is not there or is of another kind", async () => {
      const { data } = await ask(store, [
        { __typename: "Industry", id: "industry:steel" },
        { __typename: "Policy", id: "policy:none" },
        { __typename: "Policy", id: "industry:steel" },
        { __typename: "Policy", id: "no id" },
        { __typename: "Policy", id: "policy:5g-setting-sail", name: "a field that another subgraph requires" },
        { __typename: "Industry", id: "industry:steel" },
      ]);
      expect(data?._entities).toEqual([
        { __typename: "Industry", id: "industry:steel", name: "Steel industry" },
        null,
        null,
        null,
        expect.objectContaining({ __typename: "Policy", id: "policy:5g-setting-sail" }),
        { __typename: "Industry", id: "industry:steel", name: "Steel industry" },
      ]);
    });

    it("reads any number by as many statements as a few", async () => {
      const [policies, observations] = [await idsOf("Policy", 100), await idsOf("Observation", 200)];
      const costs: number[] = [];
      for (const count of [2, 100]) {
        const before = store.statements;
        const { data, errors } = await ask(store, [...policies.slice(0, count), ...observations.slice(0, 2 * count)]);
        expect([errors, data?._entities.length, data?._entities.includes(null)]).toEqual([undefined, 3 * count, false]);
        costs.push(store.statements - before);
      }
      expect(new Set(costs).size).toBe(1);
      expect(costs[0]).toBeLessThanOrEqual(5);
      const before = store.statements;
      await ask(
        store,
        policies,
        "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }",
      );
      expect(store.statements - before).toBe(1);
    });

    const refused: [what: string, representations: unknown, code: string, message: string][] = [
      [
        "no kind",
        [{ id: "policy:a" }],
        "BAD_USER_INPUT",
        "representations[0].__typename: expected a kind, got nothing",
      ],
      [
        "no kind of ours",
        [{ __typename: "Node", id: "policy:a" }],
        "BAD_USER_INPUT",
        'representations[0].__typename: expected a kind, got "Node"',
      ],
      ["no id", [{ __typename: "Policy" }], "BAD_USER_INPUT", "representations[0].id: expected a text, got nothing"],
      [
        "a number",
        [{ __typename: "Policy", id: 5 }],
        "BAD_USER_INPUT",
        "representations[0].id: expected a text, got 5",
      ],
      ["a text", ["policy:a"], "BAD_USER_INPUT", "representations[0].__typename: expected a kind, got nothing"],
      [
        "too many",
        Array.from({ length: maxRepresentations + 1 }, () => ({ __typename: "Policy", id: "policy:a" })),
        "LIMIT_EXCEEDED",
        "representations: expected at most 1000, got 1001",
      ],
    ];
    it.each(refused)("refuses %s", async (_, representations, code, message) => {
      const before = store.statements;
      const { errors } = await ask(store, representations);
      expect(errors).toMatchObject([{ message }]);
      expect((await graphqlError(store, representations)).code).toBe(code);
      expect(store.statements).toBe(before);
    });
  });

for (const engine of engines)
  it(`${engine.name}: _entities answers a former id by what has it now`, async () => {
    const store = await engine.open();
    const props = { name: "a", instrument: "FUND", stage: "ISSUED", formerIds: ["policy:old"] };
    await store.load(loadOf({ nodes: [{ id: "policy:new", kind: "Policy", props }], edges: [] }, "own", "one"));
    const { data } = await ask(store, [{ __typename: "Policy", id: "policy:old" }]);
    expect(data?._entities).toMatchObject([{ id: "policy:new" }]);
    await store.close();
  });

async function graphqlError(store: Store, representations: unknown): Promise<{ code?: string }> {
  const schema = await servedSchema(true);
  const contextValue = new Context(store, layoutsOf(store));
  const { errors } = await graphql({ schema, source: join, variableValues: { representations }, contextValue });
  return errors?.[0]?.originalError as { code?: string };
}

/** Loaded by its name alone, and only here: its types are a large part of the compiler's work on this file. */
const library: string = "@apollo/composition";
interface Composition {
  composeServices(services: readonly { name: string; url: string; typeDefs: DocumentNode }[]): {
    readonly errors?: readonly Error[];
    readonly schema: { toAPISchema(): { toGraphQLJSSchema(): GraphQLSchema } };
    readonly supergraphSdl: string;
    readonly hints: readonly { readonly definition: { readonly level: { readonly name: string } } }[];
  };
}

describe("the subgraph", () => {
  /** A subgraph of somebody else: what an archive has about policies and bodies, and pages of its own. */
  const archive = parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
    type Query { scans(after: String): ScanConnection! }
    type Policy @key(fields: "id") { id: ID! scans: [Scan!]! }
    type GovernmentBody @key(fields: "id") { id: ID! archivedSince: String }
    type Scan { id: ID! url: String! policy: Policy }
    type ScanConnection { nodes: [Scan!]! pageInfo: PageInfo! }
    type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  `);
  const sdl = async (schema: GraphQLSchema) => {
    const { data } = await graphql({ schema, source: "{ _service { sdl } }" });
    return (data as unknown as { _service: { sdl: string } })._service.sdl;
  };

  it("composes with another one by Apollo's library: every kind is an entity, and both give its fields", async () => {
    const own = {
      name: "briefings",
      url: "http://127.0.0.1:4000/graphql",
      typeDefs: parse(await sdl(await servedSchema(true))),
    };
    const { composeServices } = (await import(library)) as Composition;
    const composed = composeServices([own, { name: "archive", url: "http://127.0.0.1:4001", typeDefs: archive }]);
    if (composed.errors) throw new Error(composed.errors.join("\n"));
    for (const kind of kinds.keys())
      expect(composed.supergraphSdl).toMatch(
        new RegExp(`\\ntype ${kind}[^{]*@join__type\\(graph: BRIEFINGS, key: "id"\\)`),
      );
    const fieldsOf = (schema: GraphQLSchema) =>
      Object.keys((schema.getType("Policy") as GraphQLObjectType).getFields()).toSorted();
    const present = fieldsOf(await createSchema());
    const supergraph = composed.schema.toAPISchema().toGraphQLJSSchema();
    expect(fieldsOf(supergraph)).toEqual([...present, "scans"].toSorted());
    expect(Object.keys(supergraph.getQueryType()?.getFields() ?? {})).not.toContain("_entities");
    expect(composed.hints.filter(({ definition }) => definition.level.name === "WARN").map(String)).toEqual([]);
  });

  it("is the same schema beside its two root fields", async () => {
    const [plain, subgraph] = [await createSchema(), await servedSchema(true)];
    const names = (schema: GraphQLSchema) => Object.keys(schema.getTypeMap()).toSorted();
    expect(names(subgraph)).toEqual([...names(plain), "_Any", "_Entity", "_Service"].toSorted());
    const root = (schema: GraphQLSchema) => Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(root(subgraph).filter((name) => !root(plain).includes(name))).toEqual(["_entities", "_service"]);
    expect(await servedSchema(false)).toBe(plain);
  });
});

describe("over HTTP", () => {
  it("a subgraph prices entities by their number, and refuses too costly ones before they are read", async () => {
    const store = await (engines[0] as (typeof engines)[0]).real();
    const server = await serve(store, 500, 0, undefined, undefined, true);
    const price = async (count: number) => {
      const representations = Array.from({ length: count }, () => ({
        __typename: "Policy",
        id: "policy:5g-setting-sail",
      }));
      return JSON.parse((await operation(server.url, join, { representations })).text) as {
        errors?: [{ extensions: { code: string } }];
        extensions?: { cost: { estimated: number } };
      };
    };
    const one = (await price(1)).extensions?.cost.estimated ?? 0;
    expect(one).toBeGreaterThan(5);
    // Means are no round numbers: the price is.
    const ten = (await price(10)).extensions?.cost.estimated ?? 0;
    expect(Math.abs(ten - 10 * one)).toBeLessThanOrEqual(10);
    // Once more: by the operation that is remembered.
    expect((await price(10)).extensions?.cost.estimated).toBe(ten);
    expect((await price(200)).errors?.[0].extensions.code).toBe("LIMIT_EXCEEDED");
    const traced = await post(server.url, '{"query":"{ _entities(representations: []) { __typename } }"}', {
      "apollo-federation-include-trace": "ftv1",
    });
    expect(Object.keys((JSON.parse(traced.text) as { extensions: object }).extensions)).toEqual(["cost"]);
    await server.close();
    const plain = await serve(store);
    expect((await operation(plain.url, "{ _service { sdl } }")).status).toBe(400);
    await plain.close();
    await store.close();
  });
});
