import { groupBy } from "../../src/store/group-by.js";
import { realLoad } from "../support/real-packs.js";
import { engines, runCypher } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";

const policy = (slug: string) => ({
  id: `policy:${slug}`,
  kind: "Policy" as const,
  props: { name: slug, instrument: "FUND", stage: "ISSUED" },
});
const succeeds = (source: string, target: string) => ({
  id: `SUCCEEDS|policy:${source}|policy:${target}`,
  relation: "SUCCEEDS" as const,
  source: `policy:${source}`,
  target: `policy:${target}`,
  props: { evidence: ["evidence:e"] },
});

describe.each(engines)("$name keeps how large the parts of its graph are", (engine) => {
  it("of the real packs: as the load's own nodes and relations are", async () => {
    const store = await engine.real();
    try {
      const { nodes, edges } = await realLoad();
      const { kinds, relations } = await store.statistics();
      const counted = (of: readonly string[]) =>
        Object.fromEntries([...groupBy(of, (one) => one)].map(([name, all]) => [name, all.length]));
      expect(Object.fromEntries(Object.entries(kinds).map(([name, size]) => [name, size.nodes]))).toEqual(
        counted(nodes.map(({ kind }) => kind)),
      );
      for (const [name, size] of Object.entries(relations)) {
        const own = edges.filter(({ relation }) => relation === name);
        const bySource = Object.values(counted(own.map(({ source }) => source)));
        const byTarget = Object.values(counted(own.map(({ target }) => target)));
        const squares = (of: readonly number[]) => of.reduce((sum, n) => sum + n * n, 0);
        expect([name, size]).toEqual([
          name,
          {
            links: own.length,
            sources: bySource.length,
            targets: byTarget.length,
            sourceSquares: squares(bySource),
            targetSquares: squares(byTarget),
          },
        ]);
      }
      expect(Object.keys(relations).toSorted()).toEqual([...new Set(edges.map(({ relation }) => relation))].toSorted());
      expect(kinds.Observation?.years).toBeGreaterThan(1);
    } finally {
      await store.close();
    }
  });

  it("of nothing, of a first load and of what it is replaced by; and is asked for without a statement that counts", async () => {
    const store = await engine.open();
    try {
      expect(await store.statistics()).toEqual({ kinds: {}, relations: {} });
      await store.load(
        loadOf({ nodes: ["a", "b", "c"].map(policy), edges: [succeeds("a", "b"), succeeds("a", "c")] }, "own", "one"),
      );
      const before = store.statements;
      const first = await store.statistics();
      expect(first).toEqual({
        kinds: { Policy: { nodes: 3, years: 0 } },
        relations: { SUCCEEDS: { links: 2, sources: 1, targets: 2, sourceSquares: 4, targetSquares: 2 } },
      });
      expect(await store.statistics()).toBe(first);
      expect(store.statements).toBe(before);
      await store.load(loadOf({ nodes: [policy("a")], edges: [] }, "own", "two"));
      expect(await store.statistics()).toEqual({ kinds: { Policy: { nodes: 1, years: 0 } }, relations: {} });
    } finally {
      await store.close();
    }
  });
});

describe.each(engines.filter(({ name }) => name === "neo4j"))("$name", (engine) => {
  it("measures what a version has loaded that kept nothing", async () => {
    const store = await engine.open();
    try {
      await store.load(loadOf({ nodes: [policy("a"), policy("b")], edges: [succeeds("a", "b")] }, "own", "one"));
      await runCypher("MATCH (r:Release) REMOVE r.statistics");
      expect((await store.statistics()).kinds).toEqual({ Policy: { nodes: 2, years: 0 } });
    } finally {
      await store.close();
    }
  });
});
