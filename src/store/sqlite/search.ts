import { spanRank } from "../searchable-texts.js";
import type { KindName } from "../../model/index.js";
import {
  type Bounded,
  bounded,
  type Candidate,
  type CandidateQuery,
  type CandidateScope,
  type SearchIndex,
} from "../search-index.js";

type Execute = (
  sql: string,
  values: readonly (string | number)[],
) => readonly Readonly<Record<string, string | number | null>>[];

/** Text index in SQLite. */
export class SqliteSearch implements SearchIndex {
  readonly #execute: Execute;

  constructor(execute: Execute) {
    this.#execute = execute;
  }

  async textCounts(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = this.#execute(
      `SELECT asked.value AS term,
              (SELECT count(*) FROM search_term AS t JOIN search_found AS f ON f.term = t.key WHERE t.term = asked.value) AS texts
       FROM json_each(?1) AS asked
       WHERE EXISTS (SELECT 1 FROM search_term WHERE term BETWEEN asked.value AND asked.value || ?2)`,
      [JSON.stringify(terms), lastCharacter],
    );
    return new Map(rows.map(({ term, texts }) => [String(term), Number(texts)]));
  }

  async termsOfLength(min: number, max: number, limit: number): Promise<Bounded<string>> {
    const rows = this.#execute("SELECT term FROM search_term WHERE length BETWEEN ? AND ? ORDER BY term LIMIT ?", [
      min,
      max,
      limit + 1,
    ]);
    return bounded(
      rows.map(({ term }) => String(term)),
      limit,
    );
  }

  async candidates(
    queries: readonly CandidateQuery[],
    { fields, limit }: CandidateScope,
  ): Promise<readonly Bounded<Candidate>[]> {
    const ranges = queries.flatMap(({ words, kinds }, query) =>
      words.flatMap(({ terms, prefixes, weight }, word) => [
        ...terms.map((term) => [query, word, term, term, JSON.stringify(kinds), weight]),
        ...prefixes.map((prefix) => [query, word, prefix, prefix + lastCharacter, JSON.stringify(kinds), weight]),
      ]),
    );
    const rows = this.#execute(candidatesSql, [JSON.stringify(ranges), JSON.stringify(fields), limit + 1]);
    const found: Candidate[][] = queries.map(() => []);
    for (const { query, id, kind, texts } of rows)
      found[Number(query)]?.push({
        id: String(id),
        kind: kind as KindName,
        texts: JSON.parse(String(texts)) as Candidate["texts"],
      });
    return found.map((candidates) => bounded(candidates, limit));
  }
}

/** Upper bound of a prefix range: no term contains this character. */
const lastCharacter = String.fromCodePoint(0x10ffff);

/** ?1: [query, word, first term, last term, kinds (empty for any), weight] each; ?2: fields (empty for any); ?3: nodes per query. */
const candidatesSql = `
  WITH
    asked AS MATERIALIZED (
      SELECT value ->> 0 AS query, value ->> 1 AS word, value ->> 2 AS first, value ->> 3 AS last,
             value ->> 4 AS kinds, value ->> 5 AS weight
      FROM json_each(?1)
    ),
    found AS MATERIALIZED (
      SELECT a.query, a.word, a.weight, f.text, f.node, f.rank
      FROM asked AS a
      CROSS JOIN search_term AS t ON t.term BETWEEN a.first AND a.last
      CROSS JOIN search_found AS f ON f.term = t.key
      WHERE (a.kinds = '[]' OR instr(a.kinds, '"' || f.kind || '"') > 0)
        AND (?2 = '[]' OR f.field IN (SELECT value FROM json_each(?2)))
    ),
    weighed AS MATERIALIZED (
      SELECT query, node, sum(weight) AS weight, min(rank) AS rank, group_concat(texts) AS texts
      FROM (
        SELECT query, node, word, weight, min(rank) AS rank, group_concat(text) AS texts
        FROM found GROUP BY query, node, word
      )
      GROUP BY query, node
    ),
    best AS (
      SELECT w.query, n.id, n.kind, w.texts,
             row_number() OVER (PARTITION BY w.query ORDER BY w.rank >= ${spanRank}, w.weight DESC, w.rank, n.id) AS place
      FROM weighed AS w JOIN node AS n ON n.key = w.node
    )
  SELECT query, id, kind,
         (
           SELECT json_group_array(json_object('field', x.field, 'text', x.text))
           FROM (SELECT DISTINCT value FROM json_each('[' || texts || ']')) AS own JOIN search_text AS x ON x.key = own.value
         ) AS texts
  FROM best
  WHERE place <= ?3
  ORDER BY query, place`;
