import { InvalidArgumentError } from "commander";
import { KnownError } from "../errors.js";
import type { OperationResponse, OperationRequest } from "../graphql/operation.js";

/** Time that a server has to answer, in milliseconds. */
const timeout = 60_000;

/** Sends an operation to a running server, whose address may end in a slash instead of `/graphql`. */
export async function queryServer(
  address: string,
  { query, variables, operationName }: OperationRequest,
): Promise<OperationResponse> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError(`--url: expected an address as http://127.0.0.1:4000, got "${address}"`);
  if (url.pathname.endsWith("/")) url.pathname += "graphql";
  const body = JSON.stringify({ query, variables, operationName });
  const headers = { "content-type": "application/json", accept: "application/json" };
  let status = "";
  try {
    const response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(timeout) });
    status = `, got status ${response.status}`;
    const answer = (await response.json()) as OperationResponse;
    if (answer.data !== undefined || Array.isArray(answer.errors)) return answer;
  } catch (error) {
    const { name, cause } = error as { name: string; cause?: { code?: string; message?: string } };
    if (status === "")
      status = `, got ${cause?.code ?? cause?.message ?? (name === "TimeoutError" ? "no answer in 60 s" : name)}`;
  }
  throw new KnownError("STORE_UNAVAILABLE", `--url: expected a GraphQL server at ${url.href}${status}`);
}
