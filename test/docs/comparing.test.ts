import { importPacks } from "../../src/briefing/import-packs.js";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { blocks, blocksOf } from "../support/docs.js";
import { engines } from "../support/engines.js";
import { laterBriefings } from "../support/later-briefings.js";

const queries = blocksOf("test/docs/comparing.test.ts")
  .filter(({ lang }) => lang === "graphql")
  .map((query, index) => ({ index, query, answer: blocks.find(({ before }) => before === query) }));

for (const engine of engines)
  describe(`${engine.name}: queries of the page on several briefings`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
      const { packs, source } = laterBriefings();
      await importPacks(store, packs, { source });
    });
    afterAll(() => store.close());

    it.each(queries)("query $index has the answer below it", async ({ query, answer }) => {
      expect(answer?.lang).toBe("json");
      expect(await ask(store, query.text)).toEqual({ data: JSON.parse(String(answer?.text)) as unknown });
    });
  });
