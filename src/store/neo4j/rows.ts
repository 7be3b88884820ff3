import { lastOfPartial } from "../../model/day.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { foldCase } from "../fold-case.js";
import type { Props } from "../store.js";
import { isDayProperty, lastDayOf, type StoredProperty, storedProperties, storedType } from "../stored-properties.js";
import { foldedName } from "./compile.js";
import { encodeText, encodeValue } from "./encode-text.js";

/**
 * Stored properties of a kind or relation, in a fixed order. A statement names them once, and its rows are lists of their values:
 * maps would repeat each name in each row.
 */
export interface Columns {
  /** Names of the properties, after the id, and their types. */
  readonly properties: readonly { readonly name: string; readonly type: PropertyType }[];
  /** The properties as Cypher, each from its place in a row; the first is at this place. */
  readonly cypher: (first: number) => string;
  /** The values of a record; null for what it does not have. */
  readonly values: (id: string, props: Props) => unknown[];
}

/** Columns of a kind or relation: its id, its properties, each text with its folded form, each day with the last day of a partial one. */
export function columnsOf(spec: KindSpec | RelationSpec): Columns {
  let columns = cache.get(spec);
  if (!columns) cache.set(spec, (columns = listed(spec)));
  return columns;
}

const cache = new WeakMap<object, Columns>();

/** Type of a stored property, as Neo4j's import tool names it. */
export type PropertyType = "string" | "string[]" | "long" | "double" | "boolean";

interface Column {
  readonly name: string;
  readonly type: PropertyType;
  readonly valueOf: (props: Props) => unknown;
}

function listed(spec: KindSpec | RelationSpec): Columns {
  const columns = storedProperties(spec).flatMap((stored): Column[] => {
    const { name } = stored;
    const type = storedType(stored);
    const own = { name, type: typeOf(stored), valueOf: (props: Props) => encoded(props[name]) };
    if (isDayProperty(stored)) {
      const valueOf = (props: Props) => lastOfPartial(props[name]) ?? null;
      return [own, { name: lastDayOf(name), type: "string", valueOf }];
    }
    if (type !== "text" || stored.field.list) return [own];
    const folded = (value: Props[string] | undefined) =>
      typeof value === "string" ? encodeText(foldCase(value)) : null;
    return [own, { name: foldedName(name), type: "string", valueOf: (props) => folded(props[name]) }];
  });
  const cell = ({ type }: Column, place: number) => (type === "long" ? `toInteger(row[${place}])` : `row[${place}]`);
  return {
    properties: columns.map(({ name, type }) => ({ name, type })),
    cypher: (first) =>
      [
        `id: row[${first}]`,
        ...columns.map((column, index) => `${column.name}: ${cell(column, first + 1 + index)}`),
      ].join(", "),
    values: (id, props) => [id, ...columns.map(({ valueOf }) => valueOf(props))],
  };
}

const typeOf = (stored: StoredProperty): PropertyType =>
  stored.field.list ? "string[]" : (types[storedType(stored)] ?? "string");
const types: Partial<Record<string, PropertyType>> = { int: "long", number: "double", flag: "boolean" };

const encoded = (value: Props[string] | undefined) => (value === undefined ? null : encodeValue(value));
