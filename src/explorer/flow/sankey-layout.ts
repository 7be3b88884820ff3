import { sankey } from "d3-sankey";
import type { Band, Flow, Stop } from "./flow-graph.js";

export interface PlacedStop extends Stop {
  readonly top: number;
  readonly height: number;
  /** Left edge and width of its bar; a policy's name is inside its own. */
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

/** Pixels for one quotation. */
const unit = 12;
const bar = 8;
/** Space between two bars, and between two names, in px: a bar with the space around it is a target for a fingertip. */
const [apart, margin] = [13, 6];
/** Narrower than this the picture is scrolled. */
const minWidth = 880;

const between = (low: number, value: number, high: number) => Math.round(Math.min(high, Math.max(low, value)));

/** The three columns for an available width: places of their bars, and the room for names. */
export function columnsFor(available: number): Columns {
  const width = Math.max(minWidth, Math.floor(available));
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
 * Places of stops and bands. The height grows with what there is to show: a stop is as high as it is wide in quotations,
 * and keeps as far from the next as both need for their names. `needs`: pixels that a stop's name is high.
 */
export function layoutOf(flow: Flow, { width, columns }: Columns, needs: (stop: Stop) => number): Layout {
  const bars = new Map(flow.stops.map(({ key }) => [key, unit * passing(flow, key)]));
  const barOf = (key: string) => bars.get(key) ?? 0;
  const slotOf = (stop: Stop) => Math.max(barOf(stop.key) + apart - margin, needs(stop));
  const filled = columns.map((_, column) => flow.stops.filter((stop) => stop.column === column));
  const height = Math.max(...filled.map((stops) => stops.reduce((sum, stop) => sum + slotOf(stop) + margin, -margin)));
  const padding = filled.map((stops) => {
    const used = stops.reduce((sum, { key }) => sum + barOf(key), 0);
    return (height - used) / Math.max(1, stops.length - 1);
  });

  // d3-sankey fills its nodes and links in: it is given copies. It finds the order and heights; the columns are ours.
  const { nodes, links } = sankey<Stop, Band>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ column }) => column)
    .nodePadding(Math.min(...padding))
    .nodeWidth(1)
    .iterations(48)
    .extent([
      [0, 0],
      [3, height],
    ])({ nodes: flow.stops.map((stop) => ({ ...stop })), links: flow.bands.map((band) => ({ ...band })) });
  const tops = new Map<string, number>();
  for (const stops of filled) {
    const found = new Map(nodes.map(({ key, y0 = 0, y1 = 0 }) => [key, (y0 + y1) / 2]));
    const ordered = stops.toSorted((a, b) => (found.get(a.key) ?? 0) - (found.get(b.key) ?? 0));
    const slots = ordered.map((stop) => ({ middle: found.get(stop.key) ?? 0, size: slotOf(stop) }));
    for (const [index, middle] of spread(slots, height).entries()) {
      const { key } = ordered[index] as Stop;
      tops.set(key, middle - barOf(key) / 2);
    }
  }

  const byKey = new Map(flow.bands.map((band) => [band.key, band]));
  const before = new Map(nodes.map(({ key, y0 = 0 }) => [key, y0]));
  /** Height at which a band meets a stop: as far down its bar as d3-sankey had it, whose scale differs where there is room. */
  const meets = (key: string, y: number, scale: number) =>
    round((tops.get(key) ?? 0) + (y - (before.get(key) ?? 0)) * scale);
  return {
    stops: flow.stops.map((stop) => ({
      ...stop,
      top: tops.get(stop.key) ?? 0,
      height: barOf(stop.key),
      ...(columns[stop.column] as Columns["columns"][number]),
    })),
    bands: links.map(({ key, y0 = 0, y1 = 0, width: drawn = 0 }) => {
      const band = byKey.get(key) as Band;
      const thickness = unit * band.value;
      const [from, to] = band.intent === undefined ? [columns[0], columns[1]] : [columns[1], columns[2]];
      const [start, end] = [(from?.left ?? 0) + (from?.width ?? 0), to?.left ?? width];
      const middle = (start + end) / 2;
      const scale = drawn > 0 ? thickness / drawn : 1;
      const [out, into] = [meets(band.source, y0, scale), meets(band.target, y1, scale)];
      return { ...band, path: `M${start} ${out}C${middle} ${out} ${middle} ${into} ${end} ${into}`, thickness };
    }),
    width,
    height,
  };
}

/** Middles as near as can be to where they were, so that slots keep apart between 0 and `height`. */
function spread(slots: readonly { readonly middle: number; readonly size: number }[], height: number): number[] {
  const middles = slots.map(({ middle }) => middle);
  const sizeOf = (index: number) => slots[index]?.size ?? 0;
  let edge = 0;
  for (let index = 0; index < slots.length; index++) {
    const half = sizeOf(index) / 2;
    middles[index] = Math.max(middles[index] ?? 0, edge + half);
    edge = (middles[index] ?? 0) + half + margin;
  }
  edge = height;
  for (let index = slots.length - 1; index >= 0; index--) {
    const half = sizeOf(index) / 2;
    middles[index] = Math.min(middles[index] ?? 0, edge - half);
    edge = (middles[index] ?? 0) - half - margin;
  }
  return middles;
}

/** Number of quotations that pass a stop: the wider of its two sides. */
function passing({ bands }: Flow, key: string): number {
  const side = (end: "source" | "target") => bands.reduce((sum, band) => sum + (band[end] === key ? band.value : 0), 0);
  return Math.max(side("source"), side("target"));
}

const round = (value: number) => Math.round(value * 10) / 10;
