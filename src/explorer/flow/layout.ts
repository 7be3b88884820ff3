import { sankey } from "d3-sankey";
import type { Band, Flow, Stop } from "./ways.js";

export interface PlacedStop extends Stop {
  readonly top: number;
  readonly height: number;
  /** Where its bar begins, and how wide it is; a policy's name stands in its own. */
  readonly left: number;
  readonly width: number;
}

export interface PlacedBand extends Band {
  /** A cubic curve along the middle of the band. */
  readonly path: string;
  readonly thickness: number;
}

export interface Layout {
  readonly stops: readonly PlacedStop[];
  readonly bands: readonly PlacedBand[];
  readonly width: number;
  readonly height: number;
}

/** Pixels for one quotation; with the space between two stops at least a target for a finger's tip. */
const unit = 12;
const closest = 13;
const bar = 8;
/** Between two names, in pixels. */
const margin = 6;
/** Narrower than this the picture is scrolled. */
export const narrowest = 880;

const between = (low: number, value: number, high: number) => Math.round(Math.min(high, Math.max(low, value)));

/** The three columns for an available width: where their bars stand, and the room for names. */
export function columnsFor(available: number): Columns {
  const width = Math.max(narrowest, Math.floor(available));
  const room = [
    between(150, width * 0.17, 260),
    between(270, width * 0.27, 430),
    between(180, width * 0.19, 290),
  ] as const;
  const third = width - room[2] - bar;
  const second = Math.round((room[0] + bar + third - room[1]) / 2);
  const columns = [
    { left: room[0], width: bar },
    { left: second, width: room[1] },
    { left: third, width: bar },
  ] as const;
  return { width, room, columns };
}

interface Columns {
  readonly width: number;
  /** Pixels for names left of the first column, in the second, and right of the third. */
  readonly room: readonly [number, number, number];
  readonly columns: readonly { readonly left: number; readonly width: number }[];
}

/**
 * Where everything stands. The height grows with what there is to show: a stop is as high as it is wide in quotations,
 * and keeps as far from the next as both need for their names. `needs`: pixels that a stop's name is high.
 */
export function layoutOf(flow: Flow, { width, columns }: Columns, needs: (stop: Stop) => number): Layout {
  const through = new Map(flow.stops.map(({ key }) => [key, unit * passing(flow, key)]));
  const gap = Math.max(closest, ...flow.stops.map((stop) => needs(stop) + margin - (through.get(stop.key) ?? 0)));
  const heights = columns.map((_, column) => {
    const members = flow.stops.filter((stop) => stop.column === column);
    return members.reduce((sum, { key }) => sum + (through.get(key) ?? 0) + gap, -gap);
  });
  const height = Math.max(unit, ...heights);
  // d3-sankey fills its nodes and links in: it is given copies. Only its heights are used: the columns are ours.
  const { nodes, links } = sankey<Stop, Band>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ column }) => column)
    .nodePadding(gap)
    .nodeWidth(1)
    .iterations(48)
    .extent([
      [0, 0],
      [3, height],
    ])({ nodes: flow.stops.map((stop) => ({ ...stop })), links: flow.bands.map((band) => ({ ...band })) });

  const byKey = new Map(flow.bands.map((band) => [band.key, band]));
  return {
    stops: nodes.map(({ key, column, thing, quotations, y0 = 0, y1 = 0 }) => {
      return {
        key,
        column,
        thing,
        quotations,
        top: y0,
        height: y1 - y0,
        ...(columns[column] as Columns["columns"][number]),
      };
    }),
    bands: links.map(({ key, intent, y0 = 0, y1 = 0, width: thickness = 0 }) => {
      const [from, to] = intent === undefined ? [columns[0], columns[1]] : [columns[1], columns[2]];
      const [start, end] = [(from?.left ?? 0) + (from?.width ?? 0), to?.left ?? width];
      const middle = (start + end) / 2;
      return {
        ...(byKey.get(key) as Band),
        path: `M${start} ${round(y0)}C${middle} ${round(y0)} ${middle} ${round(y1)} ${end} ${round(y1)}`,
        thickness,
      };
    }),
    width,
    height,
  };
}

/** What passes a stop: the wider of its two sides. */
function passing({ bands }: Flow, key: string): number {
  const side = (end: "source" | "target") => bands.reduce((sum, band) => sum + (band[end] === key ? band.value : 0), 0);
  return Math.max(side("source"), side("target"));
}

const round = (value: number) => Math.round(value * 10) / 10;
