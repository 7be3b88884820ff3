import { KnownError } from "../errors.js";
import { ascending } from "../store/ascending.js";
import { type BuiltLoad, idsOf } from "./build-load.js";

/** One line for each failed check, or each about rows of the named packs, by file and line of the row: these, rule and sentence. */
export function failedChecks({ load, report, locate }: Checked, only?: readonly string[]): string[] {
  const own = only && new Set(only.flatMap((pack) => [...idsOf(load, pack)]));
  const failed = report.checks.filter(
    ({ status, subjects, pack }) =>
      status === "FAILS" &&
      (!own || (subjects.some((id) => own.has(id)) && (pack === undefined || only?.includes(pack)))),
  );
  const placed = failed.map(({ rule, detail, subjects: [subject = ""], field, pack }) => {
    const { file, line } = locate(subject, field, pack) ?? { file: "", line: 0 };
    return { file, line, sentence: `${file ? `${file}:${line}: ` : ""}${rule}: ${detail}` };
  });
  return placed.toSorted((a, b) => ascending(a.file, b.file) || a.line - b.line).map(({ sentence }) => sentence);
}

type Checked = Pick<BuiltLoad, "load" | "report" | "locate">;

/** Throws PACK_INVALID with every failed check about rows of the named packs: what others were loaded with stays. */
export function refuseFailures(built: Checked, only: readonly string[]): void {
  const failed = failedChecks(built, only);
  if (failed.length === 0) return;
  const count = failed.length === 1 ? "1 check fails" : `${failed.length} checks fail`;
  throw new KnownError("PACK_INVALID", `${count}; nothing was loaded\n${failed.join("\n")}`);
}
