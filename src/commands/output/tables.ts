import { badInput, shown } from "../../errors.js";
import { didYouMean } from "../../model/did-you-mean.js";

type Scalar = string | number | boolean;

/** Row with columns by dotted name, in the order of the query. */
export type Row = Readonly<Record<string, Scalar | null>>;

/** Value of a column: a list has one item for each of its elements. */
type Cell = Scalar | null | readonly Cell[];
type Cells = ReadonlyMap<string, Cell>;

export interface Table {
  /** Response name of the field at the root. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * Tables of an answer, one for each field at its root. The nodes or edges of a connection become rows, their fields dotted
 * columns; a list within a row is one cell a column, its values separated by "; ", lists in it within brackets. A missing
 * value keeps its place, so that the columns of a list agree. `at` picks another list by its dotted path (`policy.targets`);
 * lists on the way are joined.
 */
export function tablesOf(data: Readonly<Record<string, unknown>>, at?: string): Table[] {
  if (at !== undefined) return [{ name: at, rows: rowsOf(at, valueAt(data, at)) }];
  return Object.entries(data).map(([name, value]) => ({ name, rows: rowsOf(name, value) }));
}

function rowsOf(name: string, value: unknown): Row[] {
  if (value === null || value === undefined) return [];
  const elements = elementsOf(value) ?? [value];
  const things = elements.some(isObject);
  const rows = elements.map((element) =>
    element === null && things ? new Map() : cellsOf(isObject(element) ? "" : name, element),
  );
  const columns = columnsOf(rows);
  return rows.map((cells) =>
    Object.fromEntries(columns.flatMap((column) => (cells.has(column) ? [[column, textOf(cells.get(column))]] : []))),
  );
}

/** Names of all columns in order; a thing or list that is missing in one place has its columns from the others. */
function columnsOf(rows: readonly Cells[]): string[] {
  const names = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  return names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
}

/** Elements of a list or a connection; undefined for anything else. */
function elementsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  const list = value.edges ?? value.nodes;
  return Array.isArray(list) ? list : undefined;
}

function cellsOf(name: string, value: unknown): Cells {
  const elements = elementsOf(value);
  if (elements) return new Map([...(isObject(value) ? besides(name, value) : []), ...listCells(name, elements)]);
  return isObject(value) ? fieldCells(name, Object.entries(value)) : new Map([[name, (value ?? null) as Cell]]);
}

const fieldCells = (name: string, fields: readonly [string, unknown][]): Cells =>
  new Map(fields.flatMap(([field, inner]) => [...cellsOf(name === "" ? field : `${name}.${field}`, inner)]));

/** Other fields of a connection: `targets.totalCount`. */
const besides = (name: string, value: Readonly<Record<string, unknown>>): Cells =>
  fieldCells(
    name,
    Object.entries(value).filter(([field]) => field !== "edges" && field !== "nodes"),
  );

function listCells(name: string, elements: readonly unknown[]): Cells {
  const inner = elements.map((element) => cellsOf(name, element));
  const columns = columnsOf(inner);
  if (columns.length === 0) return new Map([[name, []]]);
  return new Map(columns.map((column) => [column, inner.map((cells) => cells.get(column) ?? null)]));
}

function textOf(cell: Cell | undefined): Scalar | null {
  if (!isList(cell)) return cell ?? null;
  const isEmpty = cell.every((item) => item === null || (isList(item) && textOf(item) === null));
  return isEmpty
    ? null
    : cell.map((item) => (isList(item) ? `[${textOf(item) ?? ""}]` : String(item ?? ""))).join("; ");
}

const isList = (cell: Cell | undefined): cell is readonly Cell[] => Array.isArray(cell);

function valueAt(data: unknown, path: string): unknown {
  let here = data;
  for (const name of path.split(".")) {
    const elements = elementsOf(here);
    const inside = elements ?? [here];
    const fields = [...new Set(inside.flatMap((one) => (isObject(one) ? Object.keys(one) : [])))];
    if (!fields.includes(name))
      throw badInput(
        `--rows: expected a field of the answer, got ${shown(name)}${didYouMean(name, fields)}; here are ${fields.join(", ") || "none"}`,
      );
    const found = inside.flatMap((one) => (isObject(one) ? [one[name] ?? null] : []));
    // Null is a missing list among lists, and a missing thing among things.
    const lists = found.some((one) => elementsOf(one));
    here = elements ? found.flatMap((one) => elementsOf(one) ?? (one === null && lists ? [] : [one])) : found[0];
  }
  return here;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
