import type { BuiltLoad } from "./build-load.js";
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

/** Finds what is wrong with packs that were read, or only with those that are named. */
export function checkPacks(built: BuiltLoad, only?: readonly string[]): PackCheck {
  const unsealed = built.books.filter((one) => (!only || only.includes(one.pack.name)) && isSealed(one) === false);
  return {
    report: summary(built, undefined, true),
    problems: [
      ...failedChecks(built, only),
      ...unsealed.map(
        ({ pack }) => `${pack.name}/spans.lock: expected the seals of its spans, got others; \`seal\` writes them`,
      ),
    ],
  };
}
