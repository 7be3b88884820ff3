import { useEffect, useRef } from "preact/hooks";
import type { ExpansionHistory } from "./use-expansion.js";

/** Undoes by Ctrl+Z and redoes by Ctrl+Y, except where a reader types. */
export function useUndoKeys({ undo, redo }: ExpansionHistory): void {
  const latest = useRef({ undo, redo });
  latest.current = { undo, redo };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, shiftKey } = event;
      const key = event.key.toLowerCase();
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (!(ctrlKey || metaKey) || (typing && (event.target as HTMLInputElement).type !== "checkbox")) return;
      const act =
        key === "y" || (key === "z" && shiftKey) ? latest.current.redo : key === "z" ? latest.current.undo : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
