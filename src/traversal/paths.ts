import { badInput } from "../errors.js";
import type { EdgeRecord, LinkRecord, NodeRecord, Store } from "../store/store.js";
import { Neighborhood, type Scope } from "./neighborhood.js";
import { requireNodes } from "./require-nodes.js";
import { type StepBudget, simplePaths } from "./simple-paths.js";

export interface PathQuery extends Scope {
  readonly from: string;
  readonly to: string;
  /** The most relations of a path. */
  readonly maxLength: number;
  readonly first: number;
}

export interface Path {
  readonly nodes: readonly NodeRecord[];
  /** One less than nodes; each seen from the node before it. */
  readonly steps: readonly LinkRecord[];
}

export interface PathSearch {
  readonly paths: readonly Path[];
  /** Whether more paths were seen than asked for. */
  readonly more: boolean;
  readonly cut: string | null;
}

/** The most nodes that a search steps on once their links are read. */
export const maxSteps = 100_000;

/**
 * Paths between two nodes that meet no node twice, along relations either way: shortest first, then by their ids. Each
 * round goes one level further from one end: after n rounds every path of n relations has been read, and the search stops
 * at the first n that gives enough.
 */
export async function findPaths(store: Store, query: PathQuery): Promise<PathSearch> {
  const [from, to] = await requireNodes(store, [query.from, query.to] as const, (index) =>
    index === 0 ? "from" : "to",
  );
  if (from.id === to.id) throw badInput(`from, to: expected two things, got ${from.id} twice`);

  const around = new Neighborhood(store, query, [from, to]);
  const sides = [from, to].map(({ id }): Side => ({ reached: [id], seen: new Set([from.id, to.id]), stuck: false }));
  const effort: StepBudget = { left: maxSteps };
  const found: EdgeRecord[][] = [];
  let whole = true;
  for (let length = 1; length <= query.maxLength && found.length <= query.first; length++) {
    whole = await widen(sides, around);
    for (const path of simplePaths(around, from.id, to.id, length, effort)) {
      found.push(path);
      if (found.length > query.first) break;
    }
  }
  const tired = effort.left < 0 ? `the search ended after ${maxSteps} steps` : null;
  return {
    paths: found.slice(0, query.first).map((edges) => pathOf(from, edges, around)),
    more: found.length > query.first,
    cut: [whole ? null : around.cut, tired].filter(Boolean).join("; ") || null,
  };
}

/** One end of the search: the nodes it reached last, and all it reached. */
interface Side {
  reached: readonly string[];
  readonly seen: Set<string>;
  stuck: boolean;
}

/**
 * One level further from whichever end has reached fewer nodes; from the other where the bounds forbid it, for what is
 * not read from one end of a relation may be read from the other. False where neither end gets further.
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
