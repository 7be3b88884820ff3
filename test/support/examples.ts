import { examples } from "../../src/server/examples.js";
import { blocks } from "./docs.js";

export interface Operation {
  readonly name: string;
  readonly text: string;
}

/** Every operation that is shown: the examples, and those of the pages. */
export function operations(): Operation[] {
  const shown = blocks.filter(({ lang }) => lang === "graphql");
  return [
    ...examples.map(({ name, document }) => ({ name, text: document })),
    ...shown.map(({ page, text }, index) => ({ name: `${page}, query ${index}`, text })),
  ];
}
