import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { searchTexts } from "../searchable-texts.js";
import { termsVersion } from "../tokens.js";
import type { NodeRecord } from "../store.js";

/**
 * Text index: `search_text` has one row for each text, `search_term` for each term, `search_found` for each term of a text, with
 * all of the text that candidates are chosen by.
 */
export const searchTables = `
  -- Terms of version ${termsVersion}.
  CREATE TABLE search_text (
    key INTEGER PRIMARY KEY,
    node INTEGER NOT NULL REFERENCES node (key) ON DELETE CASCADE,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX search_text_node ON search_text (node);
  CREATE TABLE search_term (
    key INTEGER PRIMARY KEY,
    term TEXT NOT NULL UNIQUE,
    length INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX search_term_length ON search_term (length, term);
  CREATE TABLE search_found (
    term INTEGER NOT NULL REFERENCES search_term (key),
    text INTEGER NOT NULL REFERENCES search_text (key) ON DELETE CASCADE,
    node INTEGER NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    rank INTEGER NOT NULL,
    PRIMARY KEY (term, text)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX search_found_text ON search_found (text);
`;

/** Writes the texts of nodes, within a transaction. Texts of deleted nodes are deleted by cascade. */
export class SearchWriter {
  readonly #db: DatabaseSyncInstance;
  readonly #keys = new Map<string, number>();
  readonly #statements;

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
    this.#statements = {
      clear: db.prepare("DELETE FROM search_text WHERE node = ?"),
      text: db.prepare("INSERT INTO search_text (node, text) VALUES (?, ?)"),
      term: db.prepare(
        "INSERT INTO search_term (term, length) VALUES (?, ?) ON CONFLICT DO UPDATE SET length = length RETURNING key",
      ),
      found: db.prepare(
        "INSERT INTO search_found (term, text, node, kind, field, rank) SELECT value, ?, ?, ?, ?, ? FROM json_each(?)",
      ),
    };
  }

  write(key: number, node: NodeRecord, isNew: boolean): void {
    const { clear, text, found } = this.#statements;
    if (!isNew) clear.run(key);
    for (const entry of searchTexts(node)) {
      const { lastInsertRowid } = text.run(key, entry.text);
      const terms = JSON.stringify(entry.terms.map((term) => this.#keyOf(term)));
      found.run(lastInsertRowid, key, node.kind, entry.field, entry.rank, terms);
    }
  }

  /** Deletes the terms that no text contains any more. */
  finish(): void {
    this.#db.exec("DELETE FROM search_term WHERE NOT EXISTS (SELECT 1 FROM search_found WHERE term = search_term.key)");
  }

  #keyOf(term: string): number {
    const known = this.#keys.get(term);
    if (known !== undefined) return known;
    const { key } = this.#statements.term.get(term, [...term].length) as { key: number };
    this.#keys.set(term, key);
    return key;
  }
}
