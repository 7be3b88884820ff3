import type { PlacedNode } from "./placed-graph.js";
import { type Label, lineHeight } from "./use-labels.js";

interface Props {
  readonly node: PlacedNode;
  readonly label: Label;
  readonly k: number;
  readonly fontSize: number;
  readonly center: boolean;
}

/** A thing's name in the picture. Readers by ear have it from the mark itself. */
export function PictureLabel({ node, label, k, fontSize, center }: Props) {
  return (
    <text
      class="node-label"
      data-label={node.id}
      transform={`translate(${node.x} ${node.y}) scale(${1 / k})`}
      text-anchor="middle"
      font-size={fontSize}
      font-weight={center ? 600 : undefined}
      fill="var(--ink)"
      stroke="var(--paper)"
      stroke-width={4}
      stroke-linejoin="round"
      paint-order="stroke"
    >
      {label.lines.map((line, index) => (
        <tspan key={index} x={label.dx} y={label.dy + lineHeight * (index + 0.78)}>
          {line}
          {index === label.lines.length - 1 && label.more && <tspan fill="var(--muted)"> {label.more}</tspan>}
        </tspan>
      ))}
    </text>
  );
}
