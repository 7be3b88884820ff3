import type { Operation } from "../generated/operations.js";
import { ownAddress } from "../route/own-address.js";

/** Reason why a query failed: no network, no server (or one without its store), or a query that it refuses. */
export type QueryFailure =
  | { readonly why: "offline" }
  | { readonly why: "unavailable" }
  | { readonly why: "refused"; readonly says: string };

export class QueryError extends Error {
  constructor(readonly fault: QueryFailure) {
    super(fault.why === "refused" ? fault.says : fault.why);
  }
}

const answers = new Map<string, Promise<unknown>>();
/** Max answers that are kept, more than a reader goes back to; the oldest make room. */
const maxAnswers = 60;

/** The answer to an operation; asked once for as long as the page lives. Throws QueryError. */
export function query<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const key = keyOf(operation, variables);
  const known = answers.get(key);
  if (known) return known as Promise<Result>;
  const answer = send(operation.text, variables) as Promise<Result>;
  answers.set(key, answer);
  if (answers.size > maxAnswers) answers.delete(answers.keys().next().value as string);
  answer.catch(() => answers.delete(key));
  return answer;
}

export const keyOf = (operation: { readonly text: string }, variables: unknown): string =>
  `${operation.text}\n${JSON.stringify(variables)}`;

async function send(query: string, variables: unknown): Promise<unknown> {
  const response = await reach(query, variables);
  const body = await read(response);
  const refused = body.errors?.[0];
  if (refused?.extensions?.code === "STORE_UNAVAILABLE") throw new QueryError({ why: "unavailable" });
  if (refused) throw new QueryError({ why: "refused", says: refused.message });
  return body.data;
}

async function reach(query: string, variables: unknown): Promise<Response> {
  try {
    return await fetch(ownAddress("/graphql"), {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new QueryError({ why: navigator.onLine ? "unavailable" : "offline" });
  }
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A proxy of a server that is closing answers in HTML. */
async function read(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    throw new QueryError({ why: "unavailable" });
  }
}
