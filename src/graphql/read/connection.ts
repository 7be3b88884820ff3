import { type OrderKey, positionOf } from "../../store/order.js";
import type { EdgeRecord, NodeRecord, Page, Window } from "../../store/store.js";
import type { CutLists } from "./meter.js";
import { cursorOf } from "./paging.js";

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Properties that all lists of a level share. */
export interface Listing<Row> {
  readonly window: Omit<Window, "count">;
  readonly order: readonly OrderKey[];
  readonly node: (row: Row) => NodeRecord;
  readonly id: (row: Row) => string;
  readonly edge?: (row: Row) => EdgeRecord;
  /** Notes that a list has more rows than it gives, where nobody said how many. */
  readonly cut?: (() => CutLists | undefined) | undefined;
  /** Notes how many rows a list gave from its beginning. */
  readonly found?: ((rows: number) => void) | undefined;
}

/** A connection in an answer: its page is read once, its total counted, each only if a query names it. */
export abstract class Connection<Row extends object> {
  private given: Page<Row> | undefined;
  private reading: Promise<Page<Row>> | undefined;
  private noted: CutLists | undefined;
  private counted: number | undefined;

  constructor(protected readonly listing: Listing<Row>) {}

  protected abstract readPage(): Promise<Page<Row>>;
  protected abstract readTotal(): Promise<number>;

  /** Shows a page that was read already. */
  show(page: Page<Row>): Page<Row> {
    const { window, cut, found } = this.listing;
    this.given = page;
    if (cut && page.more) this.noted = cut();
    if (window.from === undefined && window.limit > 0) found?.(page.rows.length);
    this.note();
    return page;
  }

  nodes(): readonly NodeRecord[] | Promise<readonly NodeRecord[]> {
    const { node } = this.listing;
    return this.of(({ rows }) => rows.map(node));
  }

  edges(): unknown {
    const { node } = this.listing;
    const cursor = (row: Row) => this.cursor(row);
    return this.of(({ rows }) =>
      rows.map((row) => ({
        ...row,
        node: node(row),
        get cursor() {
          return cursor(row);
        },
      })),
    );
  }

  pageInfo(): PageInfo | Promise<PageInfo> {
    return this.of((page) => pageInfoOf(page, this.listing.window, page.rows, (row) => this.cursor(row)));
  }

  async totalCount(): Promise<number> {
    this.counted = await this.readTotal();
    this.listing.found?.(this.counted);
    this.note();
    return this.counted;
  }

  private of<T>(show: (page: Page<Row>) => T): T | Promise<T> {
    return this.given ? show(this.given) : this.page().then(show);
  }

  private page(): Promise<Page<Row>> {
    return (this.reading ??= this.readPage().then((page) => this.show(page)));
  }

  /** Notes the total beside a list that was cut, whichever is known first. */
  private note(): void {
    if (this.noted && this.counted !== undefined) this.noted.longest = Math.max(this.noted.longest ?? 0, this.counted);
  }

  private cursor(row: Row): string {
    const { order, node, id, edge } = this.listing;
    return cursorOf(order, positionOf(order, node(row), id(row), edge?.(row)));
  }
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
