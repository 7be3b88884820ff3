import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Argument, type Command } from "commander";
import { version } from "../version.js";
import { examples } from "./examples.js";

export function addSchema(program: Command): void {
  const command = program
    .command("schema")
    .description(
      "print gives the schema; check names what breaks callers of the released one; release keeps the present one",
    )
    .addArgument(new Argument("<what>").choices(["print", "check", "release"]))
    .action(async (what: "print" | "check" | "release") => {
      const [{ checkContract, releasedText, textOf }, { createSchema }, { packageRoot }] = await Promise.all([
        import("../graphql/contract.js"),
        import("../graphql/schema.js"),
        import("../config.js"),
      ]);
      const schema = await createSchema();
      if (what === "print") return void process.stdout.write(textOf(schema));
      const file = join(packageRoot, "src/graphql/released.graphql");
      if (what === "release") return writeFileSync(file, releasedText(schema, version));
      const { changes, summary, holds } = checkContract(readFileSync(file, "utf8"), schema, version);
      console.log([...changes, summary].join("\n"));
      if (!holds) process.exitCode = 1;
    });
  examples(command, ["schema print > schema.graphql", "for code generators and editors"]);
}
