import { join } from "node:path";
import { Argument, type Command } from "commander";
import { version } from "../version.js";
import { addExamples } from "./help-examples.js";

export function addSchema(program: Command): void {
  const command = program
    .command("schema")
    .description("print the GraphQL schema, check it against the released one, or save it as the released one")
    .addArgument(new Argument("<what>").choices(["print", "check", "release"]))
    .action(async (what: "print" | "check" | "release") => {
      const { createSchema } = await import("../graphql/schema.js");
      const schema = await createSchema();
      if (what === "print") {
        const { textOf } = await import("../graphql/schema-text.js");
        return void process.stdout.write(textOf(schema));
      }
      const [{ readReleased, writeReleased }, { checkContract }, { packageRoot }] = await Promise.all([
        import("../graphql/released.js"),
        import("../graphql/contract.js"),
        import("../config.js"),
      ]);
      const file = join(packageRoot, "src/graphql/released.graphql.br");
      if (what === "release") return writeReleased(file, schema, version);
      const { changes, summary, allowed } = checkContract(readReleased(file), schema, version);
      console.log([...changes, summary].join("\n"));
      if (!allowed) process.exitCode = 1;
    });
  addExamples(command, ["schema print > schema.graphql", "for code generators and editors"]);
}
