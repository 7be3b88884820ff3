import { IdSet } from "../../src/store/id-set.js";

it("contains the ids that were added, and no others, however alike", () => {
  const ids = new IdSet();
  const idOf = (i: number) => `OBSERVES|observation:o-${i}|metric:m-${i % 7}`;
  for (let i = 0; i < 20_000; i++) expect(ids.add(idOf(i))).toBe(true);
  for (let i = 0; i < 20_000; i += 97) expect(ids.add(idOf(i))).toBe(false);
  expect(ids.size).toBe(20_000);
  const found = Array.from({ length: 40_000 }, (_, i) => ids.has(idOf(i)));
  expect(found).toEqual(Array.from({ length: 40_000 }, (_, i) => i < 20_000));
  expect(["", "a", "aa", "ab", "ba"].map((id) => ids.add(id))).toEqual([true, true, true, true, true]);
});
