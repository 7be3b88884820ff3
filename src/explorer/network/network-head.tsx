import type { ComponentChildren } from "preact";
import { KindMark } from "../components/kind-mark.js";
import { drawnKinds } from "../data/kinds.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { useCurrentRoute } from "../route/route-context.js";
import { navigate, viewAddress } from "../route/route.js";
import type { PlacedNode } from "./placed-graph.js";
import { ShowAs } from "./show-as.js";
import { ThingField } from "./thing-field.js";
import type { ExpansionHistory } from "./use-expansion.js";

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
        <ShowAs
          label={messages.showAs}
          picture={messages.asPicture}
          other={{ show: "table", label: messages.asTable }}
        />
        <a class="button" href={viewAddress(route, "everything")}>
          {messages.everything}
        </a>
        {children}
      </div>
    </header>
  );
}
