import { findCommonNeighbors } from "../../src/traversal/common-neighbors.js";
import { findRelated } from "../../src/traversal/related.js";
import { findSubgraph, neighborsBeyond, type SubgraphQuery } from "../../src/traversal/subgraph.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { drawn, short } from "./small-graphs.js";

const anything = { relations: [], kinds: [] } as const;

for (const engine of engines) {
  describe(`${engine.name}: what lies around`, () => {
    let store: Store;
    beforeAll(async () => void (store = await engine.open()));
    afterAll(() => store.close());

    const subgraph = async (graph: string, query: Partial<SubgraphQuery> = {}) => {
      await store.load(drawn(graph, ["a"]));
      const found = await findSubgraph(store, { centers: ["policy:a"], depth: 1, limit: 100, ...anything, ...query });
      return {
        nodes: found.nodes.map(({ node, depth }) => `${short(node.id)}${depth}`).join(" "),
        edges: found.edges.map(({ source, target }) => `${short(source)}${short(target)}`).join(" "),
        leftOut: found.leftOut,
        cut: found.cut,
      };
    };
    const nothing = { nodes: 0, byKind: [], edges: 0 };

    it("is drawn nearest first with every relation among its nodes, loops and parallels included", async () => {
      const graph = "a-a a=x b-a b-c c-x d-c";
      expect(await subgraph(graph)).toEqual({ nodes: "a0 x1 b1", edges: "aa ba ax ax", leftOut: nothing, cut: null });
      expect(await subgraph(graph, { depth: 2 })).toMatchObject({ nodes: "a0 x1 b1 c2", edges: "aa ba bc ax ax cx" });
      expect(await subgraph(graph, { depth: 3 })).toMatchObject({ nodes: "a0 x1 b1 c2 d3" });
      expect(await subgraph(graph, { depth: 0 })).toEqual({ nodes: "a0", edges: "aa", leftOut: nothing, cut: null });
      const three = ["policy:a", "policy:b", "policy:d"];
      expect(await subgraph(graph, { depth: 0, centers: three })).toMatchObject({ nodes: "a0 b0 d0", edges: "aa ba" });
      expect(await subgraph("b-c")).toEqual({ nodes: "a0", edges: "", leftOut: nothing, cut: null });
    });

    it("goes out from several centers, each once, and through the kinds asked for only", async () => {
      const centers = ["policy:a", "policy:d", "policy:a"];
      expect(await subgraph("a-b b-c c-d", { centers })).toMatchObject({ nodes: "a0 d0 b1 c1", edges: "ab bc cd" });
      expect(await subgraph("a-b b-c a-x e-x", { depth: 3, kinds: ["Industry"] })).toMatchObject({ nodes: "a0 x1" });
      expect(await subgraph("a-x e-x 1~a", { relations: ["MENTIONS"] })).toMatchObject({ nodes: "a0 11", edges: "1a" });
    });

    it("says what the limit left out, by kind", async () => {
      expect(await subgraph("a-b a-c a-x a-y c-d", { depth: 2, limit: 2 })).toEqual({
        nodes: "a0 x1",
        edges: "ax",
        leftOut: {
          nodes: 4,
          byKind: [
            { kind: "Industry", count: 1 },
            { kind: "Policy", count: 3 },
          ],
          edges: 0,
        },
        cut: null,
      });
    });

    it("says of each node how much more is beyond it, each neighbour once", async () => {
      await store.load(drawn("a-a a-b b-a a-c a=x a=y b-x 1~a", ["d"]));
      const beyond = async (slugs: string, scope: Partial<SubgraphQuery> = {}) => {
        const ids = [...slugs].map((slug) => `policy:${slug}`);
        const found = await neighborsBeyond(store, ids, { ...anything, ...scope });
        return [...found].map(([id, counts]) => [short(id), ...counts.map(({ kind, count }) => `${count} ${kind}`)]);
      };
      expect(await beyond("abd")).toEqual([
        ["a", "2 Industry", "1 Policy"],
        ["b", "1 Industry"],
      ]);
      expect(await beyond("a", { kinds: ["Policy"] })).toEqual([["a", "2 Policy"]]);
      expect(await beyond("a", { relations: ["MENTIONS", "SUCCEEDS"] })).toEqual([["a", "2 Policy", "1 Turn"]]);
    });

    it("says what the bounds left unread", async () => {
      const crowd = Array.from({ length: 600 }, (_, i) => `b${i}-a`).join(" ");
      const { leftOut, cut } = await subgraph(crowd, { limit: 10 });
      expect([leftOut.nodes, cut]).toEqual([491, "only the first 500 links, by id, were read of policy:a"]);
      const [few, many] = [40, 30];
      const wide = Array.from({ length: few * many }, (_, i) => `b${i % few}-c${i}`);
      const far = await subgraph([...Array.from({ length: few }, (_, i) => `a-b${i}`), ...wide].join(" "), {
        depth: 3,
      });
      expect(far.leftOut.nodes).toBe(1 + few + few * many - 100);
      expect(far.cut).toMatch(/^no links were read of 241 nodes: /);
    });

    it("names the center that nothing answers to", async () => {
      await expect(subgraph("a-b", { centers: ["policy:a", "policy:none"] })).rejects.toMatchObject({
        code: "NOT_FOUND",
        message: 'centers[1]: nothing has the id "policy:none"',
      });
    });

    const common = async (graph: string, slugs: string, more: object = {}) => {
      await store.load(drawn(graph, [...slugs]));
      const ids = [...slugs].map((slug) => `policy:${slug}`);
      const { rows, total, cut } = await findCommonNeighbors(store, { ids, first: 20, ...anything, ...more });
      expect([total, cut]).toEqual([rows.length, null]);
      return rows.map(
        ({ node, links }) =>
          `${short(node.id)}: ${links.map(({ edge }) => edge.id.replace(/(policy|industry|turn):/g, "")).join(" ")}`,
      );
    };

    it("is common to several nodes: what is linked to each, none of them itself", async () => {
      expect(await common("a=x b-x c-x a-y b-y a-b b-c c-a a-a", "abc")).toEqual([
        "x: TARGETS|a|x|PROMOTE TARGETS|a|x|SUPPORT TARGETS|b|x|PROMOTE TARGETS|c|x|PROMOTE",
      ]);
      expect(await common("a-d d-b b-e e-a a-x b-x", "ba")).toEqual([
        "x: TARGETS|b|x|PROMOTE TARGETS|a|x|PROMOTE",
        "d: SUCCEEDS|d|b SUCCEEDS|a|d",
        "e: SUCCEEDS|b|e SUCCEEDS|e|a",
      ]);
      expect(await common("a-d d-b a-x b-x", "ab", { kinds: ["Policy"] })).toEqual(["d: SUCCEEDS|a|d SUCCEEDS|d|b"]);
      expect(await common("1~a 1~b", "ab", { relations: ["MENTIONS"] })).toHaveLength(1);
      expect(await common("a-x 1~a 1~b", "ab")).toEqual([]);
    });

    it("refuses to ask for what is common to a node and itself", async () => {
      await expect(common("a-b", "aa")).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: "ids: expected different things, got policy:a twice",
      });
    });

    it("is ranked by direct relations, rare things in common and common turns, and says why", async () => {
      await store.load(drawn("a-b a=x c-x d-x d-y a-y 1~a 1~e 2~a 2~e e-f"));
      const { rows, total, cut } = await findRelated(store, { id: "policy:a", kinds: [], first: 20 });
      expect([total, cut]).toEqual([6, null]);
      const rare = (n: number) => 1 / Math.log(n);
      expect(rows.map(({ node, score, reasons }) => [short(node.id), score, reasons.map(({ text }) => text)])).toEqual([
        ["x", 4, ["linked directly by TARGETS"]],
        ["e", round(2 * rare(2)), ["named in the same 2 turns"]],
        ["d", round(rare(3) + rare(2)), ["both linked to y and x"]],
        ["y", 2, ["linked directly by TARGETS"]],
        ["b", 2, ["linked directly by SUCCEEDS"]],
        ["c", round(rare(3)), ["both linked to x"]],
      ]);
      const only = await findRelated(store, { id: "policy:a", kinds: ["Industry"], first: 1 });
      expect([only.total, only.rows.map(({ node }) => short(node.id))]).toEqual([2, ["x"]]);
      await expect(findRelated(store, { id: "x", kinds: [], first: 1 })).rejects.toThrow('id: nothing has the id "x"');
    });
  });
}

const round = (score: number) => Math.round(score * 1e6) / 1e6;
