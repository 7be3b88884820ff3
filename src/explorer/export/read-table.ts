export interface ReadCell {
  /** Text that the reader sees, on one line. */
  readonly text: string;
  /** Value: `data-value`, else its text, else the name of the button in it. */
  readonly value: string;
  /** The marks in it. */
  readonly glyphs: readonly SVGSVGElement[];
  /** Number of columns that it spans. */
  readonly span: number;
  readonly heading: boolean;
  /** A drawing for the eye of what other cells say. */
  readonly aside: boolean;
}

export interface ReadRow {
  readonly part: "head" | "body" | "foot";
  /** A heading over the rows that follow. */
  readonly group: boolean;
  readonly cells: readonly ReadCell[];
}

/** A table of the page as plain rows, shown or hidden. */
export function readTable(table: HTMLTableElement): ReadRow[] {
  return [...table.rows].map((row) => {
    const section = row.parentElement?.tagName;
    return {
      part: section === "THEAD" ? "head" : section === "TFOOT" ? "foot" : "body",
      group: row.querySelector('th[scope="rowgroup"]') !== null && row.cells.length === 1,
      cells: [...row.cells].map(readCell),
    };
  });
}

function readCell(cell: HTMLTableCellElement): ReadCell {
  const seen = cell.cloneNode(true) as HTMLElement;
  for (const unseen of seen.querySelectorAll('.sr-only, [aria-hidden="true"], svg, [data-export="no"]'))
    unseen.remove();
  const text = (seen.textContent ?? "").replace(/\s+/g, " ").trim();
  const named = cell.querySelector("[aria-label]")?.getAttribute("aria-label");
  return {
    text,
    value: cell.dataset.value ?? (text || named || ""),
    glyphs: [...cell.querySelectorAll("svg")].filter((svg) => Number(svg.getAttribute("width") ?? 99) <= 24),
    span: cell.colSpan,
    heading: cell.tagName === "TH",
    aside: cell.getAttribute("aria-hidden") === "true",
  };
}
