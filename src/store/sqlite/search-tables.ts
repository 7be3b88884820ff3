import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { searchTexts } from "../searchable-texts.js";
import { termsVersion } from "../tokens.js";
import type { NodeRecord } from "../store.js";

/** Index by which the terms of a deleted text are deleted. */
const foundText = "CREATE INDEX search_found_text ON search_found (text)";

/**
 * Text index: `search_text` has one row for each text, `search_term` for each term, `search_found` for each term of a text, with
 * all of the text that candidates are chosen by.
 */
export const searchTables = `
  -- Terms of version ${termsVersion}.
  CREATE TABLE search_text (
    key INTEGER PRIMARY KEY,
    node INTEGER NOT NULL REFERENCES node (key) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    rank INTEGER NOT NULL,
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
  ${foundText};
`;

/**
 * Writes the texts of nodes, within a transaction; the terms of texts in order, many at a time. Texts of deleted nodes are
 * deleted by cascade.
 */
export class SearchWriter {
  readonly #db: DatabaseSyncInstance;
  readonly #keys = new Map<string, number>();
  readonly #statements;
  readonly #isFirst: boolean;
  /** Pairs of a term and a text that wait to be written, each in one number. */
  readonly #found = new Float64Array(maxWaiting);
  #waiting = 0;

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
    this.#isFirst = db.prepare("SELECT 1 FROM search_text LIMIT 1").get() === undefined;
    if (this.#isFirst) db.exec("DROP INDEX search_found_text");
    this.#statements = {
      clear: db.prepare("DELETE FROM search_text WHERE node = ?"),
      text: db.prepare("INSERT INTO search_text (node, kind, field, rank, text) VALUES (?, ?, ?, ?, ?)"),
      term: db.prepare(
        "INSERT INTO search_term (term, length) VALUES (?, ?) ON CONFLICT DO UPDATE SET length = length RETURNING key",
      ),
      found: db.prepare(`
        INSERT INTO search_found (term, text, node, kind, field, rank)
        SELECT f.value / ${maxTexts}, x.key, x.node, x.kind, x.field, x.rank
        FROM json_each(?) AS f CROSS JOIN search_text AS x ON x.key = f.value % ${maxTexts}`),
    };
  }

  write(key: number, node: NodeRecord, isNew: boolean): void {
    const { clear, text: insert } = this.#statements;
    if (!isNew) clear.run(key);
    for (const { field, rank, text, terms } of searchTexts(node)) {
      const written = Number(insert.run(key, node.kind, field, rank, text).lastInsertRowid);
      for (const term of terms) {
        if (this.#waiting === maxWaiting) this.#flush();
        this.#found[this.#waiting++] = this.#keyOf(term) * maxTexts + written;
      }
    }
  }

  /** Writes what waits, and deletes the terms that no text contains any more. */
  finish(): void {
    this.#flush();
    if (this.#isFirst) this.#db.exec(foundText);
    this.#db.exec("DELETE FROM search_term WHERE NOT EXISTS (SELECT 1 FROM search_found WHERE term = search_term.key)");
  }

  #flush(): void {
    const found = this.#found.subarray(0, this.#waiting).toSorted();
    for (let at = 0; at < found.length; at += chunk)
      this.#statements.found.run(`[${found.subarray(at, at + chunk).join()}]`);
    this.#waiting = 0;
  }

  #keyOf(term: string): number {
    const known = this.#keys.get(term);
    if (known !== undefined) return known;
    if (this.#keys.size === maxKeys) this.#keys.clear();
    const { key } = this.#statements.term.get(term, [...term].length) as { key: number };
    this.#keys.set(term, key);
    return key;
  }
}

/** Pairs that wait at most: some 8 MB. */
const maxWaiting = 2 ** 20;
/** Pairs that one statement writes. */
const chunk = 10_000;
/** Keys of texts are below it, so that a pair of a term and a text is one integer of at most 53 bits. */
const maxTexts = 2 ** 29;
/** Keys of terms that are kept. */
const maxKeys = 200_000;
