import type { Load, NodeRecord, Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";

const policy = (slug: string, props: object = {}): NodeRecord => ({
  id: `policy:${slug}`,
  kind: "Policy",
  props: { name: slug, instrument: "FUND", stage: "ISSUED", ...props },
});
const succeeds = (from: string, to: string) => ({
  id: `SUCCEEDS|policy:${from}|policy:${to}`,
  relation: "SUCCEEDS" as const,
  source: `policy:${from}`,
  target: `policy:${to}`,
  props: { evidence: ["evidence:e1"] },
});
const page = { kind: "Policy", order: [], limit: 100, backward: false, count: true } as const;
const ids = async (store: Store, query: object = {}) =>
  (await store.page({ ...page, ...query })).rows.map(({ id }) => id.replace("policy:", ""));

for (const engine of engines) {
  describe(`${engine.name}: the store's rules`, () => {
    let store: Store;
    beforeAll(async () => void (store = await engine.open()));
    afterAll(() => store.close());
    const load = (nodes: NodeRecord[], edges: ReturnType<typeof succeeds>[] = [], pack = "test", release = "r1") =>
      store.load(loadOf({ nodes, edges }, pack, release));

    it("says which engine it is", async () => {
      expect(await store.version()).toMatch(engine.name === "sqlite" ? /^SQLite 3\./ : /^Neo4j Kernel 5\.26\./);
    });

    it("is empty before the first load, and says so", async () => {
      expect(await store.stats()).toEqual({ kinds: {}, relations: {} });
      expect((await store.page(page)).total).toBe(0);
      expect(await store.nodes(["policy:a"])).toEqual(new Map());
    });

    it("orders texts by code points, missing ones last in either direction", async () => {
      await load([
        policy("1", { edition: "Ä" }),
        policy("2", { edition: "a" }),
        policy("3"),
        policy("4", { edition: "Z" }),
        policy("5", { edition: "𠀀" }),
        policy("6", { edition: "｡" }),
      ]);
      expect(await ids(store, { order: [{ field: "edition", descending: false }] })).toEqual([
        "4",
        "2",
        "1",
        "6",
        "5",
        "3",
      ]);
      expect(await ids(store, { order: [{ field: "edition", descending: true }] })).toEqual([
        "5",
        "6",
        "1",
        "2",
        "4",
        "3",
      ]);
    });

    it("holds a test on a missing value for false, and its NOT for true", async () => {
      await load([policy("1", { edition: "x" }), policy("2")]);
      const test = { field: "edition", op: "eq", value: "y" } as const;
      expect(await ids(store, { where: test })).toEqual([]);
      expect(await ids(store, { where: { not: test } })).toEqual(["1", "2"]);
      expect(await ids(store, { where: { not: { not: test } } })).toEqual([]);
    });

    it("replaces what a pack held, and nothing of another pack", async () => {
      await load([policy("a"), policy("b")], [succeeds("a", "b")]);
      await load([policy("c")], [succeeds("c", "a")], "second");
      await load([policy("a", { edition: "2" })], []);
      expect(await ids(store)).toEqual(["a", "c"]);
      expect((await store.nodes(["policy:a"])).get("policy:a")?.props.edition).toBe("2");
      expect((await store.stats()).relations).toEqual({ SUCCEEDS: 1 });
      await load([], [], "second");
    });

    it("loads twice what it loads once", async () => {
      const once = [policy("a"), policy("b", { aliases: ["x", "y"] })];
      await load(once, [succeeds("a", "b")]);
      const before = await snapshot(store);
      await load(once, [succeeds("a", "b")]);
      expect(await snapshot(store)).toEqual(before);
    });

    it("keeps its history: what changed since any release", async () => {
      await load([policy("a"), policy("b")], [succeeds("a", "b")], "test", "one");
      await load([policy("a", { edition: "2" }), policy("c")], [], "test", "two");
      await load([policy("a", { edition: "2" }), policy("c")], [], "test", "two");
      await load([policy("a", { edition: "3" }), policy("b")], [], "test", "three");
      expect((await store.releases()).map(({ id }) => id).slice(-3)).toEqual(["one", "two", "three"]);
      expect(await store.changesSince("one")).toEqual([
        { id: "SUCCEEDS|policy:a|policy:b", change: "REMOVED" },
        { id: "policy:a", change: "CHANGED" },
        { id: "policy:b", change: "CHANGED" },
      ]);
      expect(await store.changesSince("two")).toEqual([
        { id: "policy:a", change: "CHANGED" },
        { id: "policy:b", change: "ADDED" },
        { id: "policy:c", change: "REMOVED" },
      ]);
      expect(await store.changesSince("three")).toEqual([]);
      expect(await store.changesSince("none")).toBeUndefined();
    });

    it("answers former ids with the node that bears them now", async () => {
      await load([policy("new", { formerIds: ["policy:old"] })]);
      const found = await store.nodes(["policy:old", "policy:new"]);
      expect([...found.keys()].toSorted()).toEqual(["policy:new", "policy:old"]);
      expect(found.get("policy:old")?.id).toBe("policy:new");
      await load([policy("other")]);
      expect(await store.nodes(["policy:old"])).toEqual(new Map());
    });

    const refused: [what: string, load: () => Partial<Load> & { nodes?: unknown; edges?: unknown }, message: RegExp][] =
      [
        [
          "an edge without its end",
          () => ({ edges: [{ ...succeeds("a", "zz"), pack: "test" }] }),
          /SUCCEEDS\|policy:a\|policy:zz: there is no policy:zz; nothing was loaded/,
        ],
        [
          "an id of another kind",
          () => ({ nodes: [{ ...policy("a"), id: "industry:a", pack: "test" }] }),
          /industry:a: expected an id of kind Policy/,
        ],
        [
          "a property that is not the model's",
          () => ({ nodes: [{ ...policy("a", { colour: "red" }), pack: "test" }] }),
          /policy:a: no property colour/,
        ],
        [
          "a missing required property",
          () => ({ nodes: [{ id: "policy:a", kind: "Policy", props: { name: "a" }, pack: "test" }] }),
          /policy:a: .*instrument.*: expected from one of the packs that state it, got none from test/,
        ],
        [
          "a list where one value belongs",
          () => ({ nodes: [{ ...policy("a", { edition: ["1"] }), pack: "test" }] }),
          /policy:a: edition: got \["1"\]/,
        ],
        [
          "an id that occurs twice",
          () => ({
            nodes: [
              { ...policy("a"), pack: "test" },
              { ...policy("a"), pack: "test" },
            ],
          }),
          /policy:a: occurs twice in the load/,
        ],
        [
          "a relation between kinds that it does not join",
          () => ({ edges: [{ ...succeeds("a", "b"), target: "industry:x", pack: "test" }] }),
          /to: expected Policy, got industry:x/,
        ],
        [
          "an edge whose id is not that of its ends",
          () => ({ edges: [{ ...succeeds("a", "b"), id: "SUCCEEDS|1", pack: "test" }] }),
          /SUCCEEDS\|1: expected the id SUCCEEDS\|policy:a\|policy:b/,
        ],
        [
          "a stated relation without evidence",
          () => ({ edges: [{ ...succeeds("a", "b"), props: {}, pack: "test" }] }),
          /SUCCEEDS needs evidence/,
        ],
      ];
    it.each(refused)("refuses %s and changes nothing", async (_, change, message) => {
      await load([policy("a"), policy("b")], [succeeds("a", "b")]);
      const before = await snapshot(store);
      const base = loadOf({ nodes: [policy("a", { edition: "9" }), policy("b")], edges: [] }, "test", "r2");
      await expect(store.load({ ...base, ...change() } as Load)).rejects.toMatchObject({
        code: "CONFLICT",
        message: expect.stringMatching(message) as unknown,
      });
      expect(await snapshot(store)).toEqual(before);
    });

    it("refuses to drop a node that another pack still uses", async () => {
      await load([policy("a"), policy("b")]);
      await load([policy("c")], [succeeds("c", "a")], "second");
      const before = await snapshot(store);
      await expect(load([policy("b")])).rejects.toThrow(
        "policy:a is missing from the load, but SUCCEEDS|policy:c|policy:a of pack second still uses it; nothing was loaded",
      );
      expect(await snapshot(store)).toEqual(before);
    });

    it("tells whether rows follow a page of none, and gives a total alone without reading rows", async () => {
      await load([], [], "second");
      await load([policy("a"), policy("b")], [succeeds("a", "b")]);
      const links = { sources: ["policy:a"], relations: ["SUCCEEDS"], direction: "OUT", kinds: [], order: [] } as const;
      const none = { limit: 0, backward: false } as const;
      expect(await store.page({ ...page, ...none, count: false })).toEqual({ rows: [], more: true });
      expect((await store.links({ ...links, ...none, count: false })).get("policy:a")).toEqual({
        rows: [],
        more: true,
      });
      const before = store.statements;
      expect((await store.page({ ...page, ...none })).total).toBe(2);
      expect((await store.links({ ...links, ...none, count: true })).get("policy:a")?.total).toBe(1);
      expect(store.statements - before).toBe(2);
    });

    it("counts its statements: one for a level of links however many sources, one more for their totals", async () => {
      const many = Array.from({ length: 50 }, (_, i) => policy(`p${i}`));
      await load(
        [policy("c"), ...many],
        many.map((_, i) => succeeds(`p${i}`, "c")),
        "second",
      );
      const before = store.statements;
      const query = {
        sources: many.map(({ id }) => id),
        relations: ["SUCCEEDS"],
        direction: "OUT",
        kinds: [],
        order: [],
        limit: 5,
        backward: false,
      } as const;
      await store.links({ ...query, count: false });
      expect(store.statements - before).toBe(1);
      await store.links({ ...query, count: true });
      expect(store.statements - before).toBeLessThanOrEqual(3);
    });
  });
}

async function snapshot(store: Store): Promise<unknown> {
  const rows: unknown[] = [];
  for await (const batch of store.scan(100)) rows.push(...batch.nodes, ...batch.edges);
  return { rows, stats: await store.stats() };
}
