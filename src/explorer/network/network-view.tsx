import { useCurrentRoute } from "../shell/route-context.js";
import { Failed, Loading } from "../shell/answer-states.js";
import { useMessages } from "../messages/language.js";
import { addressWith } from "../shell/route.js";
import { Network } from "./network.js";
import { Start } from "./network-start.js";
import { useExpansion } from "./use-expansion.js";
import { usePlacedGraph } from "./use-placed-graph.js";
import { networkMessages } from "../messages/network.js";

/** The network around the address's `around`; without one, from where to begin. */
export function NetworkView() {
  const { around } = useCurrentRoute().params;
  return around ? <Around around={around} /> : <Start />;
}

function Around({ around }: { readonly around: string }) {
  const route = useCurrentRoute();
  const messages = useMessages(networkMessages);
  const growing = useExpansion(around);
  const { near, center, shown, drawn } = usePlacedGraph(around, growing.growth);
  const asked = near.fault ? near : shown;
  return (
    <>
      {asked.fault && <Failed fault={asked.fault} retry={asked.retry} />}
      {shown.fault?.why === "refused" && route.params.add && (
        <p>
          <a class="button" href={addressWith(route, { add: null })}>
            {messages.startAgain}
          </a>
        </p>
      )}
      {near.fault?.why === "refused" && <Start />}
      {center && drawn && !near.fault && (
        <Network key={center.id} center={center} drawn={drawn} growing={growing} settled={!shown.loading} />
      )}
      {!drawn && !asked.fault && <Loading rows={8} />}
    </>
  );
}
