import { type ErrorCode, KnownError } from "../errors.js";

/** HTTP status of errors that are raised on purpose; 400 for others. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  STORE_UNAVAILABLE: 503,
  NOT_WRITABLE: 503,
  SERVER_BUSY: 503,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INTERNAL: 500,
};

/** HTTP status of an error, and the headers that belong to it. */
export function statusOf(error: unknown): { readonly status: number; readonly headers: Record<string, string> } {
  if (!(error instanceof KnownError))
    return { status: (error as { statusCode?: number }).statusCode ?? 500, headers: {} };
  return { status: statuses[error.code] ?? 400, headers: error.code === "SERVER_BUSY" ? { "retry-after": "1" } : {} };
}
