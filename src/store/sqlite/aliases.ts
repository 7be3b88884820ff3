import { type KindName, kinds as allKinds, type RelationName } from "../../model/index.js";
import type { LinkCount } from "../order.js";
import { dayOfLast, sortDay } from "../stored-properties.js";
import type { NodeRecord } from "../store.js";
import { type Cell, type Column, kindColumns, propsOf, relationColumns, valuesSql } from "./columns.js";

/** Properties of what a statement reads under an alias. */
export interface Alias {
  readonly alias: string;
  /** Expression for a property, `id` and a node's `kind` included; NULL where nothing under the alias has it. */
  column(field: string): string;
}

/** Nodes under an alias: rows of their kind's table, or of `node` where their kinds are several. */
export class NodeAlias implements Alias {
  constructor(
    readonly alias: string,
    readonly kinds: readonly KindName[],
  ) {}

  get table(): string {
    return `${this.#single ? `"${this.#single}"` : "node"} AS ${this.alias}`;
  }

  column(field: string): string {
    if (field === "id") return `${this.alias}.id`;
    if (field === "kind") return this.#single ? `'${this.#single}'` : `${this.alias}.kind`;
    const having = this.kinds.filter((kind) => columnNamed(kind, dayOfLast(field) ?? field));
    if (having.length === 0) return "NULL";
    return this.#single ? columnSql(this.alias, field) : this.#byKind(having, () => columnSql("k", field));
  }

  /** True where a property can be missing. */
  isNullable(field: string): boolean {
    return field !== "id" && field !== "kind" && !this.kinds.every((kind) => columnNamed(kind, field)?.required);
  }

  /** True where a property is the day by which nodes of each of the kinds follow one another. */
  isSortDay(field: string): boolean {
    return this.kinds.length > 0 && this.kinds.every((kind) => sortDay(allKinds.get(kind))?.name === field);
  }

  /** Expression for the number of its links. */
  count({ relation, direction }: LinkCount): string {
    const end = direction === "OUT" ? "source" : "target";
    return `(SELECT count(*) FROM edge AS c WHERE c.${end} = ${this.alias}.key AND c.relation = '${relation}')`;
  }

  /** Expression for a JSON array that `nodeOf` of the same fields decodes, with the numbers of some links. */
  record(fields?: Fields, counts: readonly LinkCount[] = []): string {
    const values =
      fields?.length === 0
        ? valuesSql(this.alias, [])
        : this.#single
          ? valuesSql(this.alias, chosen(kindColumns(this.#single), fields))
          : this.#byKind(this.kinds, (kind) => valuesSql("k", chosen(kindColumns(kind), fields)));
    const cells = [`${this.alias}.id`, this.column("kind"), values];
    if (counts.length > 0) cells.push(`json_array(${counts.map((count) => this.count(count)).join(", ")})`);
    return `json_array(${cells.join(", ")})`;
  }

  #byKind(of: readonly KindName[], expression: (kind: KindName) => string): string {
    const cases = of.map(
      (kind) => `WHEN '${kind}' THEN (SELECT ${expression(kind)} FROM "${kind}" AS k WHERE k.key = ${this.alias}.key)`,
    );
    return cases.length > 0 ? `CASE ${this.alias}.kind ${cases.join(" ")} END` : "NULL";
  }

  get #single(): KindName | undefined {
    return this.kinds.length === 1 ? this.kinds[0] : undefined;
  }
}

/** Edges under an alias. There `kind` is an ordinary property. */
export class EdgeAlias implements Alias {
  constructor(
    readonly alias: string,
    readonly relations: readonly RelationName[],
  ) {}

  column(field: string): string {
    if (field === "id" || field === "relation") return `${this.alias}.${field}`;
    const of = dayOfLast(field) ?? field;
    return relationColumns(this.relations).some(({ name }) => name === of) ? columnSql(this.alias, field) : "NULL";
  }

  /** True where a property can be missing. */
  isNullable(field: string): boolean {
    return (
      this.relations.length !== 1 ||
      !relationColumns(this.relations).some(({ name, required }) => name === field && required)
    );
  }

  /** Expression for a JSON array of its properties, for `propsOf` of the same relations' columns. */
  values(fields?: Fields): string {
    return valuesSql(this.alias, chosen(relationColumns(this.relations), fields));
  }
}

/** Node in the form of `NodeAlias.record`. */
export type NodeCells = [id: string, kind: KindName, values: readonly Cell[], counts?: readonly number[]];

export const nodeOf = ([id, kind, values, counts]: NodeCells, fields?: Fields): NodeRecord => ({
  id,
  kind,
  props: propsOf(chosen(kindColumns(kind), fields), values),
  ...(counts ? { counts } : {}),
});

/** Properties to read; all where not given. */
export type Fields = readonly string[] | undefined;

/** Columns of the fields, in the order of the model. */
export function chosen(columns: readonly Column[], fields: Fields): readonly Column[] {
  if (fields === undefined) return columns;
  let byFields = cache.get(columns);
  if (!byFields) cache.set(columns, (byFields = new WeakMap()));
  let found = byFields.get(fields);
  if (!found) byFields.set(fields, (found = columns.filter(({ name }) => fields.includes(name))));
  return found;
}

/** Expression for a column; for the last day of a day that day itself where it is not partial. */
function columnSql(alias: string, field: string): string {
  const day = dayOfLast(field);
  return day === undefined ? `${alias}."${field}"` : `coalesce(${alias}."${field}", ${alias}."${day}")`;
}

const cache = new WeakMap<readonly Column[], WeakMap<readonly string[], readonly Column[]>>();

const columnNamed = (kind: KindName, field: string) => kindColumns(kind).find(({ name }) => name === field);
