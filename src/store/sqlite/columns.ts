import { type KindName, kinds, type RelationName, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import type { Props, Scalar } from "../store.js";
import { type StoredProperty, storedProperties, storedType } from "../stored-properties.js";

/** A value as SQLite keeps it, and as its JSON gives it. */
export type Cell = string | number | null;
type Value = Props[string];

/** Column of a stored property, under the property's name. */
export interface Column {
  readonly name: string;
  readonly type: "TEXT" | "INTEGER" | "REAL";
  /** Every record has it. */
  readonly required: boolean;
  readonly stored: StoredProperty;
  encode(value: Value): Cell;
  decode(cell: string | number): Value;
}

/** Columns of a kind or relation, in the order of the model: lists as JSON, flags as 0 or 1. */
function columnsOf(of: KindSpec | RelationSpec): readonly Column[] {
  let columns = cache.get(of);
  if (!columns) cache.set(of, (columns = storedProperties(of).map(columnOf)));
  return columns;
}

export const kindColumns = (kind: KindName): readonly Column[] => columnsOf(kinds.get(kind));

/** Columns of some relations, each name once; of all of them, where none is named: the columns of the table `edge`. */
export function relationColumns(names: readonly RelationName[]): readonly Column[] {
  const key = names.join();
  let columns = ofRelations.get(key);
  if (!columns) {
    const named = names.length > 0 ? names.map((name) => relations.get(name)) : [...relations.values()];
    columns = [...new Map(named.flatMap(columnsOf).map((column) => [column.name, column])).values()];
    ofRelations.set(key, columns);
  }
  return columns;
}

/** Single relations of a kind: each is also a column of its table, with the key of what it leads to. */
export const singleRelations = (kind: KindName): readonly RelationName[] =>
  [...relations.values()].filter(({ single, from }) => single && from.includes(kind)).map(({ name }) => name);

/** Expression for a JSON array of an alias's columns. */
export const valuesSql = (alias: string, columns: readonly Column[]): string =>
  `json_array(${columns.map(({ name, type }) => (type === "REAL" ? realSql(`${alias}."${name}"`) : `${alias}."${name}"`)).join(", ")})`;

/** Properties from such an array. */
export function propsOf(columns: readonly Column[], cells: readonly Cell[]): Props {
  if (columns.length === 0) return noProps;
  const props: Record<string, Value> = {};
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (cell !== null && cell !== undefined) props[column.name] = column.decode(cell);
  });
  return props;
}

const noProps: Props = Object.freeze({});

/** Expression for a real in JSON: a text of the 17 digits that tell all doubles apart, where SQLite's JSON has 15. */
export const realSql = (of: string) => `iif(${of} IS NULL, NULL, format('%!.17g', ${of}))`;

const cache = new WeakMap<object, readonly Column[]>();
const ofRelations = new Map<string, readonly Column[]>();

function columnOf(stored: StoredProperty): Column {
  return { name: stored.name, stored, required: stored.required, ...(stored.field.list ? list : scalar(stored)) };
}

type Coding = Pick<Column, "type" | "encode" | "decode">;

const list: Coding = {
  type: "TEXT",
  encode: (value) => JSON.stringify(value),
  decode: (cell) => JSON.parse(String(cell)) as readonly Scalar[],
};
const number: Coding = { type: "REAL", encode: (value) => value as number, decode: Number };
const int: Coding = { ...number, type: "INTEGER" };
const flag: Coding = { type: "INTEGER", encode: Number, decode: (cell) => cell === 1 };
const text: Coding = { type: "TEXT", encode: (value) => value as string, decode: (cell) => cell };

const scalar = (stored: StoredProperty): Coding => {
  const codings: Partial<Record<string, Coding>> = { number, int, flag };
  return codings[storedType(stored)] ?? text;
};
