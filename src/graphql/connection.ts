import { type OrderKey, positionOf } from "../store/order.js";
import type { NodeRecord, Page, Window } from "../store/store.js";
import { cursorOf } from "./paging.js";

/** A connection on its way to the caller: rows are here, the total is asked for only if a query names it. */
export interface Connection<Edge> {
  readonly edges: readonly Edge[];
  readonly nodes: readonly NodeRecord[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

interface Options<Row> {
  readonly page: Page<Row>;
  readonly window: Omit<Window, "count">;
  readonly order: readonly OrderKey[];
  readonly node: (row: Row) => NodeRecord;
  readonly id: (row: Row) => string;
  readonly total: () => Promise<number>;
}

export function connectionOf<Row extends object>({
  page,
  window,
  order,
  node,
  id,
  total,
}: Options<Row>): Connection<Row & { node: NodeRecord; cursor: string }> {
  const edges = page.rows.map((row) => ({
    ...row,
    node: node(row),
    cursor: cursorOf(order, positionOf(order, node(row), id(row))),
  }));
  const { backward } = window;
  const beyond = window.from !== undefined;
  return {
    edges,
    nodes: page.rows.map(node),
    pageInfo: {
      hasNextPage: backward ? beyond : page.more,
      hasPreviousPage: backward ? page.more : beyond,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}
