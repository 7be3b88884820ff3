import type { Command } from "commander";
import type { OperationResponse } from "../graphql/operation.js";
import type { NodeData } from "../mcp/answers/node-summary.js";
import type { KindName } from "../model/index.js";
import { labelOf } from "../store/label.js";
import type { NodeRecord } from "../store/store.js";
import { addExamples } from "./help-examples.js";
import { parseRowCount } from "./number-arguments.js";
import { addOutputOptions, type OutputOptions, printAnswer } from "./output/print-answer.js";
import { withRelease } from "./with-store.js";

interface SearchOptions extends OutputOptions {
  readonly kind?: readonly string[];
  readonly first: number;
  readonly url?: string;
}

interface Hits {
  readonly search: { readonly edges: readonly { readonly score: number; why: string; readonly node: NodeData }[] };
}

interface SearchRequest {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly first: number;
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
    const request = { text: words.join(" "), kinds: kinds ?? [], first };
    await printAnswer(url === undefined ? await searchStore(request) : await searchServer(url, request), options);
  });
  addExamples(
    command,
    ["search setting sail", "by alias"],
    ["search 工业互联网 --kind Policy Technology", "in Chinese, of two kinds"],
    ["search steel -n 50 -o csv", "as CSV"],
  );
}

/** Searches the store of the settings, without a GraphQL schema. */
async function searchStore({ text, kinds: given, first }: SearchRequest): Promise<OperationResponse> {
  const [{ search }, { summaryOf }, { kinds }, { didYouMean }, { badInput }] = await Promise.all([
    import("../search/search.js"),
    import("../mcp/answers/node-summary.js"),
    import("../model/index.js"),
    import("../model/did-you-mean.js"),
    import("../errors.js"),
  ]);
  const wrong = given.find((name) => !kinds.has(name));
  if (wrong !== undefined) throw badInput(`--kind: expected a kind, got "${wrong}"${didYouMean(wrong, kinds.keys())}`);
  return withRelease(async (store) => {
    const found = (await search(store.search, text, given as KindName[])).hits.slice(0, first);
    const nodes = await store.nodes(found.map(({ id }) => id));
    const hits = found.flatMap(({ id, score, explain }) => {
      const node = nodes.get(id);
      return node ? [{ ...summaryOf(dataOf(node)), score, why: explain().why }] : [];
    });
    return { data: { hits } };
  });
}

const dataOf = (node: NodeRecord): NodeData => ({
  id: node.id,
  kind: node.kind,
  label: labelOf(node),
  nameZh: typeof node.props.nameZh === "string" ? node.props.nameZh : null,
});

/** Searches a running server. */
async function searchServer(url: string, { text, kinds, first }: SearchRequest): Promise<OperationResponse> {
  const [{ queryServer }, { nameFragment, summaryFragment, summaryOf }] = await Promise.all([
    import("./query-server.js"),
    import("../mcp/answers/node-summary.js"),
  ]);
  const query = `query Search($text: String!, $kinds: [KindName!], $first: Int) {
    search(text: $text, kinds: $kinds, first: $first) { edges { score why node { ...Summary } } }
  } ${nameFragment} ${summaryFragment}`;
  const response = await queryServer(url, { query, variables: { text, kinds, first } });
  const found = response.data as Hits | null | undefined;
  const hits = found?.search.edges.map(({ score, why, node }) => ({ ...summaryOf(node), score, why }));
  return hits ? { ...response, data: { hits } } : response;
}
