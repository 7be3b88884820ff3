import type { EverythingQuery } from "../operations.js";

/** Layout of the complete graph, as the page queries it. */
export type EverythingLayout = EverythingQuery["layout"];
