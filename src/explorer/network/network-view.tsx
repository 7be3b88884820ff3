import { useCurrentRoute } from "../shell/route-context.js";
import { Failed, Waiting } from "../shell/answer-states.js";
import { useWords } from "../messages/language.js";
import { changed } from "../shell/route.js";
import { Network } from "./network.js";
import { Start } from "./network-start.js";
import { useGrowth } from "./use-expansion.js";
import { usePicture } from "./use-placed-graph.js";
import { networkWords } from "../messages/network.js";

/** The network around the address's `around`; without one, from where to begin. */
export function NetworkView() {
  const { around } = useCurrentRoute().params;
  return around ? <Around around={around} /> : <Start />;
}

function Around({ around }: { readonly around: string }) {
  const route = useCurrentRoute();
  const words = useWords(networkWords);
  const growing = useGrowth(around);
  const { near, centre, shown, drawn } = usePicture(around, growing.growth);
  const asked = near.fault ? near : shown;
  return (
    <>
      {asked.fault && <Failed fault={asked.fault} retry={asked.retry} />}
      {shown.fault?.why === "refused" && route.params.add && (
        <p>
          <a class="button" href={changed(route, { add: null })}>
            {words.startAgain}
          </a>
        </p>
      )}
      {near.fault?.why === "refused" && <Start />}
      {centre && drawn && !near.fault && (
        <Network key={centre.id} centre={centre} drawn={drawn} growing={growing} settled={!shown.loading} />
      )}
      {!drawn && !asked.fault && <Waiting rows={8} />}
    </>
  );
}
