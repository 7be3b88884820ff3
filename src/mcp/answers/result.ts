import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";

/** An answer whose list can be given in part. */
export interface Page<Body> {
  /** Number of rows to give. */
  readonly rows: number;
  /** The answer with the first of them, and with the `next` that leads to the others. */
  readonly take: (rows: number) => Body;
}

/** Writes an answer in a short form, a line for each row. */
export type Write<Body> = (body: Body) => readonly string[];

/**
 * Result with as many rows as fit in so many characters of JSON, the message around it included; at least one. Clients that do
 * not read `structuredContent` get the lines.
 */
export function resultOf<Body extends object>(page: Page<Body>, write: Write<Body>, max: number): CallToolResult {
  const result = (rows: number): CallToolResult => {
    const body = page.take(rows);
    return {
      content: [{ type: "text", text: write(body).join("\n") }],
      structuredContent: body as Record<string, unknown>,
    };
  };
  let [low, high] = [Math.min(1, page.rows), page.rows];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sizeOf(result(middle)) <= max) low = middle;
    else high = middle - 1;
  }
  return result(low);
}

/** Characters of the message that carries a result. */
const sizeOf = (result: CallToolResult) => JSON.stringify(result).length + envelope;
const envelope = JSON.stringify({ result: "", jsonrpc: "2.0", id: Number.MAX_SAFE_INTEGER }).length;
