import { drawnKinds } from "../../src/layout/drawn-graph.js";
import { ReleaseLayouts } from "../../src/layout/release-layouts.js";
import type { Store } from "../../src/store/store.js";
import { Context } from "../../src/graphql/read/context.js";
import { createSchema } from "../../src/graphql/schema.js";
import { graphql } from "graphql";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { realLoad } from "../support/real-packs.js";

interface Drawn {
  nodes: { id: string; kind: string; name: string; nameZh: string | null; x: number; y: number; degree: number }[];
  edges: { source: string; target: string; relation: string }[];
  cut: string | null;
}
const whole = "nodes { id kind name nameZh x y degree } edges { source target relation } cut";

for (const engine of engines) {
  describe(`${engine.name}: the picture of the whole graph`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
    });
    afterAll(() => store.close());

    const layout = async (args = ""): Promise<Drawn> => {
      const { data, errors } = await ask(store, `{ layout${args} { ${whole} } }`);
      expect(errors).toBeUndefined();
      return (data as { layout: Drawn }).layout;
    };

    it("is empty where nothing is loaded", async () => {
      expect(await layout()).toEqual({ nodes: [], edges: [], cut: null });
    });

    it("holds the usual kinds and all that joins them", async () => {
      await store.load(await realLoad());
      const { nodes, edges, cut } = await layout();
      expect([nodes.length > 450, edges.length > 600, cut]).toEqual([true, true, null]);
      expect([...new Set(nodes.map(({ kind }) => kind))]).toEqual(expect.arrayContaining(["Policy", "Place"]));
      expect(nodes.map(({ kind }) => kind)).not.toContain("Metric");
      const ids = new Set(nodes.map(({ id }) => id));
      for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
      expect(nodes.map(({ id }) => id)).toEqual([...ids].toSorted());
    });

    it("holds what is asked for, in the same places, each with all its ties counted", async () => {
      const [usual, everything] = [await layout(), await layout(`(kinds: [${drawnKinds.join(", ")}])`)];
      const few = await layout("(kinds: [Policy, Industry], relations: [TARGETS])");
      const byId = new Map(everything.nodes.map((node) => [node.id, node]));
      for (const node of [...usual.nodes, ...few.nodes]) expect(node).toEqual(byId.get(node.id));
      expect(new Set(few.edges.map(({ relation }) => relation))).toEqual(new Set(["TARGETS"]));
      expect(few.nodes.length).toBeLessThan(usual.nodes.length);
      for (const { id, degree } of usual.nodes) {
        const near = everything.edges.flatMap(({ source, target }) =>
          source === id ? [target] : target === id ? [source] : [],
        );
        expect([id, new Set(near).size]).toEqual([id, degree]);
      }
    });

    it("is where each thing's position is, for one statement more", async () => {
      const { nodes } = await layout();
      const before = store.statements;
      const { data } = await ask(store, `{ policies(first: 100) { nodes { id position { x y } } } }`);
      expect(store.statements - before).toBe(2);
      const at = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
      const policies = (data as { policies: { nodes: { id: string; position: object }[] } }).policies.nodes;
      expect(policies).toHaveLength(100);
      for (const { id, position } of policies) expect(position).toEqual(at.get(id));
    });

    it("has no place for a document, nor for what it does not know", async () => {
      const { data } = await ask(store, "{ documents { nodes { position { x } } } }");
      expect(data).toEqual({ documents: { nodes: [{ position: null }] } });
      await ask(store, "{ layout { cut } }");
      const stale = await graphql({
        schema: await createSchema(),
        source: '{ node(id: "industry:steel") { ... on Entity { name position { x } } } }',
        contextValue: new Context(store, { latest: async () => undefined } as ReleaseLayouts),
      });
      expect(JSON.parse(JSON.stringify(stale))).toEqual({
        data: { node: { name: "Steel industry", position: null } },
      });
    });

    it.each([
      ["kinds: []", "kinds: expected at least one, got an empty list; leave it out for all"],
      ["kinds: [Policy, Turn]", `kinds: expected some of ${drawnKinds.join(", ")}, got Turn`],
      ["relations: [MENTIONS]", /^relations: expected some of PART_OF, .*, got MENTIONS$/],
    ])("refuses %s", async (args, message) => {
      const { errors } = await ask(store, `{ layout(${args}) { cut } }`);
      expect(errors).toMatchObject([
        { message: typeof message === "string" ? message : (expect.stringMatching(message) as string) },
      ]);
    });
  });
}
