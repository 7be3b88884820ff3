import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import type { KindName, RelationName } from "../../model/index.js";
import type { Contribution } from "../merge.js";
import type { Props } from "../store.js";
import { type Cell, type Column, kindColumns, propsOf, relationColumns, valuesSql } from "./columns.js";
import type { End } from "./record-writer.js";

/** A stored record. */
export interface StoredRecord {
  readonly key: number;
  /** The first pack that states it. */
  readonly pack: string;
  /** JSON of what each pack states of it; of none where it is only one. */
  readonly given: string;
  /** Those of its packs that are not these. */
  others(packs: readonly string[]): readonly Contribution[];
  isSame(props: Props): boolean;
}

export interface StoredEdge extends StoredRecord {
  readonly source: End;
  readonly target: End;
}

/** Reads stored records, one by one. */
export class StoredRecords {
  readonly #db: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();

  constructor(db: DatabaseSyncInstance) {
    this.#db = db;
  }

  node(id: string, kind: KindName): StoredRecord | undefined {
    const columns = kindColumns(kind);
    const row = this.#row(id, kind, () => {
      const values = valuesSql("n", columns);
      return `SELECT n.key, o.pack, ${values} AS cells, ${given("n.id")} FROM "${kind}" AS n CROSS JOIN node AS o ON o.key = n.key WHERE n.id = ?`;
    });
    return row && recordOf(row, columns);
  }

  edge(id: string, relation: RelationName): StoredEdge | undefined {
    const columns = relationColumns([relation]);
    const row = this.#row(id, relation, () => {
      const values = valuesSql("e", columns);
      return `SELECT e.key, e.pack, e.source, e.target, e.source_day, e.target_day, ${values} AS cells, ${given("e.id")} FROM edge AS e WHERE e.id = ?`;
    });
    if (!row) return undefined;
    const { source, target, source_day, target_day } = row as EdgeRow;
    return {
      ...recordOf(row, columns),
      source: { key: source, day: source_day },
      target: { key: target, day: target_day },
    };
  }

  #row(id: string, name: string, sql: () => string): Row | undefined {
    let statement = this.#statements.get(name);
    if (!statement) this.#statements.set(name, (statement = this.#db.prepare(sql())));
    return statement.get(id) as Row | undefined;
  }
}

interface Row {
  readonly key: number;
  readonly pack: string;
  readonly cells: string;
  readonly given: string;
}

interface EdgeRow extends Row {
  readonly source: number;
  readonly target: number;
  readonly source_day: string | null;
  readonly target_day: string | null;
}

const given = (id: string) =>
  `(SELECT json_group_array(json_array(c.pack, c.props)) FROM contribution AS c WHERE c.record = ${id}) AS given`;

const recordOf = ({ key, pack, cells, given: json }: Row, columns: readonly Column[]): StoredRecord => ({
  key,
  pack,
  given: json,
  others: (packs) => {
    if (json === "[]")
      return packs.includes(pack) ? [] : [{ pack, props: propsOf(columns, JSON.parse(cells) as Cell[]) }];
    const all = (JSON.parse(json) as [string, string][]).filter(([name]) => !packs.includes(name));
    return all.map(([name, props]) => ({ pack: name, props: JSON.parse(props) as Props }));
  },
  isSame: (props) => isSame(columns, cells, props),
});

function isSame(columns: readonly Column[], cells: string, props: Props): boolean {
  const stored = JSON.parse(cells) as Cell[];
  return columns.every(({ name, type, encode }, index) => {
    const [cell, value] = [stored[index] ?? null, props[name]];
    if (cell === null || value === undefined) return cell === null && value === undefined;
    // Reals come as texts.
    return (type === "TEXT" ? cell : Number(cell)) === encode(value);
  });
}
