import { existsSync, readFileSync, statSync } from "node:fs";
import { text } from "node:stream/consumers";
import { type Command, InvalidArgumentError } from "commander";
import type { OperationRequest } from "../graphql/operation.js";
import { addExamples } from "./help-examples.js";
import { addOutputOptions, type OutputOptions, printAnswer } from "./output/print-answer.js";
import { withRunner } from "./with-store.js";

interface QueryOptions extends OutputOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operation?: string;
  readonly url?: string;
}

export function addQuery(program: Command): void {
  const command = addOutputOptions(
    program
      .command("query")
      .description("run a GraphQL query against the store, or a running server, and print its answer")
      .argument("[query]", "a file or the query itself; without it, or with -, stdin")
      .option("-v, --variables <json>", "variables, a JSON object", variablesOf)
      .option("--operation <name>", "name of the operation, if the document has several")
      .option("--url <address>", "query this server instead: http://127.0.0.1:4000"),
  ).action(async (given: string | undefined, options: QueryOptions) => {
    const { variables, operation: operationName, url } = options;
    const request: OperationRequest = {
      query: await documentOf(given),
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    };
    if (url !== undefined) {
      const { queryServer } = await import("./query-server.js");
      return printAnswer(await queryServer(url, request), options);
    }
    return printAnswer(await withRunner((run) => run(request)), options);
  });
  addExamples(
    command,
    ["query docs/examples/fast-growth.graphql -o table", "a file, as a table"],
    ["query '{ policies(first: 3) { nodes { id name } } }' -o csv", "the query itself, as CSV"],
    [`query q.graphql -v '{"first": 10}' --url http://127.0.0.1:4000`, "a running server, with variables"],
    ["query - --rows policy.targets < q.graphql", "from stdin; one row for each target"],
  );
}

/** Document given as a file, as text (which contains a brace) or on stdin. */
async function documentOf(given: string | undefined): Promise<string> {
  if (given?.includes("{")) return given;
  if (given !== undefined && given !== "-") {
    // A pipe is read as a file is: `query <(…)`.
    if (existsSync(given) && !statSync(given).isDirectory()) return readFileSync(given, "utf8");
    throw new InvalidArgumentError(`query: expected a GraphQL query or a file that contains one, got "${given}"`);
  }
  const piped = process.stdin.isTTY ? "" : await text(process.stdin);
  if (piped.trim() === "")
    throw new InvalidArgumentError("query: expected a query, a file or text on stdin, got nothing");
  return piped;
}

function variablesOf(value: string): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    throw new InvalidArgumentError("expected JSON");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    throw new InvalidArgumentError("expected an object");
  return parsed as Readonly<Record<string, unknown>>;
}
