import { search } from "../../src/search/search.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { type AnalystQuestion, heldOut, tuned } from "./analyst-questions.js";

describe.each(engines)("questions of analysts on $name", ({ real }) => {
  let store: Store;
  beforeAll(async () => {
    store = await real();
  });
  afterAll(() => store.close());

  const halves: [string, readonly AnalystQuestion[]][] = [
    ["by which the ranking was tuned", tuned],
    ["that were held out", heldOut],
  ];
  it.each(halves)("find what they name exactly among the first ten: those %s", async (_, questions) => {
    const missing: string[] = [];
    for (const [question, named] of questions) {
      const ids = new Set((await search(store.search, question, [])).hits.slice(0, 10).map(({ id }) => id));
      missing.push(...named.filter((id) => !ids.has(id)).map((id) => `${question} ${id}`));
    }
    const total = questions.reduce((sum, [, named]) => sum + named.length, 0);
    expect(total).toBeGreaterThanOrEqual(24);
    expect(missing.length / total).toBeLessThanOrEqual(2 / 24);
  });

  it("find things before spans", async () => {
    for (const [question] of [...tuned, ...heldOut]) {
      const kinds = (await search(store.search, question, [])).hits.map(({ kind }) => kind);
      const firstSpan = kinds.indexOf("Evidence");
      if (firstSpan >= 0)
        expect([question, new Set(kinds.slice(firstSpan))]).toEqual([question, new Set(["Evidence"])]);
    }
  });
});
