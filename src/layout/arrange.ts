import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum } from "d3-force";
import { box, type Placed, removeOverlaps } from "./remove-overlaps.js";

/** Two things that are joined, by their ids. */
export type Pair = readonly [string, string];

export interface Picture {
  /** Ids of what is shown: it gets the best places. */
  readonly shown: readonly string[];
  /** Ids of what stands wherever there is room, without moving what is shown. */
  readonly others: readonly string[];
  readonly pairs: readonly Pair[];
}

/** Where each thing stands, in px to 0.1, by id. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Dot extends Placed {
  readonly id: string;
  readonly near: Dot[];
  fx?: number;
  fy?: number;
}
type Link = SimulationLinkDatum<Dot>;

/**
 * A place for each thing: what is joined is near, what nothing joins stands in a grid beneath. The same
 * things and pairs give the same places, in whatever order they come.
 */
export function arrange({ shown, others, pairs }: Picture): Places {
  const [first, second] = [shown, others].map((ids) => ids.toSorted().map(dotOf)) as [Dot[], Dot[]];
  draw(first, [], pairs);
  draw(second, first, pairs);
  return new Map([...first, ...second].map(({ id, x, y }) => [id, { x: rounded(x), y: rounded(y) }]));
}

/** d3 gives a place to what has none: the same in every run. */
const dotOf = (id: string): Dot => ({ id, near: [], x: NaN, y: NaN });

/** Places what is new, beside what has its place and keeps it. */
function draw(fresh: readonly Dot[], placed: readonly Dot[], pairs: readonly Pair[]): void {
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

/** One link for each two things that are joined. */
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

/** What is joined to something that has a place begins beside it. */
function startNear(moving: readonly Dot[]): void {
  for (const dot of moving) {
    const at = dot.near.filter(({ fx }) => fx !== undefined);
    if (at.length === 0) continue;
    dot.x = mean(at.map(({ x }) => x));
    dot.y = mean(at.map(({ y }) => y)) + box.height;
  }
}

/** How often the forces act freely, then without letting things lie on each other; of many things less often. */
const ticksOf = (dots: number) => {
  const often = Math.min(1, 1000 / dots);
  return { free: Math.round(60 + 140 * often), apart: Math.round(30 + 70 * often), last: 200 };
};

/** What a thing has of the plane at least, in boxes: with less the pushing apart does not end. */
const room = 1.6;

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

/** Draws everything larger where it is too close; not where something keeps its place. */
function spread(dots: readonly Dot[]): void {
  if (dots.length === 0 || dots.some(({ fx }) => fx !== undefined)) return;
  const radius = Math.sqrt(mean(dots.map(({ x, y }) => x * x + y * y)));
  // Of a disk, the mean square distance from its middle is half its radius squared.
  const has = (2 * Math.PI * radius * radius) / dots.length;
  const factor = Math.sqrt((room * box.width * box.height) / has);
  if (factor > 1) for (const dot of dots) [dot.x, dot.y] = [dot.x * factor, dot.y * factor];
}

/** Beneath all else, as wide as that. */
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
