import { useMemo, useRef, useState } from "preact/hooks";
import { useElementSize } from "../components/use-element-size.js";
import type { Family } from "../matrix/grid.js";
import { flowMessages } from "../messages/flow.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import { intents as intentNames } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { wrapped } from "../text/wrap.js";
import { type Flow, pathThrough, type Stop } from "./flow-graph.js";
import { FlowStop, labelPlace } from "./flow-stop.js";
import { lineHeight, textWidth } from "./label-size.js";
import { columnsFor, layoutOf, type PlacedBand, type PlacedStop } from "./sankey-layout.js";

const head = 34;
const foot = 8;

/** The flow as a picture. Whatever is pointed at, focused or open shows its whole way; the rest steps back. */
export function FlowPicture({ flow, of }: { readonly flow: Flow; readonly of: Family }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = flowMessages[language];
  const box = useRef<HTMLDivElement>(null);
  const { width: available } = useElementSize(box);
  const names = new Map(
    flow.stops.map(({ key, thing }) => [key, thing ? nameIn(language, thing) : messages.unnamed] as const),
  );
  const { layout, lines } = useMemo(() => {
    const columns = columnsFor(available);
    const labels = new Map(
      flow.stops.map(({ key, column, quotations }) => {
        const room = columns.room[column] - 20 - textWidth(` ${quotations}`);
        return [key, wrapped(names.get(key) ?? "", room, textWidth)];
      }),
    );
    const needs = ({ key }: Stop) => lineHeight * (labels.get(key)?.length ?? 1);
    return { layout: layoutOf(flow, columns, needs), lines: labels };
  }, [flow, available, language]);
  const [pointed, setPointed] = useState<string>();
  const { open } = route.params;
  const opened =
    flow.bands.find((band) => band.open === open) ?? flow.stops.find(({ thing }) => thing && thing.id === open);
  const center = pointed ?? opened?.key;
  const lit = useMemo(() => (center === undefined ? undefined : pathThrough(flow, center)), [flow, center]);

  const nameOf = (key: string) => names.get(key) ?? "";
  const labelOf = ({ source, target, intent, quotations }: PlacedBand) => {
    const count = messages.quotations(quotations);
    if (intent) return messages.targets(nameOf(source), intentNames[language][intent], nameOf(target), count);
    const unnamed = flow.stops.find(({ key }) => key === source)?.thing === undefined;
    return unnamed ? messages.notIssued(nameOf(target), count) : messages.issues(nameOf(source), nameOf(target), count);
  };
  const pointing = (key: string) => ({
    class: lit && !lit.has(key) ? "flow-part faded" : "flow-part",
    onMouseEnter: () => setPointed(key),
    onMouseLeave: () => setPointed(undefined),
    onFocus: () => setPointed(key),
    onBlur: () => setPointed(undefined),
  });
  const band = (one: PlacedBand) => (
    <a
      key={one.key}
      {...pointing(one.key)}
      href={addressWith(route, { open: one.open })}
      aria-label={labelOf(one)}
      aria-current={open === one.open ? "true" : undefined}
    >
      <title>{labelOf(one)}</title>
      <path
        class={one.intent ? "flow-band" : "flow-band issued"}
        d={one.path}
        stroke={one.intent ? `var(--intent-${one.intent})` : undefined}
        stroke-width={one.thickness}
      />
    </a>
  );
  const headings = [messages.issuers, messages.policies, matrixMessages[language].family[of]];
  const [first, second, third] = ([0, 1, 2] as const).map((column) =>
    layout.stops.filter((stop) => stop.column === column).toSorted((a, b) => a.top - b.top),
  ) as [PlacedStop[], PlacedStop[], PlacedStop[]];
  return (
    <div ref={box} class="flow-box">
      {available > 0 && (
        <svg
          class="flow"
          data-export="picture"
          role="group"
          aria-label={messages.title}
          width={layout.width}
          height={layout.height + head + foot}
          viewBox={`0 ${-head} ${layout.width} ${layout.height + head + foot}`}
        >
          {[first, second, third].map((stops, column) => {
            const { x, anchor } = labelPlace(stops[0] as PlacedStop);
            return (
              <text key={column} class="flow-heading" x={x} y={-15} text-anchor={anchor}>
                {headings[column]}
              </text>
            );
          })}
          {[first, second, third].map((stops) =>
            stops.map((stop) => (
              <g key={stop.key}>
                <FlowStop
                  stop={stop}
                  name={nameOf(stop.key)}
                  lines={lines.get(stop.key) ?? []}
                  pointing={pointing(stop.key)}
                />
                {layout.bands.filter(({ source }) => source === stop.key).map(band)}
              </g>
            )),
          )}
        </svg>
      )}
    </div>
  );
}
