import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { blocksOf, blocks } from "../support/docs.js";
import { engines } from "../support/engines.js";

const run = blocksOf("test/docs/queries.test.ts");
const queries = run
  .filter(({ lang }) => lang === "graphql")
  .map((query, index) => ({ index, page: query.page, query, answer: blocks.find(({ before }) => before === query) }));

for (const engine of engines)
  describe(`${engine.name}: queries of the pages`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
    });
    afterAll(() => store.close());

    it.each(queries)("$page, query $index has the answer below it", async ({ query, answer }) => {
      expect(answer?.lang).toBe("json");
      expect(await ask(store, query.text)).toEqual({ data: JSON.parse(String(answer?.text)) as unknown });
    });
  });
