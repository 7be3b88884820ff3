import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useMessages } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import { FigurePanel } from "./figure-panel.js";
import { PairPanel } from "./pair-panel.js";
import { ThingPanel } from "./thing-panel.js";

/**
 * The panel beside every view. What it shows is the address's `open`: the id of a thing, the id of a relation
 * (`TARGETS|policy:a|industry:b|UPGRADE`), or two ids joined by `~`: all that joins the two. A figure has its own
 * panel. Its children are shown while nothing is open.
 */
export function PanelHost({ children }: { readonly children: ComponentChildren }) {
  const route = useCurrentRoute();
  const messages = useMessages(panelMessages);
  const { open } = route.params;
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!open) return;
    const active = document.activeElement;
    if (!panel.current?.contains(active)) opener.current = active;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollTo(0, 0);
  }, [open]);
  if (!open) return <>{children}</>;

  const close = () => {
    navigate(addressWith(route, { open: null }));
    const back = opener.current;
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
  };
  return (
    <aside
      ref={panel}
      class="panel"
      aria-label={messages.panel}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) close();
      }}
    >
      <div class="panel-top">
        <span>{messages.panel}</span>
        <button type="button" class="button quiet" onClick={close}>
          <span aria-hidden="true">✕</span> {messages.close}
        </button>
      </div>
      <Opened key={open} open={open} />
    </aside>
  );
}

function Opened({ open }: { readonly open: string }) {
  const [, source, target] = open.split("|");
  if (source && target) return <PairPanel ends={[source, target]} only={open} />;
  const [one, other] = open.split("~");
  if (one && other) return <PairPanel ends={[one, other]} />;
  if (open.startsWith("observation:")) return <FigurePanel id={open} />;
  return <ThingPanel id={open} />;
}
