import { z } from "zod";
import { kindDigest, schemaDigest } from "../answers/schema-digest.js";
import { kindArgument } from "./arguments.js";
import { checkArguments } from "./check-arguments.js";
import type { Tool } from "./define-tool.js";

const input = z.strictObject({
  kind: kindArgument.optional().describe("One kind in detail: fields, closed values, relation fields, keys of groups."),
});

/** Answers as text alone: a page to read. */
export const describeSchema: Tool = {
  name: "describe_schema",
  title: "Describe the schema",
  description:
    "What the graph holds, on one page: kinds with their fields, relations with their ends, and how filters are written; or one " +
    "kind in detail. Read it before `where` of `list_entities` and before `run_graphql`.",
  input,
  async call(given) {
    const { kind } = checkArguments(input, given);
    return { content: [{ type: "text", text: kind === undefined ? schemaDigest() : kindDigest(kind) }] };
  },
};
