import type { Report } from "../../briefing/build-load.js";
import type { Store } from "../../store/store.js";

/** Report of the load that was made last; undefined before the first. */
export async function latestReport(store: Store): Promise<Report | undefined> {
  return (await store.releases()).at(-1)?.report as Report | undefined;
}
