import { stripVTControlCharacters, styleText } from "node:util";
import { table } from "table";
import { badInput } from "../../errors.js";
import { csvLine } from "../../text-formats/csv.js";
import { type Row, type Table, tablesOf } from "./tables.js";

export const formats = ["table", "json", "csv"] as const;
export type Format = (typeof formats)[number];

export interface Rendering {
  readonly format: Format;
  /** Which list of the answer becomes rows, as a dotted path. */
  readonly rows?: string | undefined;
  /** Columns of the terminal; none in a pipe. */
  readonly width?: number | undefined;
}

/** An answer's data as text, with a line end at its end. */
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
  // An empty text looks like nothing here: the terminal shows the two alike.
  return lines
    .map((line) =>
      csvLine(
        line.map((cell) => (cell === "" ? null : cell)),
        "\n",
      ),
    )
    .join("");
}

function tableText({ rows }: Table, width = inPipes): string {
  const columns = columnsOf(rows);
  if (columns.length === 0) return "(no rows)\n";
  const cells = rows.map((row) => columns.map((column) => printable(row[column])));
  const widest = naturalWidths([columns, ...cells]).reduce((sum, one) => sum + one, 0);
  if (columns.length * narrowest > width || widest > mostLines * width)
    return cells.map((row) => recordText(columns, row, width)).join("\n");
  return aligned([columns.map(bold), ...cells], width, true);
}

/** A row that is too wide for a line: a line for each of its columns that holds something. */
const recordText = (columns: readonly string[], row: readonly string[], width: number) =>
  aligned(
    columns.flatMap((column, index) => (row[index] === "" ? [] : [[bold(column), row[index] as string]])),
    width,
    false,
  );

/** The style is left out where stdout is no terminal or NO_COLOR is set. */
const bold = (text: string) => styleText("bold", text);

function aligned(cells: readonly (readonly string[])[], width: number, headed: boolean): string {
  return table(cells, {
    border: plain,
    drawHorizontalLine: (index) => headed && index === 1,
    columnDefault: { paddingLeft: 0, paddingRight: gap, wrapWord: true },
    columns: widthsFor(naturalWidths(cells), width).map((columnWidth) => ({ width: columnWidth })),
  }).replace(/ +$/gm, "");
}

const naturalWidths = (cells: readonly (readonly string[])[]) =>
  (cells[0] ?? []).map((_, index) =>
    Math.max(...cells.map((row) => columnsTaken(stripVTControlCharacters(row[index] ?? "")))),
  );

/** Where the widest cells would take more lines than that side by side, they stand below each other. */
const mostLines = 4;

/** In columns of a terminal: between two cells, the least that a cell is readable in, and what a pipe gets. */
const gap = 2;
const narrowest = 12;
const inPipes = 120;

const columnsOf = (rows: readonly Row[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** Natural widths where they fit; else the wide columns share what the narrow ones leave. */
function widthsFor(natural: readonly number[], width: number): number[] {
  if (natural.reduce((sum, one) => sum + one + gap, 0) <= width) return [...natural];
  let room = width - gap * natural.length;
  let open = natural.length;
  const shares = new Map<number, number>();
  for (const [index, wanted] of [...natural.entries()].toSorted(([, a], [, b]) => a - b)) {
    const share = Math.max(narrowest - gap, Math.floor(room / open));
    shares.set(index, Math.min(wanted, share));
    room -= Math.min(wanted, share);
    open -= 1;
  }
  return natural.map((_, index) => shares.get(index) as number);
}

/** One line, without what a terminal would obey. */
const printable = (value: Row[string] | undefined) => String(value ?? "").replace(/\p{Cc}+/gu, " ");

/** How many columns of a terminal a text takes: Chinese takes two a character. */
const columnsTaken = (text: string) => [...text].reduce((sum, one) => sum + (wide.test(one) ? 2 : 1), 0);
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

const plain = {
  topBody: "",
  topJoin: "",
  topLeft: "",
  topRight: "",
  bottomBody: "",
  bottomJoin: "",
  bottomLeft: "",
  bottomRight: "",
  bodyLeft: "",
  bodyRight: "",
  bodyJoin: "",
  joinBody: "─",
  joinLeft: "",
  joinRight: "",
  joinJoin: "",
};
