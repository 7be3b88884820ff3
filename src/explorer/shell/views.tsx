import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { MatrixView } from "../matrix/matrix-view.js";
import { useMessages } from "../messages/language.js";
import { Loading } from "./answer-states.js";
import type { View } from "./route.js";
import { shellMessages } from "../messages/shell.js";

type Loaded = ComponentType;

/** The first view comes with the page; the others when they are opened. */
const loaders: Readonly<Record<Exclude<View, "matrix">, () => Promise<Loaded>>> = {
  flow: async () => (await import("../flow/flow-view.js")).FlowView,
  network: async () => (await import("../network/network-view.js")).NetworkView,
  figures: async () => (await import("../figures/figures-view.js")).FiguresView,
  briefing: async () => (await import("../briefing/briefing-view.js")).BriefingView,
  everything: async () => (await import("../everything/everything-view.js")).EverythingView,
};
const loaded = new Map<View, Loaded>([["matrix", MatrixView]]);

export function CurrentView({ view }: { readonly view: View }) {
  const [, arrived] = useState(0);
  const [failed, setFailed] = useState(false);
  const messages = useMessages(shellMessages);
  const Known = loaded.get(view);
  useEffect(() => {
    if (Known || view === "matrix") return;
    setFailed(false);
    loaders[view]().then(
      (component) => {
        loaded.set(view, component);
        arrived((count) => count + 1);
      },
      () => setFailed(true),
    );
  }, [view]);
  if (Known) return <Known />;
  if (!failed) return <Loading />;
  return (
    <div class="state" role="alert">
      <p>{messages.notLoaded}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {messages.reload}
      </button>
    </div>
  );
}
