import neo4j from "neo4j-driver";
import { searchTexts } from "../searchable-texts.js";
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
import { drained, inSteps, type Step } from "./steps.js";
import { decodeText, encodeText } from "./encode-text.js";

type Execute = <Column extends string>(of: Statement<Column>, parameters: object) => Promise<Record<Column, unknown>[]>;

/** Rewrites the texts of the load's packs. No :Node is changed. */
export async function writeSearchTexts(step: Step, load: Load): Promise<void> {
  await drained(step, searchWrite.deleteTexts, { packs: load.packs });
  const texts = load.nodes.flatMap((node) =>
    searchTexts(node).map(({ field, text, rank, terms }) => ({
      props: { node: node.id, kind: node.kind, pack: node.pack, field, rank, text: encodeText(text) },
      terms: terms.map(encodeText),
    })),
  );
  const terms = [...new Set(texts.flatMap((text) => text.terms))];
  const lengthOf = (term: string) => [...decodeText(term)].length;
  await inSteps(step, terms, searchWrite.createTerms, (term) => ({ term, length: lengthOf(term) }), false);
  await inSteps(step, texts, searchWrite.createTexts, (text) => text, false);
  await step((tx) => tx.run(searchWrite.deleteUnusedTerms.text()));
}

/** Text index in Neo4j. */
export class Neo4jSearch implements SearchIndex {
  readonly #execute: Execute;

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  async known(prefixes: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.#execute(searchRead.known, { prefixes: prefixes.map(encodeText) });
    return new Set(rows.map(({ prefix }) => decodeText(String(prefix))));
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
      words.map(({ terms, prefixes }, word) => ({
        query,
        word,
        kinds,
        terms: terms.map(encodeText),
        prefixes: prefixes.map(encodeText),
      })),
    );
    const rows = await this.#execute(searchRead.candidates, { words: asked, fields, limit: neo4j.int(limit + 1) });
    const found = new Map(rows.map(({ query, nodes }) => [Number(query), (nodes as Candidate[]).map(decoded)]));
    return queries.map((_, query) => bounded(found.get(query) ?? [], limit));
  }
}

const decoded = ({ id, kind, texts }: Candidate): Candidate => ({
  id,
  kind,
  texts: texts.map(({ field, text }) => ({ field, text: decodeText(text) })),
});
