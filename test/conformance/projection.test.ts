import { engines } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";
import type { EdgeRecord, NodeRecord, Store } from "../../src/store/store.js";

const policy = (slug: string, props: object): NodeRecord => ({
  id: `policy:${slug}`,
  kind: "Policy",
  props: { name: slug, instrument: "FUND", stage: "ISSUED", ...props },
});
const nodes: NodeRecord[] = [
  policy("a", { edition: "𠀀", aliases: ["x", "｡𠀀"] }),
  policy("b", { issuedOn: "2025-02" }),
  { id: "industry:c", kind: "Industry", props: { name: "c", grouping: true } },
];
const edges: EdgeRecord[] = [
  edge("SUCCEEDS", "policy:a", "policy:b", { evidence: ["evidence:e1"] }),
  edge("SUCCEEDS", "policy:a", "policy:a", { evidence: ["evidence:e1"] }),
  edge("TARGETS", "policy:a", "industry:c", { evidence: ["evidence:e1"], intent: "SUPPORT", modality: "PLANNED" }),
];
const window = { order: [], limit: 10, backward: false, count: false } as const;
const links = { ...window, sources: ["policy:a"], relations: [], kinds: [] } as const;

for (const engine of engines) {
  describe(`${engine.name}: records of the properties that a query names`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
      await store.load(loadOf({ nodes, edges }, "test"));
    });
    afterAll(() => store.close());

    it("a page contains those of them that are stored", async () => {
      const page = await store.page({ ...window, kind: "Policy", fields: ["aliases", "edition", "id", "issuedOn"] });
      expect(page.rows).toEqual([
        { id: "policy:a", kind: "Policy", props: { edition: "𠀀", aliases: ["x", "｡𠀀"] } },
        { id: "policy:b", kind: "Policy", props: { issuedOn: "2025-02" } },
      ]);
    });

    it("a page of no properties still has ids and kinds", async () => {
      const page = await store.page({ ...window, kind: "Policy", fields: [] });
      expect(page.rows).toEqual([
        { id: "policy:a", kind: "Policy", props: {} },
        { id: "policy:b", kind: "Policy", props: {} },
      ]);
    });

    it("links of several relations and kinds contain those of each node and edge", async () => {
      const found = await store.links({
        ...links,
        direction: "BOTH",
        fields: ["edition", "grouping"],
        edgeFields: ["intent"],
      });
      expect(found.get("policy:a")?.rows).toEqual([
        { edge: { ...edges[1], props: {} }, direction: "OUT", node: { ...nodes[0], props: { edition: "𠀀" } } },
        { edge: { ...edges[0], props: {} }, direction: "OUT", node: { ...nodes[1], props: {} } },
        {
          edge: { ...edges[2], props: { intent: "SUPPORT" } },
          direction: "OUT",
          node: { ...nodes[2], props: { grouping: true } },
        },
      ]);
    });

    it("links of one relation, seen from either end", async () => {
      const query = { ...links, relations: ["SUCCEEDS"], fields: ["issuedOn"], edgeFields: ["evidence"] } as const;
      const bare = ({ id, kind }: NodeRecord, props: object = {}) => ({ id, kind, props });
      const [a, b] = nodes as [NodeRecord, NodeRecord];
      const out = await store.links({ ...query, direction: "OUT" });
      expect(out.get("policy:a")?.rows).toEqual([
        { edge: edges[1], direction: "OUT", node: bare(a) },
        { edge: edges[0], direction: "OUT", node: bare(b, { issuedOn: "2025-02" }) },
      ]);
      const back = await store.links({ ...query, sources: ["policy:a", "policy:b"], direction: "IN" });
      expect(back.get("policy:a")?.rows).toEqual([{ edge: edges[1], direction: "OUT", node: bare(a) }]);
      expect(back.get("policy:b")?.rows).toEqual([{ edge: edges[0], direction: "IN", node: bare(a) }]);
    });

    it("either whole edges or whole nodes", async () => {
      const query = { ...links, relations: ["TARGETS"], direction: "OUT" } as const;
      const wholeEdge = await store.links({ ...query, fields: [] });
      expect(wholeEdge.get("policy:a")?.rows).toEqual([
        { edge: edges[2], direction: "OUT", node: { ...nodes[2], props: {} } },
      ]);
      const wholeNode = await store.links({ ...query, edgeFields: [] });
      expect(wholeNode.get("policy:a")?.rows).toEqual([
        { edge: { ...edges[2], props: {} }, direction: "OUT", node: nodes[2] },
      ]);
    });
  });
}

function edge(
  relation: EdgeRecord["relation"],
  source: string,
  target: string,
  props: EdgeRecord["props"],
): EdgeRecord {
  return { id: `${relation}|${source}|${target}`, relation, source, target, props };
}
