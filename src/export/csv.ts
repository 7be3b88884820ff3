import { stringify } from "csv-stringify/sync";
import type { Chunks, Source } from "./format.js";
import type { Row, Table } from "./table.js";

/**
 * RFC 4180: UTF-8, a header, lines ended by CRLF, quotation marks where they are needed. Nothing is an empty cell and an
 * empty text `""`; numbers are the shortest that read back the same; flags `true` and `false`; lists JSON in one cell.
 * A text is given as it is, also where it begins with `=`: the file is data, and what is put before it would stay in it.
 */
export async function* csv({ columns, rows }: Table, source: Source): Chunks {
  let count = 0;
  yield lines([columns.map(({ name }) => name)]);
  for await (const batch of rows(source)) {
    count += batch.length;
    yield lines(batch);
  }
  return count;
}

const lines = (rows: readonly Row[]) =>
  stringify(rows as unknown[][], {
    record_delimiter: "\r\n",
    quoted_match: /^$|[\r\n]/,
    cast: {
      boolean: String,
      number: String,
      object: (value) => JSON.stringify(value),
    },
  });
