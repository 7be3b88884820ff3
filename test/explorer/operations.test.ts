import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, parse, validate } from "graphql";
import { figureValues } from "../../src/graphql/figure-values.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
const folder = `${src}explorer/operations/`;
const files = readdirSync(folder);
const schema = buildSchema(readFileSync(`${src}graphql/schema.graphql`, "utf8"));

describe("the explorer's operations", () => {
  it("fit the schema, and no fragment is unused", () => {
    const all = parse([...files.map((file) => readFileSync(folder + file, "utf8")), figureValues].join("\n"));
    expect(validate(schema, all).map(({ message }) => message)).toEqual([]);
  });

  it("are typed; an operation that does not fit the schema is refused", () => {
    const types = (text: string) => `
      const { typesModule } = await import("./codegen/types-module.js");
      const schema = "type Query { policy(id: ID!): Policy } type Policy { name: String! }";
      process.stdout.write(await typesModule(schema, [{ location: "policy.graphql", text: ${JSON.stringify(text)} }]));
    `;
    const run = (script: string) =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: `${src}explorer`,
        encoding: "utf8",
        env: { ...process.env, NODE_OPTIONS: "" },
        stdio: "pipe",
      });
    expect(run(types("query Policy($id: ID!) { policy(id: $id) { name } }"))).toContain(
      "PolicyQuery = { readonly policy: { readonly name: string } | null }",
    );
    expect(() => run(types("query Policy($id: ID!) { policy(id: $id) { title } }"))).toThrow(
      'Cannot query field "title" on type "Policy"',
    );
  });

  it.each(files)("%s begins with what it answers", (file) => {
    expect(readFileSync(folder + file, "utf8")).toMatch(/^# [A-Z].+\.\n|^# [A-Z].+\?\n/);
  });
});
