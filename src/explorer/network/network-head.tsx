import type { ComponentChildren } from "preact";
import { KindMark } from "../marks/kind-mark.js";
import { changed, elsewhere, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { nameIn, useLanguage } from "../messages/language.js";
import type { DrawnNode } from "./placed-graph.js";
import { pictured } from "./kind-counts.js";
import { ThingField } from "./thing-field.js";
import type { Growing } from "./use-expansion.js";
import { networkWords } from "../messages/network.js";

/** What the picture is around, and the ways to another, back, to the table and to everything. */
export function NetworkHead({
  centre,
  growing: { undo, redo },
  children,
}: {
  readonly centre: DrawnNode | undefined;
  readonly growing: Growing;
  readonly children: ComponentChildren;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = networkWords[language];
  const table = route.params.show === "table";
  const showAs = (show: string | null) => go(changed(route, { show }), { replace: true });
  return (
    <header class="network-head">
      <h1>
        <span class="network-around">{words.around}</span>{" "}
        {centre && (
          <>
            <KindMark kind={centre.kind} size={18} /> {nameIn(language, centre)}
          </>
        )}
      </h1>
      <div class="network-ways">
        <ThingField
          label={words.goTo}
          kinds={pictured}
          pick={(around) => go(elsewhere(route, "network", { around }))}
        />
        <span class="button-pair">
          <button type="button" class="button" onClick={undo} disabled={!undo}>
            {words.undo}
          </button>
          <button type="button" class="button" onClick={redo} disabled={!redo}>
            {words.redo}
          </button>
        </span>
        <span class="button-pair" role="group" aria-label={words.showAs}>
          <button type="button" class="button" aria-pressed={!table} onClick={() => showAs(null)}>
            {words.asPicture}
          </button>
          <button type="button" class="button" aria-pressed={table} onClick={() => showAs("table")}>
            {words.asTable}
          </button>
        </span>
        <a class="button" href={elsewhere(route, "everything")}>
          {words.everything}
        </a>
        {children}
      </div>
    </header>
  );
}
