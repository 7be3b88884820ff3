import { readdirSync, readFileSync } from "node:fs";

/** Operation that a person may start from. */
export interface Example {
  /** Name of its file in docs/examples/; test/queries keeps its answer under the same name. */
  readonly name: string;
  /** First line of the file, without "# ". */
  readonly question: string;
  readonly document: string;
}

const folder = new URL("../../docs/examples/", import.meta.url);
const extension = ".graphql";

/** Operations that GraphiQL, Sandbox and the Postman collection list, by name. */
export const examples: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith(extension))
  .toSorted()
  .map(read);

/** Operations that the landing page begins with. */
export const firstExamples: readonly Example[] = ["policies-and-targets", "fast-growth", "exchanges"].flatMap(
  (name) => examples.find((example) => example.name === name) ?? [],
);

function read(file: string): Example {
  const document = readFileSync(new URL(file, folder), "utf8");
  const [question = ""] = document.split("\n");
  return { name: file.slice(0, -extension.length), question: question.replace(/^# /, ""), document };
}
