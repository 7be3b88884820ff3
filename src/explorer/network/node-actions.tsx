import type { Ref } from "preact";
import { KindMark } from "../marks/kind-mark.js";
import { elsewhere } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { nameIn, useLanguage } from "../messages/language.js";
import type { DrawnNode } from "./placed-graph.js";
import { mostAdded } from "./expansion.js";
import { total } from "./kind-counts.js";
import { countsIn, networkWords } from "../messages/network.js";

interface Props {
  readonly node: DrawnNode;
  readonly centre: boolean;
  /** How many more things the picture holds. */
  readonly room: number;
  readonly canCollapse: boolean;
  readonly tools: Ref<HTMLDivElement>;
  readonly expand: () => void;
  readonly collapse: () => void;
  readonly findPath: () => void;
  readonly openPanel: () => void;
  readonly leave: () => void;
}

/** What can be done with the thing at hand. */
export function NodeTools(props: Props) {
  const { node, centre, room, canCollapse, tools } = props;
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = networkWords[language];
  const name = nameIn(language, node);
  const beyond = total(node.beyond);
  const says = countsIn(language, node.beyond);
  const expandSays =
    beyond === 0
      ? words.expandNone
      : room === 0
        ? words.expandFull
        : beyond <= Math.min(mostAdded, room)
          ? words.expandBy(says)
          : words.expandFrom(says);
  return (
    <div
      class="node-tools"
      role="group"
      aria-label={words.actions(name)}
      ref={tools}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.leave();
      }}
    >
      <strong class="node-tools-name">
        <KindMark kind={node.kind} /> {name}
      </strong>
      <button type="button" class="button" onClick={props.expand} disabled={beyond === 0 || room === 0}>
        {expandSays}
      </button>
      {canCollapse && (
        <button type="button" class="button" onClick={props.collapse}>
          {words.collapse}
        </button>
      )}
      <button type="button" class="button" onClick={props.findPath}>
        {words.pathFrom}
      </button>
      <button type="button" class="button" onClick={props.openPanel}>
        {words.openPanel}
      </button>
      {!centre && (
        <a class="button" href={elsewhere(route, "network", { around: node.id })}>
          {words.centreHere}
        </a>
      )}
    </div>
  );
}
