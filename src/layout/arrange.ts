import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from "d3-force";
import { box, type Placed, removeOverlaps } from "./remove-overlaps.js";

/** Ids of two linked nodes. */
export type Pair = readonly [string, string];

/** Nodes and links to arrange. */
export interface Picture {
  /** Ids of the nodes shown by default, which are placed first. */
  readonly shown: readonly string[];
  /** Ids of the nodes placed afterwards, without moving the first. */
  readonly others: readonly string[];
  readonly pairs: readonly Pair[];
}

/** Position of each node in px, to 0.1, by id. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Dot extends Placed {
  readonly id: string;
  readonly near: Dot[];
  fx?: number;
  fy?: number;
}
type Link = SimulationLinkDatum<Dot>;

/**
 * Computes the position of each node by forces; nodes without links are placed in a grid below. The result does not depend
 * on the order of nodes and pairs.
 */
export function arrange({ shown, others, pairs }: Picture): Places {
  const [first, second] = [shown, others].map((ids) => ids.toSorted().map(dotOf)) as [Dot[], Dot[]];
  place(first, [], pairs);
  place(second, first, pairs);
  return new Map([...first, ...second].map(({ id, x, y }) => [id, { x: rounded(x), y: rounded(y) }]));
}

/** d3 gives a deterministic start position to NaN. */
const dotOf = (id: string): Dot => ({ id, near: [], x: NaN, y: NaN });

/** Places new nodes beside placed ones, which keep their positions. */
function place(fresh: readonly Dot[], placed: readonly Dot[], pairs: readonly Pair[]): void {
  const links = linksOf(pairs, [...placed, ...fresh]);
  for (const dot of placed) [dot.fx, dot.fy] = [dot.x, dot.y];
  const joined = fresh.filter(({ near }) => near.length > 0);
  startNear(joined);
  simulate([...placed, ...joined], links);
  putInGrid(
    fresh.filter(({ near }) => near.length === 0),
    [...placed, ...joined],
  );
}

/** One link for each pair of linked nodes. */
function linksOf(pairs: readonly Pair[], dots: readonly Dot[]): Link[] {
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  for (const dot of dots) dot.near.length = 0;
  const keys = new Set(pairs.map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)));
  return [...keys].toSorted().flatMap((key) => {
    const [source, target] = key.split(" ").map((id) => byId.get(id));
    if (!source || !target) return [];
    source.near.push(target);
    target.near.push(source);
    return [{ source, target }];
  });
}

/** Starts nodes beside their placed neighbors. */
function startNear(moving: readonly Dot[]): void {
  for (const dot of moving) {
    const at = dot.near.filter(({ fx }) => fx !== undefined);
    if (at.length === 0) continue;
    dot.x = mean(at.map(({ x }) => x));
    dot.y = mean(at.map(({ y }) => y)) + box.height;
  }
}

/** Number of simulation steps: free, then with separation, then separation alone; fewer for large graphs. */
const ticksOf = (dots: number) => {
  const often = Math.min(1, 1000 / dots);
  return {
    free: Math.round(60 + 140 * often),
    apart: Math.round(30 + 70 * often),
    last: Math.round(200 + 800 * often),
  };
};

/** Minimum area per node, in boxes: with less the separation does not end. */
const minArea = 1.6;

function simulate(dots: Dot[], links: Link[]): void {
  const ticks = ticksOf(dots.length);
  const degree = (end: unknown) => (end as Dot).near.length;
  const distance = ({ source, target }: Link) => 50 + 10 * Math.sqrt(Math.min(degree(source), degree(target)));
  const simulation = forceSimulation(dots)
    .force("link", forceLink<Dot, Link>(links).distance(distance))
    .force(
      "charge",
      forceManyBody<Dot>()
        .strength((dot) => -150 - 50 * Math.sqrt(degree(dot)))
        .distanceMax(750),
    )
    .force("x", forceX(0).strength(0.03))
    .force("y", forceY(0).strength(0.055))
    .alphaDecay(1 - 0.001 ** (1 / (ticks.free + ticks.apart)))
    .stop();
  simulation.tick(ticks.free);
  simulation.force("apart", () => void removeOverlaps(dots, 0.5));
  simulation.tick(ticks.apart);
  spread(dots);
  for (let round = 0; round < ticks.last && removeOverlaps(dots, 1); round++);
}

/** Scales dense pictures up, unless a node keeps its position. */
function spread(dots: readonly Dot[]): void {
  if (dots.length === 0 || dots.some(({ fx }) => fx !== undefined)) return;
  const radius = Math.sqrt(mean(dots.map(({ x, y }) => x * x + y * y)));
  // The mean square distance from the center of a disk is half its squared radius.
  const area = (2 * Math.PI * radius * radius) / dots.length;
  const factor = Math.sqrt((minArea * box.width * box.height) / area);
  if (factor > 1) for (const dot of dots) [dot.x, dot.y] = [dot.x * factor, dot.y * factor];
}

/** Places nodes in a grid below all others, of the same width. */
function putInGrid(alone: readonly Dot[], placed: readonly Dot[]): void {
  const xs = placed.map(({ x }) => x);
  const [left, right] = xs.length > 0 ? [Math.min(...xs), Math.max(...xs)] : [0, 0];
  const top = xs.length > 0 ? Math.max(...placed.map(({ y }) => y)) + 3 * box.height : 0;
  const columns = Math.max(Math.floor((right - left) / box.width), Math.ceil(Math.sqrt(alone.length)), 1);
  for (const [index, dot] of alone.entries()) {
    dot.x = left + (index % columns) * box.width;
    dot.y = top + Math.floor(index / columns) * box.height;
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const rounded = (value: number) => Math.round(value * 10) / 10 + 0;
