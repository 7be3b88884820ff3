import type { ServerResponse } from "node:http";
import { badInput, KnownError } from "../../errors.js";
import type { Store } from "../../store/store.js";

/** Error of what takes too long. */
export const tooLong = (timeout: number) =>
  new KnownError("LIMIT_EXCEEDED", `expected an answer in at most ${timeout / 1000} s, got none; ask for less at once`);

const callerGone = () => badInput("the caller ended the request");

/** Signal that is aborted where a connection ends before its response does. */
export function goneWith(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort(callerGone());
  });
  return gone.signal;
}

/** Time past the limit, in milliseconds, in which a store reports by itself that it does not answer. */
const grace = 3_000;

/** Limit of the work for one caller: for so many milliseconds, and until the caller has gone. */
export interface TimeLimit {
  readonly timeout: number;
  readonly gone?: AbortSignal;
}

/** The same store within a limit: beyond it no further statement runs, and none that runs is awaited. */
export const storeWithin = (store: Store, { timeout, gone }: TimeLimit): Store =>
  guarded(store, performance.now() + timeout, { timeout, ...(gone ? { gone } : {}) });

function guarded<T extends object>(target: T, end: number, limit: TimeLimit): T {
  return new Proxy(target, {
    get(_, name) {
      // Of the target itself: its private fields are not the proxy's.
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value === "object" && value !== null) return guarded(value, end, limit);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        if (limit.gone?.aborted) throw callerGone();
        const rest = end - performance.now();
        if (rest <= 0) throw tooLong(limit.timeout);
        const result: unknown = Reflect.apply(value, target, args);
        return result instanceof Promise ? awaited(result, rest + grace, limit) : result;
      };
    },
  });
}

/** Passes a result on; rejects at the limit. */
async function awaited(result: Promise<unknown>, rest: number, { timeout, gone }: TimeLimit): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  let leave: (() => void) | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLong(timeout)), rest);
    leave = () => reject(callerGone());
    gone?.addEventListener("abort", leave);
  });
  try {
    return await Promise.race([result, limit]);
  } finally {
    clearTimeout(timer);
    if (leave) gone?.removeEventListener("abort", leave);
  }
}
