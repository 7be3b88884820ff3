import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { KnownError, shown } from "../errors.js";
import type { RunOperation } from "../graphql/operation.js";
import { didYouMean } from "../model/did-you-mean.js";
import { version } from "../version.js";
import { readResource, resources, resourceTemplates, typesNamed } from "./resources.js";
import { OperationErrors } from "./tools/define-tool.js";
import { tools } from "./tools/index.js";

export interface McpOptions {
  readonly ask: RunOperation;
  /** Logs internal errors. */
  readonly log: (message: string, error: unknown) => void;
}

/** Server of the Model Context Protocol, not yet connected and without state between requests. */
export function createMcpServer({ ask, log }: McpOptions): Server {
  const server = new Server(
    { name: "briefing-graph", title: "Briefing graph", version },
    { capabilities: { tools: {}, resources: {}, completions: {} }, instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: given } }, { signal }) => {
    try {
      const tool = tools.find((one) => one.name === name);
      if (!tool) throw new KnownError("NOT_FOUND", noTool(name));
      return await tool.call(given, ask, signal);
    } catch (error) {
      return { isError: true, content: [{ type: "text", text: messageOf(error, log) }] };
    }
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }, { signal }) => {
    try {
      return { contents: [await readResource(uri, ask, signal)] };
    } catch (error) {
      // Not McpError: its message begins with the code, and so does the one that the client makes of it.
      throw Object.assign(new Error(messageOf(error, log)), { code: ErrorCode.InvalidParams });
    }
  });
  server.setRequestHandler(CompleteRequestSchema, async ({ params: { ref, argument } }) => {
    const isType = ref.type === "ref/resource" && ref.uri === resourceTemplates[0]?.uriTemplate;
    return { completion: { values: isType ? await typesNamed(argument.value) : [] } };
  });
  return server;
}

const instructions =
  "A knowledge graph of government briefings. Every fact is what a speaker said, tied to the words: quote them, with the " +
  "speaker, and cite the release id. PLANNED and ATTRIBUTED facts have not happened or are claims: say so. " +
  "Begin with `search` for ids, or `list_entities` for a kind; `describe_schema` shows all kinds and relations on a page. " +
  "Answers have at most 6,000 characters: `after` and `characters` give more. Nothing beyond what the tools give is known here.";

const listed = tools.map(({ name, title, description, input, output }) => ({
  name,
  title,
  description,
  inputSchema: schemaOf(input, "input"),
  ...(output ? { outputSchema: schemaOf(output, "output") } : {}),
  annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
}));

/** JSON Schema in the draft that the SDK's own clients read. */
function schemaOf(type: z.ZodType, io: "input" | "output") {
  return z.toJSONSchema(type, { target: "draft-7", io }) as { type: "object" };
}

const noTool = (name: string) => {
  const names = tools.map((tool) => tool.name);
  return `expected one of the tools ${names.join(", ")}, got ${shown(name)}${didYouMean(name, names)}`;
};

/** Message of an error for the caller: that of a known error, otherwise "internal error". */
function messageOf(error: unknown, log: McpOptions["log"]): string {
  if (error instanceof OperationErrors) return error.message;
  if (error instanceof KnownError) return `${error.code}: ${error.message}`;
  log("a tool failed", error);
  return "INTERNAL: Internal error; see the log.";
}
