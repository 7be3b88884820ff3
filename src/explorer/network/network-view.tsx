import { Failed, Loading } from "../components/answer-states.js";
import { useMessages } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { Start } from "./network-start.js";
import { Network } from "./network.js";
import { useExpansion } from "./use-expansion.js";
import { usePlacedGraph } from "./use-placed-graph.js";

/** The network around the address's `around`; without one, from where to begin. */
export function NetworkView() {
  const { around } = useCurrentRoute().params;
  return around ? <Around around={around} /> : <Start />;
}

function Around({ around }: { readonly around: string }) {
  const route = useCurrentRoute();
  const messages = useMessages(networkMessages);
  const history = useExpansion(around);
  const { near, center, shown, graph } = usePlacedGraph(around, history.expansion);
  const failing = near.fault ? near : shown;
  return (
    <>
      {failing.fault && <Failed fault={failing.fault} retry={failing.retry} />}
      {shown.fault?.why === "refused" && route.params.add && (
        <p>
          <a class="button" href={addressWith(route, { add: null })}>
            {messages.startAgain}
          </a>
        </p>
      )}
      {near.fault?.why === "refused" && <Start />}
      {center && graph && !near.fault && (
        <Network key={center.id} center={center} graph={graph} history={history} settled={!shown.loading} />
      )}
      {!graph && !failing.fault && <Loading rows={8} />}
    </>
  );
}
