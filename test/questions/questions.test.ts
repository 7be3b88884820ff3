import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { type Answer, answers } from "./answers.js";

const folder = fileURLToPath(new URL("./", import.meta.url));
const questions = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => ({ name: file.replace(".graphql", ""), text: readFileSync(folder + file, "utf8") }));

it("every question has an answer, and says both in words", () => {
  expect(questions.map(({ name }) => name)).toEqual(Object.keys(answers));
  for (const { text } of questions) expect(text).toMatch(/^# Question: [^?]+\?\n(#.*\n)*# Answer: /);
});

/** Question of a reader of the briefing, as one operation; and the answer that the text itself gives. */
for (const engine of engines) {
  describe(`${engine.name}: an analyst's questions`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
    });
    afterAll(() => store.close());

    it.each(questions)("$name", async ({ name, text }) => {
      const { data, errors } = await ask(store, text);
      expect(errors).toBeUndefined();
      const { rows, columns, table, ordered } = answers[name] as Answer;
      const found = follow(data, rows).map((row) => columns.map((path) => plain(follow(row, path))));
      const order = (lines: readonly unknown[]) => (ordered ? lines : lines.toSorted(byText));
      expect(order(found)).toEqual(order(table));
    });
  });
}

/** Everything that a path leads to, through every item of a list; what is missing is left out. */
function follow(from: unknown, path: string): unknown[] {
  return path.split(".").filter(Boolean).reduce(step, [from]);
}

function step(values: unknown[], name: string): unknown[] {
  return values
    .flatMap((value) => (value as Record<string, unknown>)[name])
    .filter((value) => value !== null && value !== undefined);
}

const plain = (values: unknown[]) => (values.length > 1 ? values : (values[0] ?? null));
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
