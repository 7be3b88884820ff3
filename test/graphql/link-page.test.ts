import { execute, parse } from "graphql";
import { Context } from "../../src/graphql/read/context.js";
import { createSchema } from "../../src/graphql/schema.js";
import { engines } from "../support/engines.js";
import { layoutsOf } from "../support/layouts.js";
import type { Store } from "../../src/store/store.js";

const schema = await createSchema();
const document = parse(`query ($first: Int, $field: OrderField!) {
  policies(first: 40) { nodes {
    targets(first: $first) { nodes { id } }
    ordered: targets(first: 1, orderBy: [{ field: $field, direction: DESC }]) { nodes { id } }
  } }
}`);

interface Answer {
  readonly policies: { readonly nodes: readonly Record<"targets" | "ordered", { nodes: readonly { id: string }[] }>[] };
}

for (const engine of engines) {
  describe(`${engine.name}: arguments of a relation's field, read once a level`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
    });
    afterAll(() => store.close());

    const run = async (variables: { first: number; field: string }) => {
      const contextValue = new Context(store, layoutsOf(store));
      const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
      expect(errors).toBeUndefined();
      const { nodes } = (JSON.parse(JSON.stringify(data)) as Answer).policies;
      return nodes.map(({ targets, ordered }) => [targets, ordered].map((list) => list.nodes.map(({ id }) => id)));
    };

    it("are those of each run of a document, and of each alias", async () => {
      const [two, all] = [await run({ first: 2, field: "ID" }), await run({ first: 100, field: "ID" })];
      const targets = all.map(([each = []]) => each);
      expect(targets.some((each) => each.length > 2)).toBe(true);
      expect(two).toEqual(targets.map((each) => [each.slice(0, 2), each.toSorted().slice(-1)]));
      expect(all).toEqual(targets.map((each) => [each, each.toSorted().slice(-1)]));
    });
  });
}
