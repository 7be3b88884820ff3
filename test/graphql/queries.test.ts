import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { examples, firstExamples } from "../../src/server/examples.js";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { beginning } from "../support/examples.js";

const folder = fileURLToPath(new URL("../queries/", import.meta.url));

it("each is named and beginning with its question; the landing page begins with three", () => {
  expect(examples.length).toBeGreaterThanOrEqual(26);
  for (const { document } of examples) expect(document).toMatch(/^# [A-Z].*\?\nquery [A-Z]\w+ \{\n/);
  expect(firstExamples).toHaveLength(3);
});

/** Each operation on the real packs gives the answer beside it: the beginning of every list, and its length. UPDATE_GOLDEN=1 writes what is new; read the diff. */
for (const engine of engines) {
  describe(`${engine.name}: golden operations on the real packs`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
    });
    afterAll(() => store.close());

    it.each(examples)("$name", async ({ name, document }) => {
      const file = `${folder}${name}.json`;
      const { data, errors } = await ask(store, document);
      expect(errors).toBeUndefined();
      const answer = beginning({ data });
      if (process.env.UPDATE_GOLDEN && process.env.CI !== "true")
        writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
      expect(existsSync(file)).toBe(true);
      expect(answer).toEqual(JSON.parse(readFileSync(file, "utf8")));
    });
  });
}
