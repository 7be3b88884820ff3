import { KnownError } from "../errors.js";
import type { SerializedAnswer } from "../graphql/read/context.js";
import { endedBy } from "./limit-operations.js";
import { statusOf } from "./status.js";

/** The answer, or a refusal in its place where it is larger than the limit. */
export function limited(answer: SerializedAnswer, limit: number): SerializedAnswer {
  const { body } = answer;
  const bytes = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  if (bytes <= limit) return answer;
  const refusal = new KnownError(
    "LIMIT_EXCEEDED",
    `expected an answer of at most ${limit} bytes, got ${bytes}; ask for less at once`,
  );
  return { status: statusOf(refusal).status, body: `${JSON.stringify({ errors: endedBy(refusal) })}\n` };
}
