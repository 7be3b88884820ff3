import { useLanguage } from "../messages/language.js";
import type { PlacedEdge } from "./placed-graph.js";
import { relationSentence } from "./relation-sentence.js";

interface Props {
  readonly edge: PlacedEdge;
  readonly k: number;
  /** True where it is joined to the active node, or open itself. */
  readonly near: boolean;
}

/** A relation: a thin line with an arrow, and around it 12 px that can be hit. */
export function PictureEdge({ edge, k, near }: Props) {
  const language = useLanguage();
  const { path, arrow } = edge.shape;
  // Mixed, not faded: what fades as a group is painted on a layer of its own, in every frame.
  const color = near ? "var(--accent)" : "color-mix(in srgb, var(--strong-line) 62%, var(--paper))";
  return (
    <g class="edge" data-edge={edge.id}>
      <title>{relationSentence(language, edge)}</title>
      <path d={path} fill="none" stroke={color} stroke-width={near ? 2 : 1.1} vector-effect="non-scaling-stroke" />
      <path
        d="M-4-3.4L4.5 0L-4 3.4Z"
        fill={color}
        transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle}) scale(${1 / k})`}
      />
      <path
        class="edge-hit"
        d={path}
        fill="none"
        stroke="none"
        stroke-width={12}
        pointer-events="stroke"
        vector-effect="non-scaling-stroke"
      />
    </g>
  );
}
