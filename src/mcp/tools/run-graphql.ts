import { z } from "zod";
import { shorten } from "../answers/shorten.js";
import { charactersArgument, releaseOf } from "./arguments.js";
import { checkArguments } from "./check-arguments.js";
import { dataOf, type Tool } from "./define-tool.js";

const input = z.strictObject({
  query: z.string().min(1).max(50_000).describe("The operation: a query."),
  variables: z.record(z.string(), z.unknown()).optional().describe("Its variables, by name."),
  operationName: z.string().max(200).optional().describe("Which, where the document has several."),
  characters: charactersArgument.describe("How long the answer may be, as JSON: longer lists are shortened and named."),
});

/** Answers as text alone, once: no schema of an answer's own fits every query. */
export const runGraphql: Tool = {
  name: "run_graphql",
  title: "Run a GraphQL query",
  description:
    "Runs a read-only GraphQL operation, within the server's limits, for what the other tools do not answer: sums and averages in " +
    "groups (`aggregate`), filters across relations, series, comparisons. Ask for `id` and `evidence { quote speaker { name } }` " +
    "of what you will cite. `describe_schema` has the kinds, fields and relations on a page. Example: " +
    "{ policies(where: { instrument: { eq: ACTION_PLAN } }, first: 5) { totalCount nodes { id name evidence { quote } } } }. " +
    "The answer is JSON text: release, data, cost, `cut` (lists with more rows than they gave), `warnings` (values that nothing has, with the nearest), `shortened` (lists cut to `characters`).",
  input,
  async call(given, ask, signal) {
    const { query, variables, operationName, characters } = checkArguments(input, given);
    const answered = await ask({
      query,
      signal,
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    });
    const data = dataOf<Record<string, unknown>>(answered);
    const { cost, ...told } = (answered.extensions ?? {}) as {
      cost?: { actual?: number };
      cut?: unknown;
      warnings?: unknown;
    };
    const { release } = dataOf<{ release: { id: string } | null }>(await ask({ query: "{ release { id } }", signal }));
    const head = { release: releaseOf(release), ...(cost?.actual === undefined ? {} : { cost: cost.actual }) };
    return { content: [{ type: "text", text: fitted(head, data, told, characters) }] };
  },
};

/** Text of an answer, whose message has at most so many characters: quotation marks are escaped in it. */
function fitted(head: object, data: unknown, told: object, characters: number): string {
  const written = (max: number) => {
    const { value, shortened } = shorten(data, max);
    const also = { ...told, ...(shortened.length > 0 ? { shortened } : {}) };
    return JSON.stringify({ ...head, data: value, ...(shorten(also, max).value as object) });
  };
  let max = characters;
  let text = written(max);
  while (JSON.stringify(text).length + envelope > characters && max > 50) {
    max = Math.floor(max * 0.8);
    text = written(max);
  }
  return text;
}

const envelope = 120;
