import { badInput } from "../errors.js";
import type { Store } from "../store/store.js";

/** The same store until the signal is aborted; then it runs no further statement: nobody waits for the answer. */
export const cancellableStore = (store: Store, signal: AbortSignal): Store => guarded(store, signal);

function guarded<T extends object>(target: T, signal: AbortSignal): T {
  return new Proxy(target, {
    get(_, name) {
      // Of the target itself: its private fields are not the proxy's.
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value === "object" && value !== null) return guarded(value, signal);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        if (signal.aborted) throw badInput("the caller ended the request");
        return Reflect.apply(value, target, args);
      };
    },
  });
}
