import fc from "fast-check";
import type { PairQuery, PairRecord } from "../../src/store/pairs.js";
import type { Page, Store } from "../../src/store/store.js";
import { storesOfEngines } from "../support/every-store.js";
import { graph, loadOf } from "../support/graphs.js";
import { joined, where } from "../support/operations.js";
import { assertProperty } from "../support/property.js";

type Draw = Omit<PairQuery, "from">;
const draw: fc.Arbitrary<Draw> = fc.constantFrom("Industry" as const, "Policy" as const).chain((targets) =>
  fc.record(
    {
      relation: fc.constant("TARGETS" as const),
      sources: fc.constant("Policy" as const),
      targets: fc.constant(targets),
      sourceWhere: where("Policy"),
      targetWhere: where(targets),
      edgeWhere: fc.constantFrom({ field: "intent", op: "eq", value: "PROMOTE" } as const),
      limit: fc.integer({ min: 1, max: 4 }),
      backward: fc.boolean(),
      count: fc.constant(true),
    },
    { requiredKeys: ["relation", "sources", "targets", "limit", "backward", "count"] },
  ),
);

/** Random graphs: every engine pages alike through the pairs that a relation joins, and pages make the whole list. */
describe("pairs", () => {
  const stores = storesOfEngines();

  it("are the same on every engine, each once, page by page", async () => {
    let met = 0;
    const property = fc.asyncProperty(graph, fc.array(draw, { minLength: 8, maxLength: 8 }), async (drawn, draws) => {
      fc.pre(drawn.edges.filter(({ relation }) => relation === "TARGETS").length > 2);
      for (const store of stores) await store.load(loadOf(drawn));
      const bare = {
        relation: "TARGETS",
        sources: "Policy",
        targets: "Industry",
        limit: 1000,
        backward: false,
        count: true,
      } as const;
      for (const store of stores) {
        const expected = drawn.edges.filter(
          ({ relation, target }) => relation === "TARGETS" && target.startsWith("industry:"),
        );
        const { rows, total } = await store.pairs(bare);
        const edges = rows.flatMap((row) => row.edges);
        expect(edges).toHaveLength(expected.length);
        expect(edges).toEqual(expect.arrayContaining(expected));
        expect(total).toBe(new Set(expected.map(({ source, target }) => `${source} ${target}`)).size);
      }
      for (const query of draws) {
        const answers = await Promise.all(stores.map((store) => allPages(store, query)));
        for (const answer of answers) expect(answer).toEqual(answers[0]);
        for (const store of stores) {
          const whole = await store.pairs({ ...query, limit: 1000, backward: false });
          expect(joined(answers[0] ?? [], query.backward)).toEqual(whole.rows);
          expect(whole.total).toBe(whole.rows.length);
          expect(whole.rows.map(keyOf)).toEqual([...new Set(whole.rows.map(keyOf))].toSorted());
          met += whole.rows.length;
        }
      }
    });
    await assertProperty(property, 2);
    expect(met).toBeGreaterThan(0);
  });
});

const keyOf = ({ source, target }: PairRecord) => JSON.stringify([source.id, target.id]);

async function allPages(store: Store, query: Draw): Promise<Page<PairRecord>[]> {
  const pages: Page<PairRecord>[] = [];
  for (let from: PairQuery["from"]; pages.length < 100;) {
    const page = await store.pairs({ ...query, ...(from ? { from } : {}) });
    pages.push(page);
    const edge = query.backward ? page.rows[0] : page.rows.at(-1);
    if (!page.more || !edge) break;
    from = { values: [edge.source.id], id: edge.target.id };
  }
  return pages;
}
