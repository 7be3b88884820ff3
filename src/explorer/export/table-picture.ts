import { type Measure, measureIn } from "../text/measure.js";
import { wrapped } from "../text/wrap.js";
import { withInlineStyles } from "./inline-styles.js";
import { type ReadCell, type ReadRow, readTable } from "./read-table.js";
import { drawn, pageStyle, type Picture } from "./svg.js";

const size = 13;
const line = 17;
const pad = 7;
/** A column of texts is as wide as the longest in three lines, within these. */
const [wideColumn, maxColumn] = [280, 460];
/** A column of marks is narrow: its heading is upright where it is longer than this. */
const narrow = 70;
const glyph = 14;

/** A table as a drawing: its texts and marks, headings over narrow columns turned. */
export function tablePicture(table: HTMLTableElement): Picture {
  const style = pageStyle();
  const font = { family: style.sans, size };
  const rows = readTable(table).map((row) => ({ ...row, cells: row.cells.filter(({ aside }) => !aside) }));
  const measure = measureIn(font);
  const columns = columnsOf(rows, measure);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const body: Node[] = [];
  let y = 0;
  for (const row of rows) {
    const [places, height] = placed(row, columns, measure);
    const filled = row.group ? style.sunken : row.part === "body" ? style.surface : style.sunken;
    body.push(drawn("rect", { x: 0, y, width, height, fill: filled }));
    for (const { cell, x, width: broad, lines, turned, narrow: slim } of places) {
      const fill = cell.heading || row.part === "body" ? style.ink : style.muted;
      if (turned) {
        const at = { transform: `translate(${x + broad / 2 + size / 3} ${y + height - pad}) rotate(-90)`, fill };
        body.push(drawn("text", at, lines.join(" ")));
        continue;
      }
      const marks = cell.glyphs.length * (glyph + 3);
      for (const [index, mark] of cell.glyphs.entries()) {
        const copy = withInlineStyles(mark);
        const left = cell.text === "" ? x + (broad - marks) / 2 : x + pad;
        const at = { x: left + index * (glyph + 3), y: y + (height - glyph) / 2, width: glyph, height: glyph };
        for (const [name, value] of Object.entries(at)) copy.setAttribute(name, String(value));
        body.push(copy);
      }
      const text = lines.length * line;
      const top = y + size + (row.part === "head" ? height - text - pad + 2 : (height - text) / 2);
      const weight = row.group || (cell.span > 1 && row.part === "head") ? 600 : 400;
      const start = { x: slim ? x + broad / 2 : x + pad + marks, "text-anchor": slim ? "middle" : "start" };
      for (const [index, words] of lines.entries())
        body.push(drawn("text", { ...start, y: top + index * line, fill, "font-weight": weight }, words));
    }
    y += height;
    body.push(drawn("path", { d: `M0 ${y}H${width}`, stroke: style.line }));
  }
  const outline = drawn("rect", { width, height: y, fill: "none", stroke: style.line });
  const looks = { width, height: y, viewBox: `0 0 ${width} ${y}`, "font-family": style.sans, "font-size": size };
  return { element: drawn("svg", looks, ...body, outline), width, height: y };
}

const room = (needs: number) => (needs <= wideColumn ? needs : Math.min(maxColumn, Math.max(wideColumn, needs / 3)));

interface Column {
  readonly width: number;
  readonly turned: boolean;
}

function columnsOf(rows: readonly ReadRow[], measure: Measure): Column[] {
  const [body, head]: [number[], number[]] = [[], []];
  for (const row of rows) {
    let column = 0;
    for (const cell of row.cells) {
      if (cell.span === 1) {
        const widths = row.part === "head" ? head : body;
        const needs = measure(cell.text) + cell.glyphs.length * (glyph + 3) + 2 * pad;
        widths[column] = Math.max(widths[column] ?? 0, room(needs));
      }
      column += cell.span;
    }
  }
  return Array.from({ length: Math.max(body.length, head.length) }, (_, index) => {
    const [under, over] = [body[index] ?? 0, head[index] ?? 0];
    const turned = under < narrow && over > narrow;
    return { width: Math.ceil(turned ? Math.max(under, 38) : Math.max(under, over)), turned };
  });
}

interface Place {
  readonly cell: ReadCell;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
  readonly turned: boolean;
  /** True in a column of marks and numbers, whose texts are centered. */
  readonly narrow: boolean;
}

/** Places of a row's cells, and the row's height. */
function placed(row: ReadRow, columns: readonly Column[], measure: Measure): [Place[], number] {
  const places: Place[] = [];
  let [column, x, height] = [0, 0, line + 2 * pad - 4];
  for (const cell of row.cells) {
    const under = columns.slice(column, column + cell.span);
    const width = under.reduce((sum, one) => sum + one.width, 0);
    const turned = row.part === "head" && cell.span === 1 && under[0]?.turned === true;
    const free = turned ? maxColumn : width - 2 * pad - cell.glyphs.length * (glyph + 3);
    const lines = wrapped(cell.text, Math.max(free, 24), measure);
    const needs = turned ? measure(cell.text) + 2 * pad : lines.length * line + 2 * pad - 4;
    height = Math.max(height, Math.ceil(needs));
    places.push({ cell, x, width, lines, turned, narrow: cell.span === 1 && under[0]?.turned === true });
    [column, x] = [column + cell.span, x + width];
  }
  return [places, height];
}
