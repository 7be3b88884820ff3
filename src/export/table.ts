import type { EnumSpec } from "../model/enum.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import { inModelOrder, type StoredProperty, storedProperties, storedType } from "../store/stored-properties.js";
import type { Props } from "../store/store.js";
import type { Source } from "./format.js";

/** Types of columns. */
export type ColumnType = "text" | "int" | "number" | "flag" | "list";
export type Cell = string | number | boolean | readonly unknown[] | undefined;
export type Row = readonly Cell[];

/** A column with its description. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly doc: string;
  /** Enumeration of its values. */
  readonly values?: EnumSpec;
}

/** Columns and batches of rows. A cell without a value is undefined. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: (source: Source) => AsyncGenerator<readonly Row[]>;
}

export const textColumn = (name: string, doc: string): Column => ({ name, type: "text", doc });
export const listColumn = (name: string, doc: string): Column => ({ name, type: "list", doc });

/** Columns of the stored properties of a kind or relation, in the order of their declaration. */
export const columnsOf = (spec: KindSpec | RelationSpec): Column[] => storedProperties(spec).map(columnOf);

/** Columns of several kinds or relations, each name once. Columns of different types are numbers if all are, else texts. */
export function columnsOfAll(specs: readonly (KindSpec | RelationSpec)[]): Column[] {
  const found = new Map<string, Column>();
  for (const column of specs.flatMap(columnsOf)) {
    const before = found.get(column.name);
    found.set(
      column.name,
      before && before.type !== column.type ? { ...before, type: wider(before, column) } : (before ?? column),
    );
  }
  return [...found.values()];
}

/** Cells of a record. Lists of parts are lists of objects. */
export const cellsOf = (columns: readonly Column[], props: Props, parts: ReadonlySet<string>): Cell[] =>
  columns.map(({ name }) => {
    const value = props[name];
    return parts.has(name) && value !== undefined
      ? (value as string[]).map((item) => JSON.parse(item) as unknown)
      : value;
  });

/** Values of a record, in the order of declaration. Lists of parts are lists of objects. */
export function valuesOf(
  spec: KindSpec | RelationSpec,
  props: Props,
): [name: string, value: Exclude<Cell, undefined>][] {
  let parts = partsOf.get(spec);
  if (!parts) partsOf.set(spec, (parts = partLists([spec])));
  return inModelOrder(spec, props).map(([name, value]) => [
    name,
    parts.has(name) ? (value as string[]).map((item) => JSON.parse(item) as unknown) : value,
  ]);
}

const partsOf = new WeakMap<object, ReadonlySet<string>>();

/** Names of the properties whose items are stored as JSON texts. */
export const partLists = (specs: readonly (KindSpec | RelationSpec)[]): ReadonlySet<string> =>
  new Set(specs.flatMap(storedProperties).flatMap(({ name, field }) => (field.part && field.list ? [name] : [])));

function columnOf(stored: StoredProperty): Column {
  const { name, field, inner } = stored;
  const { doc, values } = inner ?? field;
  return { name, type: field.list ? "list" : typeOf(stored), doc, ...(values ? { values } : {}) };
}

function typeOf(stored: StoredProperty): ColumnType {
  const type = storedType(stored);
  return type === "int" || type === "number" || type === "flag" ? type : "text";
}

const wider = (one: Column, other: Column): ColumnType =>
  [one.type, other.type].every((type) => type === "int" || type === "number") ? "number" : "text";
