import { type ErrorCode, errorCodes, KnownError } from "../errors.js";

/** Code of an error; of one that the HTTP framework raised by its status. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof KnownError) return error.code;
  const { statusCode = 500 } = error as { statusCode?: number };
  if (statusCode === 413) return "LIMIT_EXCEEDED";
  return statusCode < 500 ? "BAD_USER_INPUT" : "INTERNAL";
}

/** HTTP status of an error, the same for its code on every route, and the headers that belong to it. */
export function statusOf(error: unknown): { readonly status: number; readonly headers: Record<string, string> } {
  const code = codeOf(error);
  return { status: errorCodes[code].status, headers: code === "SERVER_BUSY" ? { "retry-after": "1" } : {} };
}
