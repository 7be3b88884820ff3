import type { Command } from "commander";
import type { NodeData } from "../mcp/answers/node-summary.js";
import { addExamples } from "./help-examples.js";
import { parseRowCount } from "./number-arguments.js";
import { addOutputOptions, type OutputOptions, printAnswer } from "./output/print-answer.js";
import { withRunner } from "./with-store.js";

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
      .description("search by words, in English or Chinese, tolerating typos; best first, each with the reason")
      .argument("<text...>", "words to search")
      .option("-k, --kind <kind...>", "only things of these kinds: Policy Industry")
      .option("-n, --first <count>", "how many, 1 to 100", parseRowCount, 10)
      .option("--url <address>", "query this server instead: http://127.0.0.1:4000"),
  ).action(async (words: readonly string[], { kind: kinds, first, url, ...options }: SearchOptions) => {
    const { summaryFragment, summaryOf } = await import("../mcp/answers/node-summary.js");
    const query = `query Search($text: String!, $kinds: [KindName!], $first: Int) {
      search(text: $text, kinds: $kinds, first: $first) { edges { score why node { ...Summary } } }
    } ${summaryFragment}`;
    const request = { query, variables: { text: words.join(" "), kinds, first } };
    const response =
      url === undefined
        ? await withRunner((run) => run(request))
        : await (await import("./query-server.js")).queryServer(url, request);
    const found = response.data as Hits | null | undefined;
    const hits = found?.search.edges.map(({ score, why, node }) => ({ ...summaryOf(node), score, why }));
    await printAnswer(hits ? { ...response, data: { hits } } : response, options);
  });
  addExamples(
    command,
    ["search setting sail", "by alias"],
    ["search 工业互联网 --kind Policy Technology", "in Chinese, of two kinds"],
    ["search steel -n 50 -o csv", "as CSV"],
  );
}
