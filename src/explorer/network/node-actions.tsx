import type { Ref } from "preact";
import { KindMark } from "../components/kind-mark.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { useCurrentRoute } from "../route/route-context.js";
import { viewAddress } from "../route/route.js";
import { maxAdded } from "./expansion.js";
import { countsIn, total } from "./kind-counts.js";
import type { PlacedNode } from "./placed-graph.js";

interface Props {
  readonly node: PlacedNode;
  readonly center: boolean;
  /** Number of things for which the picture has room. */
  readonly room: number;
  readonly canCollapse: boolean;
  readonly actionsRef: Ref<HTMLDivElement>;
  readonly expand: () => void;
  readonly collapse: () => void;
  readonly findPath: () => void;
  readonly openPanel: () => void;
  readonly leave: () => void;
}

/** Actions of the active node: expand, collapse, path, what is said, around this. */
export function NodeActions(props: Props) {
  const { node, center, room, canCollapse, actionsRef } = props;
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = networkMessages[language];
  const name = nameIn(language, node);
  const beyond = total(node.beyond);
  const counts = countsIn(language, node.beyond);
  const expandLabel =
    beyond === 0
      ? messages.expandNone
      : room === 0
        ? messages.expandFull
        : beyond <= Math.min(maxAdded, room)
          ? messages.expandBy(counts)
          : messages.expandFrom(counts);
  return (
    <div
      class="node-actions"
      role="group"
      aria-label={messages.actions(name)}
      ref={actionsRef}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.leave();
      }}
    >
      <strong class="node-actions-name">
        <KindMark kind={node.kind} /> {name}
      </strong>
      <button type="button" class="button" onClick={props.expand} disabled={beyond === 0 || room === 0}>
        {expandLabel}
      </button>
      {canCollapse && (
        <button type="button" class="button" onClick={props.collapse}>
          {messages.collapse}
        </button>
      )}
      <button type="button" class="button" onClick={props.findPath}>
        {messages.pathFrom}
      </button>
      <button type="button" class="button" onClick={props.openPanel}>
        {messages.openPanel}
      </button>
      {!center && (
        <a class="button" href={viewAddress(route, "network", { around: node.id })}>
          {messages.centerHere}
        </a>
      )}
    </div>
  );
}
