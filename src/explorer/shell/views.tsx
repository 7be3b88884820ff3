import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { MatrixView } from "../matrix/matrix-view.js";
import { useWords } from "../messages/language.js";
import { Waiting } from "./answer-states.js";
import type { View } from "./route.js";
import { shellWords } from "../messages/shell.js";

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

export function ViewOf({ view }: { readonly view: View }) {
  const [, arrived] = useState(0);
  const [failed, setFailed] = useState(false);
  const words = useWords(shellWords);
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
  if (!failed) return <Waiting />;
  return (
    <div class="state" role="alert">
      <p>{words.notLoaded}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
