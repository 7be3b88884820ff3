import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { dist } from "../support/dist.js";

const cli = dist("cli.js");

/** The SDK gives up after a minute: too soon for a server that starts on a busy machine. */
const patient = { timeout: 240_000 };

/** An agent of a server that listens at this address. */
export async function overHttp(url: string): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  // The SDK's own class does not fit its interface where optional fields must not be undefined.
  const transport = new StreamableHTTPClientTransport(new URL(`${url}/mcp`)) as unknown;
  await client.connect(transport as Parameters<typeof client.connect>[0], patient);
  return withTools(client);
}

/** An agent that starts a server of its own, as its configuration says. */
export async function overStdio(dataDir: string, command = process.execPath, args = [cli, "mcp"]): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  const env = { PATH: String(process.env.PATH), DATA_DIR: dataDir };
  await client.connect(new StdioClientTransport({ command, args, env, stderr: "ignore" }), patient);
  return withTools(client);
}

/** A client holds answers against the output schemas of the tools that it has listed. */
async function withTools(client: Client): Promise<Client> {
  await client.listTools({}, patient);
  return client;
}

export interface Called {
  readonly text: string;
  readonly isError: boolean;
  /** Structured content; of a tool whose answer is JSON text alone, that text. */
  readonly answer: Readonly<Record<string, unknown>> | undefined;
  /** Characters of the message. */
  readonly characters: number;
}

/** A tool's answer; the SDK's client fails where it does not fit the tool's output schema. */
export async function call(client: Client, name: string, given: Record<string, unknown> = {}): Promise<Called> {
  const result = await client.callTool({ name, arguments: given }, undefined, patient);
  const [first] = result.content as { text: string }[];
  const text = String(first?.text);
  const isError = result.isError === true;
  const parsed = !isError && text.startsWith("{") ? (JSON.parse(text) as Called["answer"]) : undefined;
  return {
    text,
    isError,
    answer: (result.structuredContent as Called["answer"]) ?? parsed,
    characters: JSON.stringify({ result, jsonrpc: "2.0", id: 1 }).length,
  };
}
