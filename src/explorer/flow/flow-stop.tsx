import { colorOf } from "../components/kind-mark.js";
import { flowMessages } from "../messages/flow.js";
import { useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { lineHeight, textWidth } from "./label-size.js";
import type { PlacedStop } from "./sankey-layout.js";

/** A body, policy or target: its bar and its name, which open what is said of it. */
export function FlowStop({
  stop,
  name,
  lines,
  pointing,
}: {
  readonly stop: PlacedStop;
  readonly name: string;
  readonly lines: readonly string[];
  readonly pointing: { readonly class: string };
}) {
  const route = useCurrentRoute();
  const messages = flowMessages[useLanguage()];
  const { thing, column, left, width, top, height } = stop;
  const { x, anchor } = labelPlace(stop);
  const label = messages.stop(name, messages.quotations(stop.quotations));
  const middle = top + height / 2;
  const card = Math.max(height, lineHeight * lines.length + 2);
  const area = Math.max(card, 24);
  const labeled = Math.max(...lines.map(textWidth)) + 40;
  const content = (
    <>
      <title>{label}</title>
      <rect
        class="flow-area"
        data-export="no"
        x={column === 0 ? left + width - labeled : left}
        y={middle - area / 2}
        width={column === 1 ? width : labeled}
        height={area}
      />
      <rect
        class={`flow-stop ${["issuer", "policy", "target"][column]}${thing ? "" : " unnamed"}`}
        x={left}
        y={column === 1 ? middle - card / 2 : top}
        width={width}
        height={column === 1 ? card : height}
        fill={thing ? colorOf(thing.kind) : undefined}
      />
      {column === 1 && thing && (
        <path
          class="flow-edge"
          d={`M${left + 1.5} ${top}v${height}M${left + width - 1.5} ${top}v${height}`}
          stroke={colorOf(thing.kind)}
        />
      )}
      <text class={thing ? "flow-name" : "flow-name unnamed"} text-anchor={anchor}>
        {lines.map((line, index) => (
          <tspan key={index} x={x} y={middle + (index - (lines.length - 1) / 2) * lineHeight} dy="0.35em">
            {line}
            {/* Lines are read as words apart. */}
            {index < lines.length - 1 && <tspan font-size="0"> </tspan>}
            {index === lines.length - 1 && <tspan class="flow-count"> {stop.quotations}</tspan>}
          </tspan>
        ))}
      </text>
    </>
  );
  if (!thing) return <g {...pointing}>{content}</g>;
  return (
    <a
      {...pointing}
      href={addressWith(route, { open: thing.id })}
      aria-label={label}
      aria-current={route.params.open === thing.id ? "true" : undefined}
    >
      {content}
    </a>
  );
}

/** Place where a stop's name begins or ends. */
export function labelPlace({ column, left, width }: PlacedStop): { x: number; anchor: "start" | "end" } {
  if (column === 0) return { x: left - 8, anchor: "end" };
  return column === 1 ? { x: left + 10, anchor: "start" } : { x: left + width + 8, anchor: "start" };
}
