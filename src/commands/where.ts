import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import type { FieldIndex } from "../graphql/read/field-index.js";
import type { FieldReport } from "../graphql/read/field-origin.js";
import { addExamples } from "./help-examples.js";
import { withStore } from "./with-store.js";

export function addWhere(program: Command): void {
  const command = program
    .command("where")
    .description("print where a field's data comes from: declaration, statement, pack file, and how many rows have it")
    .argument("<Type.field>", "a field of the schema, also through other fields: Policy.targets.intent")
    .action(async (field: string) => {
      const [{ traceField }, { packageRoot }] = await Promise.all([
        import("../graphql/read/field-origin.js"),
        import("../config.js"),
      ]);
      const index = JSON.parse(await readFile(join(packageRoot, "dist/fields.json"), "utf8")) as FieldIndex;
      console.log(textOf(await withStore((store) => traceField(field, index, store))));
    });
  addExamples(
    command,
    ["where Policy.issuedOn", "a stored field"],
    ["where Policy.firstSeen", "a field computed when it is asked for"],
    ["where Observation.lower", "a field computed at load"],
    ["where Policy.targets", "a relation"],
    ["where Policy.targets.intent", "a field of a relation"],
    ["where Policy.targets.totalCount", "a field of a list"],
  );
}

function textOf(report: FieldReport): string {
  const lines = {
    says: report.description,
    declared: report.declaredIn,
    stored: report.stored,
    [report.stored === null ? "computed by" : "filled in by"]: report.computedBy,
    from: report.computedFrom,
    "read by": report.readBy.join(", "),
    [report.computedBy === null ? "written in" : "sources"]: report.writtenIn.join(", "),
    rows: rowsIn(report),
  };
  return [
    `${report.field}: ${report.type}`,
    ...Object.entries(lines).flatMap(([label, value]) => (value ? [`  ${label.padEnd(12)} ${value}`] : [])),
  ].join("\n");
}

function rowsIn({ rows, rowsInAll }: FieldReport): string | undefined {
  if (rows === null) return undefined;
  if (rowsInAll === 0) return "none: the store is empty until `npm start` loads it";
  return rows === rowsInAll ? `all ${rows}` : `${rows} of ${rowsInAll}`;
}
