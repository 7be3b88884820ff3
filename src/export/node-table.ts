import { kinds } from "../model/index.js";
import type { NodeRecord } from "../store/store.js";
import type { NodeFilter, Source } from "./format.js";
import { batchSize, pagesOf } from "./node-pages.js";
import { cellsOf, columnsOf, columnsOfAll, partLists, type Row, type Table, textColumn } from "./table.js";

const own = [textColumn("id", "The id."), textColumn("kind", "The kind.")];

/** Table of nodes, by id, with the columns of all kinds, or of the kind of the filter. */
export function nodeTable(filter?: NodeFilter): Table {
  const specs = filter ? [kinds.get(filter.kind)] : [...kinds.values()];
  const columns = filter ? specs.flatMap(columnsOf) : columnsOfAll(specs);
  const parts = partLists(specs);
  const rowOf = ({ id, kind, props }: NodeRecord): Row => [id, kind, ...cellsOf(columns, props, parts)];
  return {
    columns: [...own, ...columns],
    async *rows({ store }: Source) {
      for await (const nodes of filter ? pagesOf(store, filter) : allNodes(store)) yield nodes.map(rowOf);
    },
  };
}

/** Batches of all nodes, by id. Stops a scan before its edges. */
async function* allNodes(store: Source["store"]): AsyncGenerator<readonly NodeRecord[]> {
  for await (const { nodes, edges } of store.scan(batchSize)) {
    if (edges.length > 0) return;
    yield nodes;
  }
}
