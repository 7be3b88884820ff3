import { z } from "zod";
import { releaseField, releaseOf } from "./arguments.js";
import { dataOf, defineTool } from "./define-tool.js";

const warning = z.object({
  path: z.string(),
  argument: z.string(),
  message: z.string(),
  nearest: z.array(z.string()).optional(),
});

export const runGraphql = defineTool({
  name: "run_graphql",
  title: "Run a GraphQL query",
  description:
    "Runs a read-only GraphQL operation, within the server's limits, for what the other tools do not answer: counts in groups " +
    "(`aggregate`), filters across relations, series, comparisons. Ask for `id` and `evidence { quote speaker { name } }` " +
    "of what you will cite. The schema of each type is a resource: briefing-graph://schema/Query first. Example: " +
    "{ policies(where: { instrument: { eq: ACTION_PLAN } }, first: 5) { totalCount nodes { id name evidence { quote } } } }",
  input: z.strictObject({
    query: z.string().min(1).max(50_000).describe("The operation: a query."),
    variables: z.record(z.string(), z.unknown()).optional().describe("Its variables, by name."),
    operationName: z.string().max(200).optional().describe("Which, where the document has several."),
  }),
  output: z.object({
    release: releaseField,
    data: z.record(z.string(), z.unknown()).describe("The answer, in the shape of the query."),
    cost: z.number().optional().describe("What it cost; the server refuses what costs too much."),
    cut: z
      .array(z.object({ path: z.string(), lists: z.number(), longest: z.number().optional() }))
      .optional()
      .describe("Lists that have more rows than they gave, for want of `first`: path, how many, rows of the longest."),
    warnings: z
      .array(warning)
      .optional()
      .describe(
        "Why a field may be empty: values that nothing has, with the nearest that exist; filters that were left out.",
      ),
  }),
  async answer({ query, variables, operationName }, ask, signal) {
    const answered = await ask({
      query,
      signal,
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    });
    const data = dataOf<Record<string, unknown>>(answered);
    const { cost, cut, warnings } = (answered.extensions ?? {}) as {
      cost?: { actual?: number };
      cut?: { path: string; lists: number; longest?: number }[];
      warnings?: z.output<typeof warning>[];
    };
    const { release } = dataOf<{ release: { id: string } | null }>(await ask({ query: "{ release { id } }", signal }));
    return {
      release: releaseOf(release),
      data,
      ...(cost?.actual === undefined ? {} : { cost: cost.actual }),
      ...(cut ? { cut } : {}),
      ...(warnings ? { warnings } : {}),
    };
  },
});
