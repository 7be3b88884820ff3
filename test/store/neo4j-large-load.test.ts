import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { Change, Load } from "../../src/store/store.js";
import { content, expected, held } from "../support/contents.js";
import { engines, neo4jUri, runCypher } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";
import { emptyStore } from "../support/sqlite.js";

const size = 30;
const [a, b] = [content("A", size), content("B", size)];
/** The third has some of either, and a release of its own. */
const c: Load = { ...a, release: { ...a.release, id: "C" }, edges: a.edges.slice(0, size / 2) };

const open = (options: object = {}) =>
  new Neo4jStore({
    uri: String(neo4jUri),
    user: "neo4j",
    password: "",
    maxAtOnce: 10,
    abandonedAfter: 0,
    notice: 0,
    readsWhileLoading: true,
    ...options,
  });

interface Told {
  readonly changes: readonly Change[] | undefined;
}
const withoutChanged = (of: Told): Told => ({
  ...of,
  changes: of.changes?.filter(({ change }) => change !== "CHANGED"),
});

/** What another engine holds and tells of after the same loads. */
async function told(...loads: readonly Load[]): Promise<Told> {
  const store = emptyStore();
  for (const load of loads) await store.load(load);
  const changes = await store.changesSince(String(loads[0]?.release.id));
  await store.close();
  return { ...expected(loads.at(-1) as Load), changes };
}

const searchIndex = async () => [
  await runCypher("MATCH (x:SearchText) RETURN x.node AS node, x.text AS text ORDER BY node, text"),
  await runCypher("MATCH (t:SearchTerm)-[:FOUND_IN]->(x) RETURN t.term AS term, count(x) AS texts ORDER BY term"),
];

(neo4jUri === undefined ? describe.skip : describe)("neo4j: a load that takes several transactions", () => {
  let store: Neo4jStore;
  const empty = async () => {
    for (const { name, open: emptied } of engines) if (name === "neo4j") await (await emptied()).close();
  };
  const found = async () => ({ ...(await held(store)), changes: await store.changesSince("A") });
  /** Stops a load for good when it has said so often how far it is; false where it ends before. */
  const interrupt = async (load: Load, after: number): Promise<boolean> => {
    let said = 0;
    const stop = () => {
      if (said++ === after) throw new Error("stopped");
    };
    return store.load(load, stop).then(
      () => false,
      () => true,
    );
  };

  beforeAll(() => void (store = open()));
  afterAll(() => store.close());
  beforeEach(empty);

  it("leaves what one transaction leaves, search index and history included", async () => {
    const atOnce = open({ maxAtOnce: 1000 });
    for (const load of [a, b]) await atOnce.load(load);
    const [all, texts] = [await held(atOnce), await searchIndex()];
    await atOnce.close();
    await empty();

    const progress: number[] = [];
    await store.load(a, ({ done, total }) => progress.push(done / total));
    await store.load(b);
    expect(await held(store)).toEqual(all);
    expect(await searchIndex()).toEqual(texts);
    expect(await found()).toEqual(await told(a, b));
    expect(progress).toEqual(progress.toSorted((x, y) => x - y));
    expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
    await store.load(b);
    expect((await store.releases()).map(({ id }) => id)).toEqual(["A", "B"]);
  });

  it("is ended by the same load, or by another, wherever it was interrupted", async () => {
    for (let after = 0, interrupted = true; interrupted; after++) {
      expect(after).toBeLessThan(50);
      for (const then of after % 2 === 0 ? [b] : [b, c]) {
        await empty();
        await store.load(a);
        interrupted = await interrupt(b, after);
        if (!interrupted) continue;
        await store.load(then);
        // What the interrupted load was to change counts as changed, be it again as it was.
        const same = then === b ? (of: Told) => of : withoutChanged;
        expect([after, same(await found())]).toEqual([after, same(await told(a, then))]);
      }
    }
  });

  it("is ended by another that is interrupted as well", async () => {
    await store.load(a);
    expect(await interrupt(b, 6)).toBe(true);
    expect(await interrupt(c, 2)).toBe(true);
    expect(await interrupt(b, 5)).toBe(true);
    await store.load(b);
    expect(await found()).toEqual(await told(a, b));
  });

  it("refuses readers with the progress until it ends, and serves them then", async () => {
    const reader = open({ readsWhileLoading: false });
    await store.load(a);
    expect((await reader.stats()).release?.id).toBe("A");
    expect(await interrupt(b, 6)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    for (const read of [() => reader.stats(), () => reader.version(), () => reader.nodes(["policy:a-1"])])
      await expect(read()).rejects.toMatchObject({
        code: "STORE_UNAVAILABLE",
        message: expect.stringMatching(/^the store is loading release B: \d+ of 60 records$/) as unknown,
      });
    await store.load(b);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await reader.stats()).release?.id).toBe("B");
    await reader.close();
  });

  it("is not disturbed by another load, nor left in part", async () => {
    await store.load(a);
    expect(await interrupt(b, 6)).toBe(true);
    const patient = open({ abandonedAfter: 60_000 });
    await expect(patient.load(b)).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.stringMatching(/^release B is being loaded: \d+ of 60 records$/) as unknown,
    });
    await patient.close();
    await expect(store.load(loadOf({ nodes: [], edges: [] }, "other"))).rejects.toMatchObject({
      code: "CONFLICT",
      message: "the load of release B was interrupted: load pack test again, too; nothing was loaded",
    });
    await store.load(b);
    expect(await found()).toEqual(await told(a, b));
  });

  it("builds the indexes at its end where it is a first bulk, and the same ones", async () => {
    const indexes = () => runCypher("SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name");
    const before = await indexes();
    const bulk = open({ indexedLater: 0 });
    await bulk.load(a);
    expect(await held(bulk)).toEqual(expected(a));
    await bulk.close();
    expect(await indexes()).toEqual(before);
    expect(before.length).toBeGreaterThan(100);
  });

  it("changes nothing where it does not fit the store", async () => {
    await store.load(a);
    const before = await found();
    const [edge, ...edges] = b.edges;
    const wrong = {
      ...b,
      edges: [{ ...edge, id: "SUCCEEDS|policy:b-1|policy:none", target: "policy:none" }, ...edges],
    };
    await expect(store.load(wrong as Load)).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await found()).toEqual(before);
  });
});
