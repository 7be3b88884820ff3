import type { EdgeRecord } from "../store/store.js";

/** A graph as paths see it: what is linked to a node, by id, and by which relations, by id. */
export interface Adjacency {
  neighbours(id: string): readonly string[];
  between(a: string, b: string): readonly EdgeRecord[];
}

/** How many nodes a search may still step on; it ends when none are left. */
export interface StepBudget {
  left: number;
}

/**
 * The paths of exactly so many relations that meet no node twice: by the ids of their nodes, then by those of their
 * relations. Relations that join the same two nodes make paths of their own.
 */
export function* simplePaths(
  ties: Adjacency,
  from: string,
  to: string,
  length: number,
  effort: StepBudget,
): Generator<EdgeRecord[]> {
  const neighbours = remembered((id) => ties.neighbours(id));
  const distances = distancesTo(to, length, neighbours);
  for (const trail of trails([from], to, length, effort, neighbours, distances)) yield* choices(ties, trail);
}

/** Goes on only where the end is near enough, and steps on the end only at the end. */
function* trails(
  trail: readonly string[],
  to: string,
  left: number,
  effort: StepBudget,
  neighbours: (id: string) => readonly string[],
  distances: ReadonlyMap<string, number>,
): Generator<readonly string[]> {
  if (left === 0) yield trail;
  for (const next of left > 0 ? neighbours(trail.at(-1) as string) : []) {
    const distance = distances.get(next) ?? Infinity;
    if (distance >= left || (next === to && left > 1) || trail.includes(next)) continue;
    if (effort.left-- <= 0) return;
    yield* trails([...trail, next], to, left - 1, effort, neighbours, distances);
  }
}

/** One relation for each step, in every way. */
function* choices(ties: Adjacency, trail: readonly string[]): Generator<EdgeRecord[]> {
  const [first, second, ...rest] = trail;
  if (first === undefined || second === undefined) return yield [];
  for (const edge of ties.between(first, second))
    for (const edges of choices(ties, [second, ...rest])) yield [edge, ...edges];
}

/** How far each node is from the end, at most so far. */
function distancesTo(to: string, most: number, neighbours: (id: string) => readonly string[]): Map<string, number> {
  const distances = new Map([[to, 0]]);
  let reached = [to];
  for (let distance = 1; distance <= most; distance++) {
    reached = [...new Set(reached.flatMap(neighbours))].filter((id) => !distances.has(id));
    for (const id of reached) distances.set(id, distance);
  }
  return distances;
}

function remembered<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    let value = made.get(id);
    if (value === undefined) made.set(id, (value = make(id)));
    return value;
  };
}
