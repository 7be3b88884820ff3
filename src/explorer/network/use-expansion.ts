import { useRef } from "preact/hooks";
import { changed, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { type Growth, parseGrowth, undone, writeGrowth } from "./expansion.js";

export interface Growing {
  readonly growth: Growth;
  readonly change: (to: Growth) => void;
  /** Undefined where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/**
 * How the picture has grown, as the address says, and the way back. What is undone after a reload, where nobody
 * remembers the steps before, is the last step of the address.
 */
export function useGrowth(around: string): Growing {
  const route = useCurrentRoute();
  const now = route.params.add ?? "";
  const memory = useRef({ around, now, past: [] as string[], future: [] as string[] });
  const kept = memory.current;
  if (kept.around !== around) Object.assign(kept, { around, now, past: [], future: [] });
  else if (kept.now !== now) {
    kept.past.push(kept.now);
    kept.future.length = 0;
    kept.now = now;
  }
  const growth = parseGrowth(now);
  const show = (add: string) => go(changed(route, { add: add || null }));
  /** Steps along the memory: the address changes, and the memory knows why. */
  const step = (from: string[], to: string[], add: string) => {
    from.pop();
    to.push(kept.now);
    kept.now = add;
    show(add);
  };
  const before = kept.past.at(-1) ?? (growth.steps.length > 0 ? writeGrowth(undone(growth)) : undefined);
  const after = kept.future.at(-1);
  return {
    growth,
    change: (to) => show(writeGrowth(to)),
    undo: before === undefined ? undefined : () => step(kept.past, kept.future, before),
    redo: after === undefined ? undefined : () => step(kept.future, kept.past, after),
  };
}
