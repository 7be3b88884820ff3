import type { ComponentChildren } from "preact";
import { appMessages } from "../messages/app.js";
import { useMessages } from "../messages/language.js";
import { useWideWindow } from "./use-wide-window.js";

/** A view's filters and orders in a row; on a phone, folded away until they are wanted. */
export function FilterBar({ children }: { readonly children: ComponentChildren }) {
  const messages = useMessages(appMessages);
  const wide = useWideWindow();
  if (wide) return <div class="filter-bar">{children}</div>;
  return (
    <details class="filter-fold">
      <summary class="button">{messages.tools}</summary>
      <div class="filter-bar">{children}</div>
    </details>
  );
}
