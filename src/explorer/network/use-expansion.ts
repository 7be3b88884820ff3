import { useRef } from "preact/hooks";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import { type Expansion, formatExpansion, parseExpansion, withoutLastStep } from "./expansion.js";

export interface ExpansionHistory {
  readonly expansion: Expansion;
  readonly change: (to: Expansion) => void;
  /** Undefined where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/**
 * Expansion of the picture, as the address says, and the way back. What is undone after a reload, where nobody
 * remembers the steps before, is the last step of the address.
 */
export function useExpansion(around: string): ExpansionHistory {
  const route = useCurrentRoute();
  const now = route.params.add ?? "";
  const memoryRef = useRef({ around, now, past: [] as string[], future: [] as string[] });
  const memory = memoryRef.current;
  if (memory.around !== around) Object.assign(memory, { around, now, past: [], future: [] });
  else if (memory.now !== now) {
    memory.past.push(memory.now);
    memory.future.length = 0;
    memory.now = now;
  }
  const expansion = parseExpansion(now);
  const show = (add: string) => navigate(addressWith(route, { add: add || null }));
  /** Steps along the memory: the address changes, and the memory knows why. */
  const step = (from: string[], to: string[], add: string) => {
    from.pop();
    to.push(memory.now);
    memory.now = add;
    show(add);
  };
  const before =
    memory.past.at(-1) ?? (expansion.steps.length > 0 ? formatExpansion(withoutLastStep(expansion)) : undefined);
  const after = memory.future.at(-1);
  return {
    expansion,
    change: (to) => show(formatExpansion(to)),
    undo: before === undefined ? undefined : () => step(memory.past, memory.future, before),
    redo: after === undefined ? undefined : () => step(memory.future, memory.past, after),
  };
}
