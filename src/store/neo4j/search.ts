import neo4j from "neo4j-driver";
import type { KindName } from "../../model/index.js";
import { type SearchText, searchTexts, spanRank } from "../searchable-texts.js";
import {
  type Bounded,
  bounded,
  type Candidate,
  type CandidateQuery,
  type CandidateScope,
  type SearchIndex,
} from "../search-index.js";
import type { Load } from "../store.js";
import type { Statement } from "./statement.js";
import { searchRead, searchWrite } from "./statements.js";
import { groupBy } from "../group-by.js";
import { chunks } from "./chunks.js";
import { drained, inSteps, perStep, type Step } from "./steps.js";
import { decodeText, encodeText } from "./encode-text.js";

type Execute = <Column extends string>(of: Statement<Column>, parameters: object) => Promise<Record<Column, unknown>[]>;

/** Rewrites the texts of the load's packs, and of nodes that others state, too. No :Node is changed. */
export async function writeSearchTexts(step: Step, load: Load, foreign: readonly string[]): Promise<void> {
  await drained(step, searchWrite.deleteTexts, { packs: load.packs });
  for (const ids of chunks(foreign)) await step((tx) => tx.run(searchWrite.deleteTextsOfNodes.text(), { ids }));
  await writeTexts(step, load.nodes);
  await deleteUnusedTerms(step);
}

/** Writes the texts of nodes that have none. */
export async function writeTexts(step: Step, nodes: Load["nodes"]): Promise<void> {
  for (const part of chunks(nodes, perStep))
    await inSteps(
      step,
      part.flatMap((node) => searchTexts(node).map((text) => ({ node, text }))),
      (rows) => [searchWrite.createTexts.text(), textRows(rows)],
      false,
    );
}

interface NodeText {
  readonly node: Load["nodes"][number];
  readonly text: SearchText;
}

/** Texts, and for each of their terms the places of those that contain it. */
function textRows(rows: readonly NodeText[]): object {
  const places = rows.flatMap(({ text }, place) => text.terms.map((term) => ({ term, place })));
  return {
    texts: rows.map(({ node: { id, kind, pack }, text: { field, rank, text } }) => ({
      node: id,
      kind,
      pack,
      field,
      rank,
      text: encodeText(text),
    })),
    terms: [...groupBy(places, ({ term }) => term)].map(([term, found]) => ({
      term: encodeText(term),
      length: [...term].length,
      texts: found.map(({ place }) => place),
    })),
  };
}

export const deleteUnusedTerms = (step: Step): Promise<unknown> =>
  step((tx) => tx.run(searchWrite.deleteUnusedTerms.text()));

/** Text index in Neo4j. */
export class Neo4jSearch implements SearchIndex {
  readonly #execute: Execute;

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  async textCounts(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#execute(searchRead.textCounts, { terms: terms.map(encodeText) });
    return new Map(rows.map(({ term, texts }) => [decodeText(String(term)), Number(texts)]));
  }

  async termsOfLength(min: number, max: number, limit: number): Promise<Bounded<string>> {
    const rows = await this.#execute(searchRead.termsOfLength, { min, max, limit: limit + 1 });
    return bounded(
      rows.map(({ term }) => decodeText(String(term))),
      limit,
    );
  }

  async candidates(
    queries: readonly CandidateQuery[],
    { fields, limit }: CandidateScope,
  ): Promise<readonly Bounded<Candidate>[]> {
    const asked = queries.map(({ words, kinds }, query) => ({
      query,
      kinds,
      words: words.map(({ terms, prefixes, weight }, word) => ({
        word,
        weight: neo4j.int(weight),
        terms: terms.map(encodeText),
        prefixes: prefixes.map(encodeText),
      })),
    }));
    const scope = { fields, spanRank, limit: limit + 1 };
    const rows = await this.#execute(searchRead.candidates, { queries: asked, ...scope });
    const found = groupBy(rows, ({ query }) => Number(query));
    return queries.map((_, query) => bounded((found.get(query) ?? []).map(candidateOf), limit));
  }
}

/** Decodes a row: a node, and for each of its words a list of texts. */
function candidateOf({ id, kind, texts }: Record<"id" | "kind" | "texts", unknown>): Candidate {
  const found = new Map<string, Candidate["texts"][number]>();
  for (const list of texts as (readonly [field: string, text: string])[][])
    for (const [field, text] of list) found.set(`${field} ${text}`, { field, text: decodeText(text) });
  return { id: String(id), kind: kind as KindName, texts: [...found.values()] };
}
