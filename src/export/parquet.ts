import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Chunks, Source } from "./format.js";
import type { Cell, Column, ColumnType, Row, Table } from "./table.js";

type Schema = ConstructorParameters<typeof ParquetWriter>[0]["schema"];

/** Number of rows of one row group. */
const groupRows = 5_000;

/** Parquet with Snappy: texts as UTF8, whole numbers as INT64, numbers as DOUBLE, lists as lists of texts (parts as JSON). */
export async function* parquet({ columns, rows }: Table, source: Source): Chunks {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "briefing-graph" });
  const takeBytes = () => {
    const part = bytes.getBytes().slice();
    bytes.index = 0;
    return part;
  };
  let count = 0;
  let pending: Row[] = [];
  const flush = () => {
    // Groups have one size: batches differ between engines.
    const group = pending.slice(0, groupRows);
    pending = pending.slice(groupRows);
    const columnData = columns.map(({ name, type }, index) => ({
      name,
      data: group.map((row) => stored(type, row[index])),
    }));
    // The byte writer is synchronous: nothing to await.
    void writer.write({ columnData, rowGroupSize: group.length });
    count += group.length;
  };
  for await (const batch of rows(source)) {
    pending.push(...batch);
    if (pending.length < groupRows) continue;
    flush();
    yield takeBytes();
  }
  if (pending.length > 0) flush();
  void writer.finish();
  yield takeBytes();
  return count;
}

function stored(type: ColumnType, cell: Cell): unknown {
  if (cell === undefined) return null;
  if (type === "int") return BigInt(cell as number);
  if (type === "list")
    return (cell as unknown[]).map((item) => (typeof item === "string" ? item : JSON.stringify(item)));
  return type === "text" ? String(cell) : cell;
}

const text = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;
const scalars = { text, int: { type: "INT64" }, number: { type: "DOUBLE" }, flag: { type: "BOOLEAN" } } as const;

function schemaOf(columns: readonly Column[]): Schema {
  return [
    { name: "schema", num_children: columns.length },
    ...columns.flatMap(({ name, type }): Schema =>
      type === "list"
        ? [
            {
              name,
              repetition_type: "OPTIONAL",
              converted_type: "LIST",
              logical_type: { type: "LIST" },
              num_children: 1,
            },
            { name: "list", repetition_type: "REPEATED", num_children: 1 },
            { name: "element", repetition_type: "REQUIRED", ...text },
          ]
        : [{ name, repetition_type: "OPTIONAL", ...scalars[type] }],
    ),
  ];
}
