import { findPaths, type PathQuery } from "../../src/traversal/paths.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { drawn, short } from "./small-graphs.js";

const asked = { from: "policy:a", to: "policy:d", maxLength: 4, relations: [], kinds: [], first: 20 } as const;

for (const engine of engines) {
  describe(`${engine.name}: paths`, () => {
    let store: Store;
    beforeAll(async () => void (store = await engine.open()));
    afterAll(() => store.close());
    const find = async (graph: string, query: Partial<PathQuery> = {}) => {
      await store.load(drawn(graph, ["a", "d"]));
      return findPaths(store, { ...asked, ...query });
    };
    const ways = async (graph: string, query: Partial<PathQuery> = {}) =>
      (await find(graph, query)).paths.map(({ nodes }) => nodes.map(({ id }) => short(id)).join(""));

    it("come shortest first, then by the ids of their nodes, along relations either way", async () => {
      expect(await ways("a-d a-c c-d b-a b-d a-e e-f f-d")).toEqual(["ad", "abd", "acd", "aefd"]);
    });

    it("meet no node twice in a graph full of cycles and loops", async () => {
      expect(await ways("a-a a-b b-a b-b b-c c-a c-d d-d d-a", { maxLength: 6 })).toEqual([
        "ad",
        "acd",
        "abcd",
        "abcd",
      ]);
    });

    it("are one for each of the relations that join the same two nodes, by their ids", async () => {
      const { paths } = await find("a=x d=x");
      expect(
        paths.map(({ steps }) => steps.map(({ edge, direction }) => `${direction} ${String(edge.props.intent)}`)),
      ).toEqual([
        ["OUT PROMOTE", "IN PROMOTE"],
        ["OUT PROMOTE", "IN SUPPORT"],
        ["OUT SUPPORT", "IN PROMOTE"],
        ["OUT SUPPORT", "IN SUPPORT"],
      ]);
    });

    it("are none where nothing joins the two, or nothing so near", async () => {
      expect(await find("a-b d-e")).toEqual({ paths: [], more: false, cut: null });
      expect(await ways("a-b b-c c-e e-d", { maxLength: 3 })).toEqual([]);
      expect(await ways("a-b b-c c-e e-d", { maxLength: 4 })).toEqual(["abced"]);
    });

    it("say whether there are more than asked for", async () => {
      const graph = "a-d a-b b-d a-c c-d";
      expect(await find(graph, { first: 2 })).toMatchObject({ more: true, paths: [{}, {}] });
      expect(await find(graph, { first: 3 })).toMatchObject({ more: false, paths: [{}, {}, {}] });
      expect(await find(graph, { first: 0 })).toMatchObject({ more: true, paths: [] });
    });

    it("pass nodes of the kinds asked for only, the ends being free, along the relations asked for only", async () => {
      const graph = "a-b b-d a-x d-x 1~a 1~d";
      expect(await ways(graph)).toEqual(["axd", "abd"]);
      expect(await ways(graph, { kinds: ["Industry"] })).toEqual(["axd"]);
      expect(await ways(graph, { relations: ["SUCCEEDS"] })).toEqual(["abd"]);
      expect(await ways(graph, { relations: ["MENTIONS"] })).toEqual(["a1d"]);
      expect(await ways("a-x d-x", { from: "policy:a", to: "industry:x", kinds: ["Policy"] })).toEqual(["ax"]);
    });

    it("refuse ends that nothing answers to, and two ends that are one", async () => {
      await expect(find("a-d", { to: "policy:none" })).rejects.toMatchObject({
        code: "NOT_FOUND",
        message: 'to: nothing has the id "policy:none"',
      });
      await expect(find("a-d", { to: "policy:a" })).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        message: "from, to: expected two things, got policy:a twice",
      });
    });

    const crowd = (hub: string) => Array.from({ length: 600 }, (_, i) => `b${i}-${hub}`).join(" ");

    it("lead to a node with more links than are read of it, found from the other end", async () => {
      const graph = `${crowd("h")} c-h d-c a-h`;
      const asking: [from: string, to: string, maxLength: number][] = [
        ["d", "h", 4],
        ["h", "d", 4],
        ["a", "d", 3],
      ];
      for (const [from, to, maxLength] of asking) {
        const found = await find(graph, { from: `policy:${from}`, to: `policy:${to}`, maxLength });
        expect([found.paths.length, found.cut]).toEqual([1, null]);
      }
    });

    it("say what was not looked at where both ends are crowded", async () => {
      expect(await find(`${crowd("a")} ${crowd("d").replaceAll("b", "c")} e-a e-d`)).toEqual({
        paths: [],
        more: false,
        cut: "only the first 500 links, by id, were read of policy:a and 1 more",
      });
    });

    it("cost one statement for each step at most, and one for the ends", async () => {
      const wide = ["b", "c", "e"].flatMap((letter) => Array.from({ length: 30 }, (_, i) => `${letter}${i}`));
      const graph = wide.map((to, i) => `${i < 30 ? "a" : wide[i - 30]}-${to}`).join(" ");
      await store.load(drawn(`${graph} d-e0 d-e1 d-e2`));
      const before = store.statements;
      expect((await findPaths(store, asked)).paths).toHaveLength(3);
      expect(store.statements - before).toBeLessThanOrEqual(5);
    });
  });
}
