import { firstDay, lastDay } from "../model/day.js";
import type { EnumSpec } from "../model/enum.js";
import { observationTable } from "./observation-table.js";
import type { Cell, Column, Row } from "./table.js";

/** Agency and id of the structure. Its version is that of the model. */
export const agency = "BRIEFING_GRAPH";
export const structureId = "OBSERVATIONS";

/** Code lists from the graph: metrics, places, units. */
export type GraphCodes = "METRIC" | "AREA" | "UNIT";

/** Column of the SDMX file: dimension, time, measure or attribute. */
export interface Component {
  readonly id: string;
  readonly role: "dimension" | "time" | "measure" | "attribute";
  readonly column: Column;
  readonly codes?: EnumSpec | GraphCodes;
  readonly valueOf: (row: Row) => Cell;
}

const { columns } = observationTable();

/**
 * SDMX components of the columns of observations. The key consists of the dimensions of the series, the statement (a figure
 * may be stated twice) and the time; other columns are attributes. A missing dimension is `_Z`.
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
  // NaN is a missing number in SDMX.
  { id: "OBS_VALUE", role: "measure", column: named("value"), valueOf: (row) => valueOf("value")(row) ?? "NaN" },
  ...columns
    .filter(({ name }) => !["metric", "place", "periodKind", "comparisonBasis", "id", "value"].includes(name))
    .map((column): Component => {
      const codes = column.name === "unitCode" ? "UNIT" : column.values;
      const id = column.name === "unitCode" ? "UNIT_MEASURE" : screaming(column.name);
      return { id, role: "attribute", column, ...(codes ? { codes } : {}), valueOf: valueOf(column.name) };
    }),
];

/** SDMX code for a missing dimension. */
export const notApplicable = "_Z";

/** SDMX code of an id: without its kind, and with `_` for characters that SDMX does not allow. */
export const codeOf = (id: string): string => id.slice(id.indexOf(":") + 1).replaceAll(/[^A-Za-z0-9_@$-]/g, "_");

/** Id of a code list: `CL_` and its name. */
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

/** SDMX time period: a year, quarter, month or day unchanged, any other period as first day and duration in days. */
function timePeriod(row: Row): string {
  const code = String(row[codeAt]);
  if (/^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/.test(code)) return code;
  const [start, end] = [firstDay(String(row[startAt])), lastDay(String(row[endAt]))];
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return `${start}/P${days}D`;
}
