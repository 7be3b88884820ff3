import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { examples } from "../../src/server/examples.js";
import type { Store } from "../../src/store/store.js";
import { ask, realPacks } from "../support/api.js";
import { engines } from "../support/engines.js";

const folder = fileURLToPath(new URL("../queries/", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
const operations = [
  ...files.map((file) => ({ name: file.replace(".graphql", ""), text: readFileSync(folder + file, "utf8") })),
  ...examples.map(({ document }, index) => ({ name: `example-${index + 1}`, text: document })),
];

/** Each operation on the real packs gives exactly the answer beside it. UPDATE_GOLDEN=1 writes what is new; read the diff. */
for (const engine of engines) {
  describe(`${engine.name}: golden operations on the real packs`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
      await store.load((await realPacks()).load);
    });
    afterAll(() => store.close());

    it.each(operations)("$name", async ({ name, text }) => {
      const file = `${folder}${name}.json`;
      const answer = await ask(store, text);
      if (process.env.UPDATE_GOLDEN && process.env.CI !== "true")
        writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
      expect(existsSync(file)).toBe(true);
      expect(answer).toEqual(JSON.parse(readFileSync(file, "utf8")));
      expect(answer.errors).toBeUndefined();
    });
  });
}
