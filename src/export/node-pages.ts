import type { NodeRecord, Store } from "../store/store.js";
import type { NodeFilter } from "./format.js";

/** How many records are in memory at once. */
export const batchSize = 1000;

/** All nodes of a kind that match, by id, a page at a time. */
export async function* pagesOf(store: Store, { kind, where }: NodeFilter): AsyncGenerator<readonly NodeRecord[]> {
  const query = { kind, order: [], limit: batchSize, backward: false, count: false, ...(where ? { where } : {}) };
  for (let after: string | undefined; ;) {
    const page = await store.page({ ...query, ...(after === undefined ? {} : { from: { values: [], id: after } }) });
    if (page.rows.length > 0) yield page.rows;
    if (!page.more) return;
    after = page.rows.at(-1)?.id;
  }
}
