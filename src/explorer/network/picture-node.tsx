import { colorOf, shapeOf } from "../components/kind-mark.js";
import { clausesIn, nameIn, useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { kindName } from "../messages/vocabulary.js";
import { total } from "./kind-counts.js";
import type { PlacedNode } from "./placed-graph.js";
import { radiusOf } from "./use-labels.js";

interface Props {
  readonly node: PlacedNode;
  readonly k: number;
  readonly center: boolean;
  /** True for the node that keys and actions go to. */
  readonly active: boolean;
  /** True while the panel shows it. */
  readonly open: boolean;
  /** True where the last step added it. */
  readonly fresh: boolean;
}

/** A thing: its kind's mark. Its name is drawn apart, above all marks. */
export function PictureNode({ node, k, center, active, open, fresh }: Props) {
  const language = useLanguage();
  const messages = networkMessages[language];
  const name = nameIn(language, node);
  const radius = radiusOf(node, center, k);
  const beyond = total(node.beyond);
  const label = clausesIn(language, [
    `${name}, ${kindName[language][node.kind]}`,
    messages.relationsCount(node.degree),
    ...(beyond > 0 ? [messages.more(beyond)] : []),
  ]);
  return (
    <g
      class="node"
      data-node={node.id}
      role="button"
      aria-label={label}
      aria-pressed={open}
      tabindex={active ? 0 : -1}
      transform={`translate(${node.x} ${node.y}) scale(${1 / k})`}
    >
      <title>{label}</title>
      <circle class="node-hit" r={Math.max(radius + 3, 14)} fill="none" pointer-events="all" />
      {(active || open || fresh) && (
        <circle
          r={radius + 3.5}
          fill="none"
          stroke={active || open ? "var(--accent)" : "var(--strong-line)"}
          stroke-width={active || open ? 2 : 1.2}
          stroke-dasharray={active || open ? undefined : "3 3"}
        />
      )}
      <path
        class="node-mark"
        d={shapeOf(node.kind)}
        fill={colorOf(node.kind)}
        stroke="var(--paper)"
        stroke-width={1.4}
        transform={`scale(${radius / 8})`}
      />
    </g>
  );
}
