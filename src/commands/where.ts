import type { Command } from "commander";
import { addExamples } from "./help-examples.js";
import { withStore } from "./with-store.js";

export function addWhere(program: Command): void {
  const command = program
    .command("where")
    .description("print where a field's data comes from: declaration, statement, pack file, and how many rows have it")
    .argument("<Type.field>", "a field of the schema: Policy.issuedOn")
    .action(async (field: string) => {
      const { whereFrom } = await import("../field-origin.js");
      console.log(await withStore((store) => whereFrom(field, store)));
    });
  addExamples(command, ["where Policy.issuedOn", "a stored field"], ["where Policy.targets", "a relation"]);
}
