import { readLimits } from "../../traversal/neighborhood.js";
import type { SizeRange } from "../read/argument-checks.js";

/** Ranges of what a caller may ask of the questions on the graph. */
export const sizes = {
  maxLength: { min: 1, max: 6, default: 4 },
  paths: { min: 0, max: 20, default: 10 },
  depth: { min: 0, max: 3, default: 1 },
  nodes: { min: 1, max: 300, default: 100 },
  rows: { min: 0, max: 100, default: 20 },
} as const satisfies Record<string, SizeRange>;
export const centers = { min: 1, max: 150 };
export const commonIds = { min: 2, max: 10 };

/** Description of `relations` where a question walks the graph. */
export const alongRelations = "Along these relations only; where not given, along those that `RelationName` names.";

/** Description of `cut` where a question reads only so much. */
export const cutDoc = (bound: string) => `What was left unread, in words: ${bound}, are read. Null where nothing.`;
export const walkBound = `at most ${readLimits.nodes} nodes' links, ${readLimits.linksOfANode} of each`;
