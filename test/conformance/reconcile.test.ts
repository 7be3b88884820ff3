import fc from "fast-check";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Store } from "../../src/store/store.js";
import { storesOfEngines } from "../support/every-store.js";
import { graph, loadOf, text } from "../support/graphs.js";
import { assertProperty } from "../support/property.js";

const query = fc.record({
  query: fc.oneof(
    text,
    fc.tuple(text, text).map((words) => words.join(" ")),
    fc.constantFrom("policy:p0", "industry:i1"),
  ),
  kinds: fc.subarray(["Policy", "Industry"] as const),
  limit: fc.integer({ min: 1, max: 20 }),
  properties: fc.array(
    fc.record({
      property: fc.constantFrom("stage", "edition", "grouping", "targets", "targetedBy", "succeeds"),
      values: fc.array(fc.oneof(text, fc.constantFrom("ISSUED", "true", "policy:p1", "industry:i0")), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
});

/** Random graphs, random names: every engine gives the same candidates, scores and reasons. */
describe("reconcile", () => {
  const stores = storesOfEngines();

  it("is the same on every engine, and each query as if it were alone", async () => {
    let found = 0;
    const property = fc.asyncProperty(
      graph,
      fc.array(query, { minLength: 10, maxLength: 10 }),
      async (drawn, queries) => {
        for (const store of stores) await store.load(loadOf(drawn));
        const [first, ...others] = await Promise.all(stores.map((store) => reconcile(store, queries, String)));
        for (const other of others) expect(other).toEqual(first);
        const [alone] = await reconcile(stores[0] as Store, queries.slice(9), String);
        expect(alone).toEqual(first?.[9]);
        found += first?.flat().length ?? 0;
      },
    );
    await assertProperty(property, 10, 7);
    expect(found).toBeGreaterThan(20);
  });
});
