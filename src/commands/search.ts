import type { Command } from "commander";
import type { NodeData } from "../mcp/node-summary.js";
import { examples } from "./examples.js";
import { rowsOf } from "./number-of.js";
import { addOutputOptions, type OutputOptions, printAnswer } from "./output/print-answer.js";
import { withAsk } from "./with-store.js";

interface SearchOptions extends OutputOptions {
  readonly kind?: readonly string[];
  readonly first?: number;
  readonly url?: string;
}

interface Hits {
  readonly search: { readonly edges: readonly { readonly score: number; why: string; readonly node: NodeData }[] };
}

export function addSearch(program: Command): void {
  const command = addOutputOptions(
    program
      .command("search")
      .description("find things by words, in English or Chinese, typos forgiven; best first, each with the reason")
      .argument("<text...>", "what to look for")
      .option("-k, --kind <kind...>", "only things of these kinds: Policy Industry")
      .option("-n, --first <count>", "how many, 1 to 100", rowsOf, 10)
      .option("--url <address>", "ask this server instead: http://127.0.0.1:4000"),
  ).action(async (words: readonly string[], { kind: kinds, first, url, ...options }: SearchOptions) => {
    const { summaryFragment, summaryOf } = await import("../mcp/node-summary.js");
    const query = `query Search($text: String!, $kinds: [KindName!], $first: Int) {
      search(text: $text, kinds: $kinds, first: $first) { edges { score why node { ...Summary } } }
    } ${summaryFragment}`;
    const asked = { query, variables: { text: words.join(" "), kinds, first } };
    const answered =
      url === undefined
        ? await withAsk((ask) => ask(asked))
        : await (await import("./ask-server.js")).askServer(url, asked);
    const found = answered.data as Hits | null | undefined;
    const hits = found?.search.edges.map(({ score, why, node }) => ({ ...summaryOf(node), score, why }));
    await printAnswer(hits ? { ...answered, data: { hits } } : answered, options);
  });
  examples(
    command,
    ["search setting sail", "by alias"],
    ["search 工业互联网 --kind Policy Technology", "in Chinese, of two kinds"],
    ["search steel -n 50 -o csv", "as CSV"],
  );
}
