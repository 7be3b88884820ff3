import type { EnumSpec } from "../model/enum.js";
import { observationTable } from "./observation-table.js";
import type { Cell, Column, Row } from "./table.js";

/** Whose structure it is, and which. The version rises with the model's. */
export const agency = "BRIEFING_GRAPH";
export const structureId = "OBSERVATIONS";

/** A list of codes that comes from the graph: what a dimension's ids, or a unit's code, can be. */
export type GraphCodes = "METRIC" | "AREA" | "UNIT";

/** One column of the SDMX file: a part of the key, the value, or what is said of it. */
export interface Component {
  readonly id: string;
  readonly role: "dimension" | "time" | "measure" | "attribute";
  readonly column: Column;
  readonly codes?: EnumSpec | GraphCodes;
  readonly valueOf: (row: Row) => Cell;
}

const { columns } = observationTable();

/**
 * The observations' columns as SDMX has them. The key is what tells series apart, the statement itself (one figure may be
 * said twice) and the time; all else is an attribute of the observation. A part of the key that is missing is `_Z`.
 */
export const components: readonly Component[] = [
  dimension("METRIC", "metric", "METRIC"),
  dimension("REF_AREA", "place", "AREA"),
  dimension("PERIOD_KIND", "periodKind"),
  dimension("COMPARISON_BASIS", "comparisonBasis"),
  dimension("STATEMENT", "id"),
  {
    id: "TIME_PERIOD",
    role: "time",
    column: { ...named("periodCode"), doc: "What time the value is about." },
    valueOf: (row) => timePeriod(row),
  },
  // NaN is how SDMX writes that a number is missing.
  { id: "OBS_VALUE", role: "measure", column: named("value"), valueOf: (row) => valueOf("value")(row) ?? "NaN" },
  ...columns
    .filter(({ name }) => !["metric", "place", "periodKind", "comparisonBasis", "id", "value"].includes(name))
    .map((column): Component => {
      const codes = column.name === "unitCode" ? "UNIT" : column.values;
      const id = column.name === "unitCode" ? "UNIT_MEASURE" : screaming(column.name);
      return { id, role: "attribute", column, ...(codes ? { codes } : {}), valueOf: valueOf(column.name) };
    }),
];

export const notApplicable = "_Z";

/** A code: an id without its kind, and of its letters those that SDMX allows in an id. */
export const codeOf = (id: string): string => id.slice(id.indexOf(":") + 1).replaceAll(/[^A-Za-z0-9_@$-]/g, "_");

/** `CL_` and the name of the list. */
export const codelistId = (codes: EnumSpec | GraphCodes): string =>
  `CL_${typeof codes === "string" ? codes : screaming(codes.name)}`;

function dimension(id: string, name: string, of?: GraphCodes): Component {
  const column = named(name);
  const codes = of ?? column.values;
  const value = valueOf(name);
  return {
    id,
    role: "dimension",
    column,
    ...(codes ? { codes } : {}),
    valueOf: (row) => {
      const own = value(row);
      if (own === undefined) return notApplicable;
      return of ? codeOf(String(own)) : own;
    },
  };
}

function named(name: string): Column {
  return columns[indexOf(name)] as Column;
}

function indexOf(name: string): number {
  return columns.findIndex((column) => column.name === name);
}

function valueOf(name: string): (row: Row) => Cell {
  const index = indexOf(name);
  return name === "unitCode" ? (row) => codeOf(String(row[index])) : (row) => row[index];
}

function screaming(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}

const [codeAt, startAt, endAt] = [indexOf("periodCode"), indexOf("periodStart"), indexOf("periodEnd")];

/** A year, quarter, month or day as it is; any other stretch as SDMX writes one: its first day and how many days. */
function timePeriod(row: Row): string {
  const code = String(row[codeAt]);
  if (/^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/.test(code)) return code;
  const [start, end] = [String(row[startAt]), String(row[endAt])];
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return `${start}/P${days}D`;
}
