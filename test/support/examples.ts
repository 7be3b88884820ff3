import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { examples } from "../../src/server/examples.js";

export interface Operation {
  readonly name: string;
  readonly text: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every operation that we show: on the pages, in README. */
export function operations(): Operation[] {
  const readme = readFileSync(`${root}README.md`, "utf8").matchAll(/^ *```graphql\n([\s\S]*?)^ *```$/gm);
  return [
    ...examples.map(({ name, document }) => ({ name, text: document })),
    ...[...readme].map((match, index) => ({ name: `README's query ${index + 1}`, text: String(match[1]) })),
  ];
}
