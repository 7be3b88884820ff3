import { buildLoad } from "./build-load.js";
import { isSealed } from "./write-seals.js";
import { summary } from "./import-summary.js";

export interface PackCheck {
  /** For a terminal: what was read and how it was checked. */
  readonly report: string;
  /** One sentence for each check that fails and each pack whose seals are not those of its spans. */
  readonly faults: readonly string[];
}

/** Checks the packs of a folder, or a pack with all that lie beside it, and writes nothing. Throws PACK_INVALID where one does not load. */
export async function checkPacks(folders: readonly string[], source: string | undefined): Promise<PackCheck> {
  const built = await buildLoad(folders, source === undefined ? {} : { source });
  const failing = built.report.checks.filter(({ status }) => status === "FAILS");
  const unsealed = built.books.filter((one) => isSealed(one) === false);
  return {
    report: summary(built, undefined, true),
    faults: [
      ...failing.map(({ rule, detail }) => `${rule}: ${detail}`),
      ...unsealed.map(
        ({ pack }) => `${pack.name}/spans.lock: expected the seals of its spans, got others; \`seal\` writes them`,
      ),
    ],
  };
}
