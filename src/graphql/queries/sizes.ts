import { readLimits } from "../../traversal/neighborhood.js";
import { walked } from "../../traversal/walked-relations.js";
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
export const alongRelations = `Along these relations only. Where not given, along those by which one thing bears on another: ${walked.join(", ")}.`;

/** Description of `cut` where a question reads only so much. */
export const cutDoc = (bound: string) =>
  `What was not looked at, in words, as a question reads only so much (${bound}); null where all was.`;
export const walkBound = `at most ${readLimits.nodes} nodes' links, ${readLimits.linksOfANode} of each`;
