import { kinds } from "../model/index.js";
import type { NodeRecord } from "../store/store.js";
import type { NodeFilter, Source } from "./format.js";
import { batchSize, pagesOf } from "./node-pages.js";
import { cellsOf, columnsOf, columnsOfAll, partLists, type Row, type Table, textColumn } from "./table.js";

const own = [textColumn("id", "The id."), textColumn("kind", "The kind.")];

/** One row a node, by id; the columns of every kind, or of the one that is asked for. */
export function nodeTable(narrow?: NodeFilter): Table {
  const specs = narrow ? [kinds.get(narrow.kind)] : [...kinds.values()];
  const columns = narrow ? specs.flatMap(columnsOf) : columnsOfAll(specs);
  const parts = partLists(specs);
  const rowOf = ({ id, kind, props }: NodeRecord): Row => [id, kind, ...cellsOf(columns, props, parts)];
  return {
    columns: [...own, ...columns],
    async *rows({ store }: Source) {
      for await (const nodes of narrow ? pagesOf(store, narrow) : allNodes(store)) yield nodes.map(rowOf);
    },
  };
}

/** Every node, by id. The edges that a scan gives after them are not read. */
export async function* allNodes(store: Source["store"]): AsyncGenerator<readonly NodeRecord[]> {
  for await (const { nodes, edges } of store.scan(batchSize)) {
    if (edges.length > 0) return;
    yield nodes;
  }
}
