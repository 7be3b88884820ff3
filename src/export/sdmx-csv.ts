import { schemaVersion } from "../model/index.js";
import { csv } from "./csv.js";
import type { Chunks, NodeFilter, Source } from "./format.js";
import { observationTable } from "./observation-table.js";
import { agency, components, structureId } from "./sdmx-components.js";
import { textColumn } from "./table.js";

/** SDMX-CSV 2.0: the observations under the structure that `structure.sdmx.xml` defines. */
export function sdmxCsv(source: Source, filter?: NodeFilter): Chunks {
  const table = observationTable(filter);
  const structure = ["dataflow", `${agency}:${structureId}(${structureVersion})`, "I"];
  const head = ["STRUCTURE", "STRUCTURE_ID", "ACTION"].map((name) => textColumn(name, ""));
  return csv(
    {
      columns: [...head, ...components.map(({ id, column }) => ({ ...column, name: id }))],
      async *rows(of) {
        for await (const rows of table.rows(of))
          yield rows.map((row) => [...structure, ...components.map(({ valueOf }) => valueOf(row))]);
      },
    },
    source,
  );
}

/** Version of the structure. */
export const structureVersion = `${schemaVersion}.0.0`;
