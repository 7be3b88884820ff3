import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Loading } from "../components/answer-states.js";
import { MatrixView } from "../matrix/matrix-view.js";
import { appMessages } from "../messages/app.js";
import { useMessages } from "../messages/language.js";
import type { View } from "../route/route.js";
import { loadView } from "./views.js";

const loaded = new Map<View, ComponentType>([["matrix", MatrixView]]);

/** View of the address, once it is loaded. */
export function CurrentView({ view }: { readonly view: View }) {
  const [, arrived] = useState(0);
  const [failed, setFailed] = useState(false);
  const messages = useMessages(appMessages);
  const Known = loaded.get(view);
  useEffect(() => {
    if (Known || view === "matrix") return;
    setFailed(false);
    loadView[view]().then(
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
