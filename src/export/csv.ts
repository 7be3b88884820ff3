import { csvLine } from "../text-formats/csv.js";
import type { Chunks, Source } from "./format.js";
import type { Table } from "./table.js";

/** A table as CSV: UTF-8, a header, then a line for each row. */
export async function* csv({ columns, rows }: Table, source: Source): Chunks {
  let count = 0;
  yield csvLine(columns.map(({ name }) => name));
  for await (const batch of rows(source)) {
    count += batch.length;
    yield batch.map((row) => csvLine(row)).join("");
  }
  return count;
}
