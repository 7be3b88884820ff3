import type { NodeRecord, Store } from "../store/store.js";
import type { NodeFilter } from "./format.js";

/** Number of records of one batch. */
export const batchSize = 1000;

/** Pages of all matching nodes of a kind, by id. */
export async function* pagesOf(store: Store, { kind, where }: NodeFilter): AsyncGenerator<readonly NodeRecord[]> {
  const query = { kind, order: [], limit: batchSize, backward: false, count: false, ...(where ? { where } : {}) };
  for (let after: string | undefined; ;) {
    const page = await store.page({ ...query, ...(after === undefined ? {} : { from: { values: [], id: after } }) });
    if (page.rows.length > 0) yield page.rows;
    if (!page.more) return;
    after = page.rows.at(-1)?.id;
  }
}
