import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { createMcpServer, type McpOptions } from "./protocol.js";

/**
 * Answers one request over streamable HTTP, without sessions, as JSON. Aborting the signal cancels its work.
 */
export async function answerHttp(
  options: McpOptions,
  request: Request,
  parsedBody: unknown,
  signal: AbortSignal,
): Promise<Response> {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  const server = createMcpServer(options);
  const close = () => void server.close();
  signal.addEventListener("abort", close, { once: true });
  // The SDK's own class does not fit its interface where optional fields must not be undefined.
  await server.connect(transport as Parameters<typeof server.connect>[0]);
  return transport.handleRequest(request, { parsedBody });
}
