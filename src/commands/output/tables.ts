import { badInput, shown } from "../../errors.js";
import { didYouMean } from "../../model/did-you-mean.js";

/** Row with columns by dotted name, in the order of the query. */
export type Row = Readonly<Record<string, string | number | boolean>>;

export interface Table {
  /** Response name of the field at the root. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * Tables of an answer, one for each field at its root. The nodes or edges of a connection become rows, their fields dotted
 * columns; a list within a row is one cell a column, its values separated by "; ". `at` picks another list by its dotted path
 * (`policy.targets`); lists on the way are joined.
 */
export function tablesOf(data: Readonly<Record<string, unknown>>, at?: string): Table[] {
  if (at !== undefined) return [{ name: at, rows: rowsOf(at, valueAt(data, at)) }];
  return Object.entries(data).map(([name, value]) => ({ name, rows: rowsOf(name, value) }));
}

function rowsOf(name: string, value: unknown): Row[] {
  if (value === null || value === undefined) return [];
  const elements = elementsOf(value) ?? [value];
  return elements.map((element) => {
    const row: Record<string, string | number | boolean> = {};
    fill(row, isObject(element) ? "" : name, element);
    return row;
  });
}

/** Elements of a list or a connection; undefined for anything else. */
function elementsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  const list = value.edges ?? value.nodes;
  return Array.isArray(list) ? list : undefined;
}

function fill(row: Record<string, string | number | boolean>, name: string, value: unknown): void {
  if (value === null || value === undefined) return;
  const elements = elementsOf(value);
  if (elements) {
    if (!Array.isArray(value)) fillBeside(row, name, value as Readonly<Record<string, unknown>>);
    return fillJoined(row, name, elements);
  }
  if (isObject(value)) {
    for (const [field, inner] of Object.entries(value)) fill(row, name === "" ? field : `${name}.${field}`, inner);
    return;
  }
  row[name] = value as string | number | boolean;
}

/** Adds a connection's other fields: `targets.totalCount`. */
function fillBeside(
  row: Record<string, string | number | boolean>,
  name: string,
  value: Readonly<Record<string, unknown>>,
) {
  for (const [field, inner] of Object.entries(value))
    if (field !== "edges" && field !== "nodes") fill(row, `${name}.${field}`, inner);
}

function fillJoined(row: Record<string, string | number | boolean>, name: string, elements: readonly unknown[]): void {
  const cells = new Map<string, string[]>();
  for (const element of elements) {
    const inner: Record<string, string | number | boolean> = {};
    fill(inner, name, element);
    for (const [column, value] of Object.entries(inner))
      cells.set(column, [...(cells.get(column) ?? []), String(value)]);
  }
  for (const [column, values] of cells) row[column] = values.join("; ");
}

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
    const found = inside.map((one) => (one as Record<string, unknown>)[name]);
    here = elements ? found.flatMap((one) => elementsOf(one) ?? (one === null ? [] : [one])) : found[0];
  }
  return here;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
