import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Address that the pages name; tests replace it by that of their own server. */
export const address = "http://127.0.0.1:4000";

/** Text of every page, by its path. */
export const pages: ReadonlyMap<string, string> = new Map(
  [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    ...readdirSync(`${root}docs`)
      .filter((file) => file.endsWith(".md"))
      .map((file) => `docs/${file}`),
  ].map((path) => [path, readFileSync(root + path, "utf8")]),
);

export interface Block {
  readonly page: string;
  readonly lang: string;
  readonly text: string;
  /** Block before it on the same page. */
  readonly before?: Block | undefined;
}

const answers = ({ lang, before }: Block) => lang === "json" && before?.lang === "graphql";

/** README's account of a second briefing, followed in a folder of its own. */
const addsBriefing = ({ page, text }: Block) => page === "README.md" && text.includes("my-packs/");

/** Page whose queries ask the synthetic briefings. */
const comparesBriefings = ({ page }: Block) => page === "docs/comparing.md";

/** Test that runs the blocks of a form. A block that none of them runs fails test/docs/pages.test.ts. */
export const runners: Readonly<Record<string, (block: Block) => boolean>> = {
  "test/docs/queries.test.ts": (block) => !comparesBriefings(block) && (block.lang === "graphql" || answers(block)),
  "test/docs/comparing.test.ts": (block) => comparesBriefings(block) && (block.lang === "graphql" || answers(block)),
  "test/docs/commands.test.ts": (block) =>
    block.lang === "sh" && block.page !== "docs/clients.md" && !addsBriefing(block),
  "test/docs/add-a-briefing.test.ts": addsBriefing,
  "test/docs/agents.test.ts": (block) => block.page === "docs/agents.md" && block.lang === "json" && !answers(block),
  "test/docs/packs.test.ts": ({ lang, page }) => lang === "yaml" && ["docs/packs.md", "docs/checks.md"].includes(page),
  "test/docs/transcripts.test.ts": ({ page, lang }) => page === "docs/transcripts.md" && lang === "yaml",
  "test/clients/docs.test.ts": ({ lang, page }) => page === "docs/clients.md" && ["python", "r", "sh"].includes(lang),
  "test/package.test.ts": ({ lang }) => lang === "ts",
  "test/architecture.test.ts": ({ lang }) => lang === "mermaid",
};

/** Every code block of every page, without the indentation of a list. */
export const blocks: readonly Block[] = [...pages].flatMap(([page, text]) => {
  let before: Block | undefined;
  return [...text.matchAll(/^( *)```(.*)\n([\s\S]*?)^ *```$/gm)].map(([, indent = "", lang = "", body = ""]) => {
    before = { page, lang, text: body.replaceAll(new RegExp(`^${indent}`, "gm"), ""), before };
    return before;
  });
});

/** Blocks that a test runs, by the test's path. */
export const blocksOf = (test: string): readonly Block[] => blocks.filter((block) => runners[test]?.(block));
