import { styleText } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { badInput } from "../../errors.js";
import { csvLine } from "../../text-formats/csv.js";
import { type Row, type Table, tablesOf } from "./tables.js";

export const formats = ["table", "json", "csv"] as const;
export type Format = (typeof formats)[number];

export interface Rendering {
  readonly format: Format;
  /** Dotted path of the list that becomes rows. */
  readonly rows?: string | undefined;
  /** Columns of the terminal; undefined in a pipe. */
  readonly width?: number | undefined;
}

/** Text of an answer's data, with a line end at its end. */
export function render(data: Readonly<Record<string, unknown>>, { format, rows, width }: Rendering): string {
  if (format === "json") return `${JSON.stringify(data, null, 2)}\n`;
  const tables = tablesOf(data, rows);
  if (format === "csv") return csvOf(tables);
  if (tables.length === 1 && tables[0]) return tableText(tables[0], width);
  return tables.map((one) => `${one.name}\n${tableText(one, width)}`).join("\n");
}

function csvOf(tables: readonly Table[]): string {
  const [only, ...others] = tables;
  if (!only || others.length > 0)
    throw badInput(
      `--output csv: expected one field at the root of the query, got ${tables.map(({ name }) => name).join(", ") || "none"}; --rows picks one`,
    );
  const columns = columnsOf(only.rows);
  const lines = [columns, ...only.rows.map((row) => columns.map((column) => row[column]))];
  // Null and an empty text are both an empty cell here, unlike in exports.
  return lines
    .map((line) =>
      csvLine(
        line.map((cell) => (cell === "" ? null : cell)),
        "\n",
      ),
    )
    .join("");
}

/** Widths in columns of a terminal: of a pipe, of the space between cells, of the narrowest cell that is readable. */
const pipeWidth = 120;
const gap = 2;
const minWidth = 10;
/** Rows that would need more lines than this are printed as records. */
const maxLines = 4;

function tableText({ rows }: Table, width = pipeWidth): string {
  const columns = columnsOf(rows);
  if (columns.length === 0) return "(no rows)\n";
  const cells = rows.map((row) => columns.map((column) => printable(row[column])));
  const all = [columns.map(bold), ...cells];
  const widths = widthsOf(all);
  if (columns.length * (minWidth + gap) > width || sum(widths) > maxLines * width)
    return cells.map((row) => recordText(columns, row, width)).join("\n");
  const fitted = fit(widths, width);
  const [head = "", ...body] = all.map((row) => rowText(row, fitted));
  return [head, "─".repeat(sum(fitted) + gap * (columns.length - 1)), ...body, ""].join("\n");
}

/** Row as record, with one line for each column that has a value. */
function recordText(columns: readonly string[], row: readonly string[], width: number): string {
  const pairs = columns.flatMap((column, index) => (row[index] ? [[bold(column), row[index]]] : []));
  const fitted = fit(widthsOf(pairs), width);
  return pairs.map((pair) => `${rowText(pair, fitted)}\n`).join("");
}

/** Cells side by side, each wrapped and padded to its width. */
function rowText(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, index) => wrapAnsi(cell, widths[index] as number, { hard: true }).split("\n"));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, index) => padded(lines[line] ?? "", widths[index] as number))
      .join(" ".repeat(gap))
      .trimEnd(),
  ).join("\n");
}

/** Widths as they are where they fit; else the wide columns share what the narrow ones leave. */
function fit(widths: readonly number[], total: number): number[] {
  let room = total - gap * (widths.length - 1);
  if (sum(widths) <= room) return [...widths];
  const fitted = [...widths];
  const byWidth = [...widths.entries()].toSorted(([, a], [, b]) => a - b);
  for (const [order, [index, width]] of byWidth.entries()) {
    const share = Math.max(minWidth, Math.floor(room / (widths.length - order)));
    fitted[index] = Math.min(width, share);
    room -= Math.min(width, share);
  }
  return fitted;
}

const widthsOf = (rows: readonly (readonly string[])[]) =>
  (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => stringWidth(row[index] ?? ""))));

const padded = (text: string, width: number) => text + " ".repeat(Math.max(0, width - stringWidth(text)));

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const columnsOf = (rows: readonly Row[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** Plain text where stdout is no terminal or NO_COLOR is set. */
const bold = (text: string) => styleText("bold", text);

/** Value on one line, without control characters, which a terminal would obey. */
const printable = (value: Row[string] | undefined) =>
  String(value ?? "")
    .replace(/\p{Cc}+/gu, " ")
    .trim();
