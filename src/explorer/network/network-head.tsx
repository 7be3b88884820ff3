import type { ComponentChildren } from "preact";
import { KindMark } from "../marks/kind-mark.js";
import { addressWith, viewAddress, navigate } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { nameIn, useLanguage } from "../messages/language.js";
import type { PlacedNode } from "./placed-graph.js";
import { drawnKinds } from "../data/kinds.js";
import { ThingField } from "./thing-field.js";
import type { ExpansionHistory } from "./use-expansion.js";
import { networkMessages } from "../messages/network.js";

/** Head of the network: its center, and the buttons to another center, to undo, to the table and to everything. */
export function NetworkHead({
  center,
  history: { undo, redo },
  children,
}: {
  readonly center: PlacedNode | undefined;
  readonly history: ExpansionHistory;
  readonly children: ComponentChildren;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = networkMessages[language];
  const table = route.params.show === "table";
  const showAs = (show: string | null) => navigate(addressWith(route, { show }), { replace: true });
  return (
    <header class="network-head">
      <h1>
        <span class="network-around">{messages.around}</span>{" "}
        {center && (
          <>
            <KindMark kind={center.kind} size={18} /> {nameIn(language, center)}
          </>
        )}
      </h1>
      <div class="network-actions">
        <ThingField
          label={messages.goTo}
          kinds={drawnKinds}
          pick={(around) => navigate(viewAddress(route, "network", { around }))}
        />
        <span class="button-pair">
          <button type="button" class="button" onClick={undo} disabled={!undo}>
            {messages.undo}
          </button>
          <button type="button" class="button" onClick={redo} disabled={!redo}>
            {messages.redo}
          </button>
        </span>
        <span class="button-pair" role="group" aria-label={messages.showAs}>
          <button type="button" class="button" aria-pressed={!table} onClick={() => showAs(null)}>
            {messages.asPicture}
          </button>
          <button type="button" class="button" aria-pressed={table} onClick={() => showAs("table")}>
            {messages.asTable}
          </button>
        </span>
        <a class="button" href={viewAddress(route, "everything")}>
          {messages.everything}
        </a>
        {children}
      </div>
    </header>
  );
}
