import type { EverythingQuery } from "../generated/operations.js";

/** Places of all nodes, and the edges between them. */
export type EverythingLayout = EverythingQuery["layout"];
