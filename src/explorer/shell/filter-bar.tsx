import type { ComponentChildren } from "preact";
import { useWords } from "../messages/language.js";
import { useWide } from "./use-wide-window.js";
import { shellWords } from "../messages/shell.js";

/** A view's filters and orders in a row; on a phone, folded away until they are wanted. */
export function Tools({ children }: { readonly children: ComponentChildren }) {
  const words = useWords(shellWords);
  const wide = useWide();
  if (wide) return <div class="tools">{children}</div>;
  return (
    <details class="tools-fold">
      <summary class="button">{words.tools}</summary>
      <div class="tools">{children}</div>
    </details>
  );
}
