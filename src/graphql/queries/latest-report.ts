import type { LoadReport } from "../../briefing/build-load.js";
import type { Store } from "../../store/store.js";

/** LoadReport of the load that was made last; undefined before the first. */
export async function latestReport(store: Store): Promise<LoadReport | undefined> {
  return (await store.releases()).at(-1)?.report as LoadReport | undefined;
}
