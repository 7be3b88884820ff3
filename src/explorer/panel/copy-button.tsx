import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useMessages } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";

/** Copies a text and says so; where the browser keeps the clipboard closed, it shows the text, selected. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  const messages = useMessages(panelMessages);
  const [state, setState] = useState<"idle" | "copied" | "shown">("idle");
  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"))).then(
      () => setState("copied"),
      () => setState("shown"),
    );
  return (
    <>
      <button type="button" class="link-button" onClick={copy}>
        {state === "copied" ? messages.copied : children}
      </button>
      <span class="sr-only" role="status">
        {state === "copied" ? messages.copied : ""}
      </span>
      {state === "shown" && (
        <textarea
          class="field copied-text"
          readOnly
          rows={4}
          aria-label={messages.cite}
          ref={(area: HTMLTextAreaElement | null) => area?.select()}
          value={text}
        />
      )}
    </>
  );
}
