import type { Store } from "../../src/store/store.js";
import { engines } from "./engines.js";

/** One store of each engine for a suite, opened before it and closed after it. */
export function storesOfEngines(): Store[] {
  const stores: Store[] = [];
  beforeAll(async () => {
    for (const engine of engines) stores.push(await engine.open());
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));
  return stores;
}

/** Asks every store the same, holds their answers against each other, and gives the one answer. */
export async function askEvery<T>(stores: readonly Store[], ask: (store: Store) => Promise<T>): Promise<T> {
  const [first, ...others] = await Promise.all(stores.map(ask));
  for (const other of others) expect(other).toEqual(first);
  return first as T;
}
