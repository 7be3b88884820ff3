import { examples } from "../../src/server/examples.js";
import { blocks } from "./docs.js";

export interface Operation {
  readonly name: string;
  readonly text: string;
}

/** Every operation that is shown: the examples, and those of the pages, but for what is asked of briefings that are not in the packs. */
export function operations(): Operation[] {
  const shown = blocks.filter(({ lang, page }) => lang === "graphql" && page !== "docs/comparing.md");
  return [
    ...examples.map(({ name, document }) => ({ name, text: document })),
    ...shown.map(({ page, text }, index) => ({ name: `${page}, query ${index}`, text })),
  ];
}

/** Number of items of a list that a kept answer shows. */
const shown = 5;

/** Answer as test/queries keeps it: of each list the first items, and how many follow. */
export function beginning(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    const rest = answer.length - shown;
    return [...answer.slice(0, shown).map(beginning), ...(rest > 0 ? [`… and ${rest} more`] : [])];
  }
  if (answer === null || typeof answer !== "object") return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, beginning(value)]));
}
