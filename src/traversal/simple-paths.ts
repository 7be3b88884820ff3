import type { EdgeRecord } from "../store/store.js";

/** A graph by adjacency: ids of a node's neighbors, ascending, and the relations between two nodes, by id. */
export interface Adjacency {
  neighbors(id: string): readonly string[];
  between(a: string, b: string): readonly EdgeRecord[];
}

/** Number of steps that a search may still take. */
export interface StepBudget {
  left: number;
}

/**
 * Yields the simple paths of exactly `length` relations, by the ids of their nodes, then by those of their relations. Parallel
 * relations make separate paths.
 */
export function* simplePaths(
  graph: Adjacency,
  from: string,
  to: string,
  length: number,
  budget: StepBudget,
): Generator<EdgeRecord[]> {
  const neighbors = memoized((id) => graph.neighbors(id));
  const distances = distancesTo(to, length, neighbors);
  for (const trail of trails([from], to, length, budget, neighbors, distances)) yield* choices(graph, trail);
}

/** Yields node sequences. Follows only nodes from which the end is near enough; visits the end only last. */
function* trails(
  trail: readonly string[],
  to: string,
  left: number,
  budget: StepBudget,
  neighbors: (id: string) => readonly string[],
  distances: ReadonlyMap<string, number>,
): Generator<readonly string[]> {
  if (left === 0) yield trail;
  for (const next of left > 0 ? neighbors(trail.at(-1) as string) : []) {
    const distance = distances.get(next) ?? Infinity;
    if (distance >= left || (next === to && left > 1) || trail.includes(next)) continue;
    if (budget.left-- <= 0) return;
    yield* trails([...trail, next], to, left - 1, budget, neighbors, distances);
  }
}

/** Yields every choice of one relation for each step. */
function* choices(graph: Adjacency, trail: readonly string[]): Generator<EdgeRecord[]> {
  const [first, second, ...rest] = trail;
  if (first === undefined || second === undefined) return yield [];
  for (const edge of graph.between(first, second))
    for (const edges of choices(graph, [second, ...rest])) yield [edge, ...edges];
}

/** Distance of each node from the end, up to `max`. */
function distancesTo(to: string, max: number, neighbors: (id: string) => readonly string[]): Map<string, number> {
  const distances = new Map([[to, 0]]);
  let reached = [to];
  for (let distance = 1; distance <= max; distance++) {
    reached = [...new Set(reached.flatMap(neighbors))].filter((id) => !distances.has(id));
    for (const id of reached) distances.set(id, distance);
  }
  return distances;
}

function memoized<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    let value = made.get(id);
    if (value === undefined) made.set(id, (value = make(id)));
    return value;
  };
}
