import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { arrange, type Picture } from "../../src/layout/arrange.js";
import { drawnKinds, drawnRelations, readDrawnGraph, shownKinds } from "../../src/layout/drawn-graph.js";
import { ReleaseLayouts } from "../../src/layout/release-layouts.js";
import { ReleaseFiles } from "../../src/store/release-files.js";
import type { Store } from "../../src/store/store.js";
import { drawn } from "../traversal/small-graphs.js";
import { scratchFolder } from "../support/scratch.js";
import { askEvery, storesOfEngines } from "../support/every-store.js";

const small = (text: string, release: string) => {
  const load = drawn(text, ["alone"]);
  return { ...load, release: { ...load.release, id: release } };
};

describe("what is drawn", () => {
  const stores = storesOfEngines();
  const read = (limits?: { nodes: number; edges: number }) =>
    askEvery(stores, (store) => readDrawnGraph(store, limits));

  it("is what has a name, and what joins two of that: once, and never to itself", async () => {
    for (const store of stores) await store.load(small("a-b a-a a=x c-x 1~a", "r"));
    const { nodes, edges, cut } = await read();
    expect(nodes.map(({ id }) => id)).toEqual(["industry:x", "policy:a", "policy:alone", "policy:b", "policy:c"]);
    expect(nodes[0]).toEqual({ id: "industry:x", kind: "Industry", name: "x", nameZh: null });
    expect(edges).toEqual([
      { relation: "SUCCEEDS", source: "policy:a", target: "policy:b" },
      { relation: "TARGETS", source: "policy:a", target: "industry:x" },
      { relation: "TARGETS", source: "policy:c", target: "industry:x" },
    ]);
    expect(cut).toBeNull();
  });

  it("is as much as fits, and says what was left out", async () => {
    const { nodes, edges, cut } = await read({ nodes: 3, edges: 9 });
    expect([nodes.map(({ id }) => id), edges.length]).toEqual([["policy:a", "policy:alone", "policy:b"], 1]);
    expect(cut).toBe("only the first 3 things are drawn, kind by kind");
    const few = await read({ nodes: 9, edges: 2 });
    expect([few.edges.length, few.cut]).toEqual([2, "only the first 2 relations are drawn"]);
    expect((await read({ nodes: 5, edges: 4 })).cut).toBeNull();
  });

  it("is read page by page", async () => {
    const many = Array.from({ length: 1200 }, (_, i) => `n${i}-x`).join(" ");
    for (const store of stores) await store.load(small(many, "many"));
    const { nodes, edges } = await read();
    expect([nodes.length, edges.length]).toEqual([1202, 1200]);
  });

  it("has a place for every kind that has a name, but documents", () => {
    expect(drawnKinds).toHaveLength(new Set(drawnKinds).size);
    expect(drawnKinds.slice(0, shownKinds.length)).toEqual(shownKinds);
    for (const kind of ["Document", "Turn", "Passage", "Evidence", "Observation"])
      expect(drawnKinds).not.toContain(kind);
    expect(drawnRelations).toContain("POSSIBLY_SAME");
  });
});

describe("layouts", () => {
  const stores = storesOfEngines();
  const file = (folder: string, release: string) => join(folder, "releases", release, "layout.json");
  let folder: string;
  let asked: Picture[];
  const layouts = (store: Store, before: () => Promise<void> = async () => undefined) =>
    new ReleaseLayouts(store, new ReleaseFiles(folder), async (picture) => {
      asked.push(picture);
      await before();
      return arrange(picture);
    });
  beforeEach(() => {
    folder = scratchFolder();
    asked = [];
  });

  const ids = async (of: ReleaseLayouts) => [...((await of.latest())?.nodes.keys() ?? [])];

  it("are made once for each release, however many ask, and found again by another process", async () => {
    for (const store of stores) {
      asked = [];
      folder = scratchFolder();
      await store.load(small("a-b", "one"));
      const [here, there] = [layouts(store), layouts(store)];
      const [first, again] = await Promise.all([here.latest(), here.latest()]);
      expect(again).toBe(first);
      const written = readFileSync(file(folder, "one"), "utf8");
      expect(await there.latest()).toEqual(first);
      expect(asked).toHaveLength(1);

      await store.load(small("c-d", "two"));
      expect(await ids(here)).toEqual(["policy:alone", "policy:c", "policy:d"]);
      expect([asked.length, readFileSync(file(folder, "one"), "utf8")]).toEqual([2, written]);
    }
  });

  it("are the same file from both engines", async () => {
    const files = new Set<string>();
    for (const store of stores) {
      folder = scratchFolder();
      await store.load(small("a-b b=x c-x", "one"));
      await layouts(store).latest();
      files.add(readFileSync(file(folder, "one"), "utf8"));
    }
    expect(files.size).toBe(1);
  });

  const store0 = () => stores[0] as Store;
  it.each([
    ["broken off", (text: string) => text.slice(0, text.length / 2)],
    ["empty", () => ""],
    ["of another form", (text: string) => text.replace('"formatVersion":2', '"formatVersion":1')],
    ["something else", () => "[1]"],
  ])("are made anew where the file is %s", async (_, breaking) => {
    await store0().load(small("a-b", "one"));
    await layouts(store0()).latest();
    const whole = readFileSync(file(folder, "one"), "utf8");
    writeFileSync(file(folder, "one"), breaking(whole));
    expect(await ids(layouts(store0()))).toEqual(["policy:a", "policy:alone", "policy:b"]);
    expect([asked.length, readFileSync(file(folder, "one"), "utf8")]).toEqual([2, whole]);
  });

  it("are tried again after a failure, which leaves no file", async () => {
    await store0().load(small("a-b", "one"));
    let fails = true;
    const of = layouts(store0(), async () => {
      if (fails) throw new Error("no memory");
    });
    await expect(of.latest()).rejects.toThrow("no memory");
    expect(existsSync(file(folder, "one"))).toBe(false);
    fails = false;
    expect(await ids(of)).toHaveLength(3);
  });

  it("are of the release that they are called after, though another is loaded meanwhile", async () => {
    const store = store0();
    await store.load(small("a-b", "one"));
    let loaded = false;
    const watched: Store = Object.create(store, {
      links: {
        value: async (query: never) => {
          if (!loaded) await store.load(small("c-d", "two"));
          loaded = true;
          return store.links(query);
        },
      },
      page: { value: (query: never) => store.page(query) },
      releases: { value: () => store.releases() },
    }) as Store;
    expect(await ids(layouts(watched))).toEqual(["policy:alone", "policy:c", "policy:d"]);
    expect([existsSync(file(folder, "one")), existsSync(file(folder, "two"))]).toEqual([false, true]);
  });
});
