import { relations } from "../model/index.js";
import type { Source } from "./format.js";
import { batchSize } from "./node-pages.js";
import { cellsOf, columnsOfAll, partLists, type Table, textColumn } from "./table.js";

const specs = [...relations.values()];
const columns = columnsOfAll(specs);
const parts = partLists(specs);

/** Table of relations, by id. */
export const edgeTable: Table = {
  columns: [
    textColumn("id", "The id: relation, both ends, and what tells two of them apart."),
    textColumn("relation", "The relation."),
    textColumn("source", "The id of the node that it starts from."),
    textColumn("target", "The id of the node that it leads to."),
    ...columns,
  ],
  async *rows({ store }: Source) {
    for await (const { edges } of store.scan(batchSize))
      if (edges.length > 0)
        yield edges.map(({ id, relation, source, target, props }) => [
          id,
          relation,
          source,
          target,
          ...cellsOf(columns, props, parts),
        ]);
  },
};
