import { csvLine } from "../../text-formats/csv.js";
import type { Provenance } from "./provenance.js";
import { readTable } from "./read-table.js";
import type { ViewGraph } from "./view-graph.js";

/**
 * A table as CSV by RFC 4180: one line of names, then one for each row, sums left out. A heading over a group of rows
 * becomes a column; the last two columns tell the release and the address of the view.
 */
export function csvOf(table: HTMLTableElement, { release, url }: Pick<Provenance, "release" | "url">): string {
  const rows = readTable(table);
  const names = rows.findLast(({ part }) => part === "head")?.cells.map(({ value }) => value) ?? [];
  const grouped = rows.some(({ group }) => group);
  let group = "";
  const lines = [[...(grouped ? ["group"] : []), ...names, "release", "url"]];
  for (const row of rows) {
    if (row.part !== "body") continue;
    const values = row.cells.map(({ value }) => value);
    if (row.group) group = values[0] ?? "";
    else lines.push([...(grouped ? [group] : []), ...values, release, url]);
  }
  return textOf(lines);
}

/** The relations of a graph, where a view has no table. */
export function csvOfGraph({ nodes, edges }: ViewGraph, { release, url }: Pick<Provenance, "release" | "url">): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "";
  const head = ["source", "sourceName", "relation", "target", "targetName", "intent", "modality", "quotation"];
  return textOf([
    [...head, "release", "url"],
    ...edges.map(({ source, target, relation, intent, modality, quotation }) => {
      const ends = [source, nameOf(source), relation, target, nameOf(target)];
      return [...ends, intent ?? "", modality ?? "", quotation ?? "", release, url];
    }),
  ]);
}

/** Lines of CSV; an empty text is an empty cell. */
const textOf = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => csvLine(line.map((text) => text || null))).join("");
