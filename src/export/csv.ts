import { byteOrderMark, csvLine } from "../text-formats/csv.js";
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

/** Tells CSV by the name of its format. */
export const isCsv = (name: string): boolean => name.endsWith(".csv");

/** The same chunks after the mark by which Excel knows UTF-8. */
export async function* afterMark(chunks: Chunks): Chunks {
  yield byteOrderMark;
  return yield* chunks;
}
