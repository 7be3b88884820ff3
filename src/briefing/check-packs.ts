import { buildLoad } from "./build-load.js";
import { failedChecks } from "./failed-checks.js";
import { isSealed } from "./write-seals.js";
import { summary } from "./import-summary.js";

/** Result of checking packs. */
export interface PackCheck {
  /** Text for a terminal: packs, rows, checks. */
  readonly report: string;
  /** One sentence for each failed check and each pack whose seals are not those of its spans. */
  readonly problems: readonly string[];
}

/** Checks packs without writing anything. Throws PACK_INVALID where one does not load. */
export async function checkPacks(folders: readonly string[], source: string | undefined): Promise<PackCheck> {
  const built = await buildLoad(folders, source === undefined ? {} : { source });
  const unsealed = built.books.filter((one) => isSealed(one) === false);
  return {
    report: summary(built, undefined, true),
    problems: [
      ...failedChecks(built),
      ...unsealed.map(
        ({ pack }) => `${pack.name}/spans.lock: expected the seals of its spans, got others; \`seal\` writes them`,
      ),
    ],
  };
}
