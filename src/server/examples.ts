import { existsSync, readdirSync, readFileSync } from "node:fs";

/** An operation that a person may start from. */
export interface Example {
  /** Its file in test/queries, which also keeps its answer. */
  readonly name: string;
  /** What it answers: the first line of the file. */
  readonly question: string;
  readonly document: string;
}

const folder = new URL("../../test/queries/", import.meta.url);
const extension = ".graphql";

/** What GraphiQL offers, by name; nothing where the package comes without test/queries. */
export const examples: readonly Example[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(extension))
      .toSorted()
      .map(read)
  : [];

/** Those that the landing page begins with. */
export const firstExamples: readonly Example[] = ["policies-and-targets", "fast-growth", "exchanges"].flatMap(
  (name) => examples.find((example) => example.name === name) ?? [],
);

function read(file: string): Example {
  const document = readFileSync(new URL(file, folder), "utf8");
  const [question = ""] = document.split("\n");
  return { name: file.slice(0, -extension.length), question: question.replace(/^# /, ""), document };
}
