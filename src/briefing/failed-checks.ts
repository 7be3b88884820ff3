import { KnownError } from "../errors.js";
import { ascending } from "../store/ascending.js";
import type { BuiltLoad } from "./build-load.js";

/** One line for each failed check, by file and line of the row: these, rule and sentence. */
export function failedChecks({ report, locate }: Pick<BuiltLoad, "report" | "locate">): string[] {
  const failed = report.checks.filter(({ status }) => status === "FAILS");
  const placed = failed.map(({ rule, detail, subjects: [subject = ""], field }) => {
    const { file, line } = locate(subject, field) ?? { file: "", line: 0 };
    return { file, line, sentence: `${file ? `${file}:${line}: ` : ""}${rule}: ${detail}` };
  });
  return placed.toSorted((a, b) => ascending(a.file, b.file) || a.line - b.line).map(({ sentence }) => sentence);
}

/** Throws PACK_INVALID with every failed check. */
export function refuseFailures(built: Pick<BuiltLoad, "report" | "locate">): void {
  const failed = failedChecks(built);
  if (failed.length === 0) return;
  const count = failed.length === 1 ? "1 check fails" : `${failed.length} checks fail`;
  throw new KnownError("PACK_INVALID", `${count}; nothing was loaded\n${failed.join("\n")}`);
}
