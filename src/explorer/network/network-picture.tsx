import { useEffect, useRef, useState } from "preact/hooks";
import { useElementSize } from "../components/use-element-size.js";
import { useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { isDirection, nearestTowards } from "./arrow-navigation.js";
import { PictureEdge } from "./picture-edge.js";
import { PictureLabel } from "./picture-label.js";
import { PictureNode } from "./picture-node.js";
import type { PlacedGraph, PlacedNode } from "./placed-graph.js";
import { relationSentence } from "./relation-sentence.js";
import { phoneWidth, useLabels } from "./use-labels.js";
import { useScreenAnchor } from "./use-screen-anchor.js";
import { useZoom } from "./use-zoom.js";
import { fitted, isInside, revealing } from "./viewport.js";
import { ZoomButtons } from "./zoom-buttons.js";

export interface NetworkActions {
  readonly choose: (id: string) => void;
  readonly openThing: (id: string) => void;
  readonly openEdge: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly collapse: (id: string) => void;
  readonly findPath: (id: string) => void;
  /** Takes the reader to the actions of the focused thing. */
  readonly toActions: () => void;
  readonly close: () => void;
}

interface Props {
  readonly graph: PlacedGraph;
  readonly center: string;
  readonly active: string;
  /** The thing that the reader chose: its relations are emphasized. */
  readonly chosen: string | undefined;
  readonly open: string | undefined;
  readonly fresh: ReadonlySet<string>;
  readonly actions: NetworkActions;
}

/** The picture: it moves only where its reader moves it. */
export function NetworkPicture({ graph, center, active, chosen, open, fresh, actions }: Props) {
  const language = useLanguage();
  const messages = networkMessages[language];
  const svg = useRef<SVGSVGElement>(null);
  const stage = useRef<SVGGElement>(null);
  const size = useElementSize(svg);
  const zoom = useZoom(svg, stage, size);
  const [hovered, setHovered] = useState<string>();
  const fontSize = size.width < phoneWidth ? 12 : 13;
  const labels = useLabels({ nodes: graph.nodes, center, active, k: zoom.k, language, fontSize, width: size.width });
  const fit = () => zoom.moveTo(fitted(graph.nodes, size));
  const nodeOf = (id: string) => graph.nodes.find((node) => node.id === id);

  const fittedTo = useRef<string>(undefined);
  useEffect(() => {
    if (size.width === 0 || fittedTo.current === center) return;
    fittedTo.current = center;
    fit();
  }, [center, size.width]);
  useScreenAnchor(svg, () => zoom);
  // A panel that opens takes room: what it is about stays in sight. A double click is over by then.
  useEffect(() => {
    const node = nodeOf(open ?? "");
    if (!node || size.width === 0) return;
    const timer = setTimeout(() => reveal(node), 450);
    return () => clearTimeout(timer);
  }, [open, size.width]);
  const reveal = (node: PlacedNode) => {
    if (!isInside(zoom.current(), size, node)) zoom.moveTo(revealing(zoom.current(), size, node));
  };
  const focusOn = (node: PlacedNode | undefined) => {
    if (!node) return;
    reveal(node);
    const element = svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(node.id)}"]`);
    element?.focus({ preventScroll: true });
  };

  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => actions.openThing(active),
    " ": () => actions.openThing(active),
    e: () => actions.expand(active),
    c: () => actions.collapse(active),
    p: () => actions.findPath(active),
    "+": () => zoom.scaleBy(1.4),
    "=": () => zoom.scaleBy(1.4),
    "-": () => zoom.scaleBy(1 / 1.4),
    "0": fit,
    Home: () => focusOn(graph.nodes[0]),
    End: () => focusOn(graph.nodes.at(-1)),
    Escape: actions.close,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = nodeOf(active);
    const act = isDirection(event.key)
      ? () => from && focusOn(nearestTowards(from, graph.nodes, event.key as "ArrowUp"))
      : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const outside = size.width === 0 ? 0 : graph.nodes.filter((node) => !isInside(zoom.current(), size, node)).length;
  const pointed = graph.edges.find(({ id }) => id === hovered);
  return (
    <div class="picture">
      <svg
        ref={svg}
        class="picture-svg"
        data-export="picture"
        width="100%"
        height="100%"
        role="group"
        aria-label={messages.picture(
          messages.thingsCount(graph.nodes.length),
          messages.relationsCount(graph.edges.length),
        )}
        aria-describedby="picture-help"
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          const id = idAt(event.target, "node");
          if (id) actions.choose(id);
        }}
        onClick={(event) => {
          const [node, edge] = [idAt(event.target, "node"), idAt(event.target, "edge")];
          if (node) actions.choose(node);
          if (node && hasRoomForPanel()) actions.openThing(node);
          if (edge) actions.openEdge(edge);
        }}
        onDblClick={(event) => {
          const id = idAt(event.target, "node");
          if (id) actions.expand(id);
        }}
        onContextMenu={(event) => {
          const id = idAt(event.target, "node");
          if (!id) return;
          event.preventDefault();
          actions.choose(id);
          actions.toActions();
        }}
        onPointerOver={(event) => setHovered(idAt(event.target, "edge") ?? idAt(event.target, "node"))}
        onPointerLeave={() => setHovered(undefined)}
      >
        <g ref={stage}>
          {graph.edges.map((edge) => (
            <PictureEdge
              key={edge.id}
              edge={edge}
              k={zoom.k}
              near={[edge.id, edge.source.id, edge.target.id].some(
                (id) => id === open || id === hovered || id === chosen,
              )}
            />
          ))}
          {graph.nodes.map((node) => (
            <PictureNode
              key={node.id}
              node={node}
              k={zoom.k}
              center={node.id === center}
              active={node.id === active}
              open={node.id === open}
              fresh={fresh.has(node.id)}
            />
          ))}
          <g aria-hidden="true" pointer-events="none">
            {graph.nodes.map((node) => {
              const label = labels.get(node.id);
              if (!label) return null;
              const isCenter = node.id === center;
              return (
                <PictureLabel
                  key={node.id}
                  node={node}
                  label={label}
                  k={zoom.k}
                  fontSize={fontSize}
                  center={isCenter}
                />
              );
            })}
          </g>
        </g>
      </svg>
      <p class="picture-caption small" aria-hidden="true">
        {pointed ? relationSentence(language, pointed) : ""}
      </p>
      <ZoomButtons outside={outside} fit={fit} scaleBy={zoom.scaleBy} />
    </div>
  );
}

const idAt = (target: EventTarget | null, what: "node" | "edge"): string | undefined =>
  (target as Element | null)?.closest<SVGGElement>(`[data-${what}]`)?.dataset[what];

/** Tells whether the panel has room beside the picture; on a narrow window it would cover it at every touch. */
const hasRoomForPanel = () => matchMedia("(min-width: 901px)").matches;
