import { positionOf } from "../../src/store/order.js";
import type { NodeRecord, PageQuery, Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";

const policy = (id: string, edition: string): NodeRecord => ({
  id: `policy:${id}`,
  kind: "Policy",
  props: { name: id, instrument: "FUND", stage: "ISSUED", edition },
});
/** Rows that stay as they are throughout; editions repeat, so ties are many. */
const staying = Array.from({ length: 60 }, (_, i) => policy(`stay${i}`, String(i % 7)));
/** Rows of another pack at each moment: they appear, disappear and move in the order. */
const passing = (moment: number) =>
  Array.from({ length: 25 }, (_, i) => policy(`pass${(i * 7 + moment * 3) % 40}`, String((i + moment) % 7)));

for (const engine of engines) {
  describe(`${engine.name}: pages joined while others write`, () => {
    let store: Store;
    beforeAll(async () => void (store = await engine.open()));
    afterAll(() => store.close());

    it.each([
      { descending: false, backward: false },
      { descending: true, backward: false },
      { descending: false, backward: true },
    ])("give every row that stays exactly once ($descending, $backward)", async ({ descending, backward }) => {
      await store.load(loadOf({ nodes: staying, edges: [] }, "staying"));
      const order = [{ field: "edition", descending }];
      const seen: string[] = [];
      for (let moment = 0, from: PageQuery["from"]; moment < 100; moment++) {
        const others = [...new Map(passing(moment).map((node) => [node.id, node])).values()];
        const writing = store.load(loadOf({ nodes: others, edges: [] }, "passing", `r${moment}`));
        const page = await store.page({
          kind: "Policy",
          order,
          limit: 7,
          backward,
          count: false,
          ...(from ? { from } : {}),
        });
        await writing;
        seen.push(...page.rows.map(({ id }) => id));
        const last = backward ? page.rows[0] : page.rows.at(-1);
        if (!page.more || !last) break;
        from = positionOf(order, last, last.id);
      }
      const stayed = seen.filter((id) => id.startsWith("policy:stay"));
      expect(stayed.toSorted()).toEqual(staying.map(({ id }) => id).toSorted());
    });
  });
}
