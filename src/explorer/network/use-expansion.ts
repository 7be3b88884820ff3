import { useRef } from "preact/hooks";
import { addressWith, navigate } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { type Expansion, parseExpansion, withoutLastStep, formatExpansion } from "./expansion.js";

export interface ExpansionHistory {
  readonly growth: Expansion;
  readonly change: (to: Expansion) => void;
  /** Undefined where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/**
 * How the picture has expanded, as the address says, and the way back. What is undone after a reload, where nobody
 * remembers the steps before, is the last step of the address.
 */
export function useExpansion(around: string): ExpansionHistory {
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
  const growth = parseExpansion(now);
  const show = (add: string) => navigate(addressWith(route, { add: add || null }));
  /** Steps along the memory: the address changes, and the memory knows why. */
  const step = (from: string[], to: string[], add: string) => {
    from.pop();
    to.push(kept.now);
    kept.now = add;
    show(add);
  };
  const before = kept.past.at(-1) ?? (growth.steps.length > 0 ? formatExpansion(withoutLastStep(growth)) : undefined);
  const after = kept.future.at(-1);
  return {
    growth,
    change: (to) => show(formatExpansion(to)),
    undo: before === undefined ? undefined : () => step(kept.past, kept.future, before),
    redo: after === undefined ? undefined : () => step(kept.future, kept.past, after),
  };
}
