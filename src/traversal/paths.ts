import { badInput } from "../errors.js";
import type { EdgeRecord, LinkRecord, NodeRecord, Store } from "../store/store.js";
import { Neighborhood, type Scope } from "./neighborhood.js";
import { requireNodes } from "./require-nodes.js";
import { type StepBudget, simplePaths } from "./simple-paths.js";

/** Ends and limits of a search for paths. */
export interface PathQuery extends Scope {
  readonly from: string;
  readonly to: string;
  /** Maximum number of relations of a path. */
  readonly maxLength: number;
  readonly first: number;
}

/** A path: its nodes, and the links between them. */
export interface Path {
  readonly nodes: readonly NodeRecord[];
  /** One fewer than nodes; each as seen from the node before it. */
  readonly steps: readonly LinkRecord[];
}

/** Result of a search for paths. */
export interface PathSearch {
  readonly paths: readonly Path[];
  /** True where more paths exist than were requested. */
  readonly more: boolean;
  readonly cut: string | null;
}

/** Maximum number of steps of the search in memory. */
export const maxSteps = 100_000;

/**
 * Finds the simple paths between two nodes, along relations in either direction: the shortest first, then by ids. Each round
 * reads one more level from one end. After n rounds all paths of n relations are read; the search stops at the first n with
 * enough paths.
 */
export async function findPaths(store: Store, query: PathQuery): Promise<PathSearch> {
  const [from, to] = await requireNodes(store, [query.from, query.to] as const, (index) =>
    index === 0 ? "from" : "to",
  );
  if (from.id === to.id) throw badInput(`from, to: expected two things, got ${from.id} twice`);

  const around = new Neighborhood(store, query, [from, to]);
  const sides = [from, to].map(({ id }): Side => ({ reached: [id], seen: new Set([from.id, to.id]), stuck: false }));
  const budget: StepBudget = { left: maxSteps };
  const found: EdgeRecord[][] = [];
  let complete = true;
  for (let length = 1; length <= query.maxLength && found.length <= query.first; length++) {
    complete = await widen(sides, around);
    for (const path of simplePaths(around, from.id, to.id, length, budget)) {
      found.push(path);
      if (found.length > query.first) break;
    }
  }
  const exhausted = budget.left < 0 ? `the search ended after ${maxSteps} steps` : null;
  return {
    paths: found.slice(0, query.first).map((edges) => pathOf(from, edges, around)),
    more: found.length > query.first,
    cut: [complete ? null : around.cut, exhausted].filter(Boolean).join("; ") || null,
  };
}

/** One end of the search: the nodes reached last, and all nodes reached. */
interface Side {
  reached: readonly string[];
  readonly seen: Set<string>;
  stuck: boolean;
}

/**
 * Reads one more level from the end that has reached fewer nodes, or from the other where the limits forbid it. False where
 * neither end can go on.
 */
async function widen(sides: readonly Side[], around: Neighborhood): Promise<boolean> {
  for (const side of sides.toSorted((a, b) => a.reached.length - b.reached.length)) {
    side.stuck ||= !(await around.read(side.reached));
    if (side.stuck) continue;
    side.reached = around.beyond(side.reached, side.seen);
    for (const id of side.reached) side.seen.add(id);
    return true;
  }
  return false;
}

function pathOf(from: NodeRecord, edges: readonly EdgeRecord[], { nodes }: Neighborhood): Path {
  let at = from.id;
  const steps = edges.map((edge): LinkRecord => {
    const direction = edge.source === at ? "OUT" : "IN";
    at = direction === "OUT" ? edge.target : edge.source;
    return { edge, direction, node: nodes.get(at) as NodeRecord };
  });
  return { nodes: [from, ...steps.map(({ node }) => node)], steps };
}
