import { type OrderKey, positionOf } from "../../store/order.js";
import type { EdgeRecord, NodeRecord, Page, Window } from "../../store/store.js";
import type { CutLists } from "./meter.js";
import { cursorOf } from "./paging.js";

/** A connection in an answer: its page is read once, its total counted, each only if a query names it. */
export interface Connection<Edge> {
  readonly edges: () => Promise<readonly Edge[]>;
  readonly nodes: () => Promise<readonly NodeRecord[]>;
  readonly pageInfo: () => Promise<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Options<Row> {
  readonly page: () => Promise<Page<Row>>;
  readonly window: Omit<Window, "count">;
  readonly order: readonly OrderKey[];
  readonly node: (row: Row) => NodeRecord;
  readonly id: (row: Row) => string;
  readonly edge?: (row: Row) => EdgeRecord;
  readonly total: () => Promise<number>;
  /** Notes that the list has more rows than it gives, where nobody said how many. */
  readonly cut?: (() => CutLists | undefined) | undefined;
  /** Notes how many rows the list gave from its beginning. */
  readonly found?: ((rows: number) => void) | undefined;
}

/** Puts a connection together; nothing is read before a query's fields ask for it. */
export function connectionOf<Row extends object>({
  page,
  window,
  order,
  node,
  id,
  edge,
  total,
  cut,
  found,
}: Options<Row>): Connection<Row & { node: NodeRecord; cursor: string }> {
  let reading: Promise<Page<Row>> | undefined;
  let [noted, counted]: [CutLists | undefined, number | undefined] = [undefined, undefined];
  const note = () => {
    if (noted && counted !== undefined) noted.longest = Math.max(noted.longest ?? 0, counted);
  };
  const isFromStart = window.from === undefined && window.limit > 0;
  const first = async () => {
    const given = await page();
    if (cut && given.more) noted = cut();
    if (isFromStart) found?.(given.rows.length);
    note();
    return given;
  };
  const read = () => (reading ??= cut || found ? first() : page());
  const count = async () => {
    counted = await total();
    found?.(counted);
    note();
    return counted;
  };
  const cursor = (row: Row) => cursorOf(order, positionOf(order, node(row), id(row), edge?.(row)));
  return {
    edges: async () =>
      (await read()).rows.map((row) => ({
        ...row,
        node: node(row),
        get cursor() {
          return cursor(row);
        },
      })),
    nodes: async () => (await read()).rows.map(node),
    pageInfo: async () => {
      const { rows, more } = await read();
      return pageInfoOf({ more }, window, rows, cursor);
    },
    totalCount: cut || found ? count : total,
  };
}

/** Place of a page in its list. */
export function pageInfoOf<Row>(
  { more }: Pick<Page<Row>, "more">,
  { backward, from }: Omit<Window, "count">,
  rows: readonly Row[],
  cursor: (row: Row) => string,
): PageInfo {
  const beyond = from !== undefined;
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    hasNextPage: backward ? beyond : more,
    hasPreviousPage: backward ? more : beyond,
    startCursor: first === undefined ? null : cursor(first),
    endCursor: last === undefined ? null : cursor(last),
  };
}
