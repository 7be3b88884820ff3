import neo4j from "neo4j-driver";
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
    const asked = queries.flatMap(({ words, kinds }, query) =>
      words.map(({ terms, prefixes, weight }, word) => ({
        query,
        word,
        weight: neo4j.int(weight),
        kinds,
        terms: terms.map(encodeText),
        prefixes: prefixes.map(encodeText),
      })),
    );
    const scope = { fields, spanRank, limit: neo4j.int(limit + 1) };
    const rows = await this.#execute(searchRead.candidates, { words: asked, ...scope });
    const found = new Map(rows.map(({ query, nodes }) => [Number(query), (nodes as Listed[]).map(decoded)]));
    return queries.map((_, query) => bounded(found.get(query) ?? [], limit));
  }
}

/** Candidate with a list of texts for each of its words. */
interface Listed extends Pick<Candidate, "id" | "kind"> {
  readonly lists: readonly Candidate["texts"][];
}

function decoded({ id, kind, lists }: Listed): Candidate {
  const texts = lists.flat().map(({ field, text }) => [`${field} ${text}`, { field, text: decodeText(text) }] as const);
  return { id, kind, texts: [...new Map(texts).values()] };
}
