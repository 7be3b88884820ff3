import type { ServerResponse } from "node:http";
import { badInput, KnownError } from "../../errors.js";
import type { Caller, SerializedAnswer } from "../../graphql/read/context.js";
import type { Store } from "../../store/store.js";

/** Error of what takes too long. */
export const tooLong = (timeout: number) =>
  new KnownError("LIMIT_EXCEEDED", `expected an answer in at most ${timeout / 1000} s, got none; ask for less at once`);

const callerGone = () => badInput("the caller ended the request");

/** Caller of a request, gone where its connection ends before its response does. */
export class HttpCaller implements Caller {
  answer?: SerializedAnswer;
  private signal: AbortSignal | undefined;

  constructor(private readonly response: ServerResponse) {}

  get isGone(): boolean {
    return this.response.closed && !this.response.writableFinished;
  }

  get gone(): AbortSignal {
    return (this.signal ??= this.#listen());
  }

  #listen(): AbortSignal {
    if (this.isGone) return AbortSignal.abort(callerGone());
    const gone = new AbortController();
    this.response.once("close", () => {
      if (this.isGone) gone.abort(callerGone());
    });
    return gone.signal;
  }
}

/** Time past the limit, in milliseconds, in which a store reports by itself that it does not answer. */
const grace = 3_000;

/** Limit of the work for one caller: for so many milliseconds, and until the caller has gone. */
export interface TimeLimit {
  readonly timeout: number;
  readonly caller: Pick<Caller, "gone" | "isGone">;
}

/** The same store within a limit: beyond it no further statement runs, and none that runs is awaited. */
export const storeWithin = (store: Store, limit: TimeLimit): Store =>
  guarded(store, performance.now() + limit.timeout, limit, store.engine === "neo4j");

/** `waits`: results of the target take time; those of the embedded store are there when its methods return. */
function guarded<T extends object>(target: T, end: number, limit: TimeLimit, waits: boolean): T {
  return new Proxy(target, {
    get(_, name) {
      // Of the target itself: its private fields are not the proxy's.
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value === "object" && value !== null) return guarded(value, end, limit, waits);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        if (isGone(limit)) throw callerGone();
        const rest = end - performance.now();
        if (rest <= 0) throw tooLong(limit.timeout);
        const result: unknown = Reflect.apply(value, target, args);
        return waits && result instanceof Promise ? awaited(result, rest + grace, limit) : result;
      };
    },
  });
}

const isGone = ({ caller }: TimeLimit) => caller.isGone ?? caller.gone?.aborted ?? false;

/** Passes a result on; rejects at the limit. */
async function awaited(result: Promise<unknown>, rest: number, { timeout, caller }: TimeLimit): Promise<unknown> {
  const { gone } = caller;
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
