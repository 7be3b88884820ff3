import fc from "fast-check";
import type { Store } from "../../src/store/store.js";
import { askEvery, storesOfEngines } from "../support/every-store.js";
import { graph, loadOf } from "../support/graphs.js";
import { allLinkPages, allPages, joined, linkDraw, pageDraw } from "../support/operations.js";
import { assertProperty, rounds } from "../support/property.js";

/**
 * Random graphs, random operations: every engine gives the same answer, and joined pages are the whole list. The whole
 * list is asked for without paging, so the embedded engine alone is tested too.
 */
describe("engines agree on random graphs and operations", () => {
  const stores = storesOfEngines();

  const everyStore = <T>(ask: (store: Store) => Promise<T>) => askEvery(stores, ask);

  it("on pages, links, nodes, counts and scans", async () => {
    let operations = 0;
    const property = fc.asyncProperty(
      graph,
      fc.array(pageDraw, { minLength: 20, maxLength: 20 }),
      fc.array(linkDraw, { minLength: 12, maxLength: 12 }),
      async (drawn, pages, links) => {
        for (const store of stores) await store.load(loadOf(drawn));
        const ids = drawn.nodes.map(({ id }) => id);

        for (const draw of pages) {
          const paged = await everyStore((store) => allPages(store, draw));
          const whole = await everyStore((store) => store.page({ ...draw, limit: 1000, backward: false }));
          expect(joined(paged, draw.backward)).toEqual(whole.rows);
          expect(paged.map(({ total }) => total)).toEqual(paged.map(() => whole.rows.length));
          operations++;
        }
        for (const draw of links) {
          const whole = await everyStore((store) =>
            store.links({ ...draw, sources: ids, limit: 1000, backward: false }),
          );
          expect([...whole.keys()].toSorted()).toEqual(ids.toSorted());
          const [source] = [...whole].toSorted(([, a], [, b]) => b.rows.length - a.rows.length)[0] ?? [];
          if (source === undefined) continue;
          const paged = await everyStore((store) => allLinkPages(store, source, draw));
          expect(joined(paged, draw.backward)).toEqual(whole.get(source)?.rows);
          expect(whole.get(source)?.total).toBe(whole.get(source)?.rows.length);
          operations++;
        }
        const found = await everyStore((store) => store.nodes([...ids, "policy:none"]));
        expect([...found.values()]).toHaveLength(ids.length);
        for (const record of drawn.nodes) expect(found.get(record.id)).toEqual(record);
        await everyStore((store) => store.stats());
        const [nodes, edges] = await everyStore(scanAll);
        expect(nodes).toEqual(drawn.nodes.toSorted(byId));
        expect(edges).toEqual(drawn.edges.toSorted(byId));
      },
    );
    await assertProperty(property, 1);
    expect(operations).toBeGreaterThan(rounds(1) * 25);
  });
});

async function scanAll(store: Store) {
  const [nodes, edges] = [[], []] as [{ id: string }[], { id: string }[]];
  for await (const batch of store.scan(3)) {
    nodes.push(...batch.nodes);
    edges.push(...batch.edges);
  }
  return [nodes, edges] as const;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
