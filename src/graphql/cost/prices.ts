import { most } from "../../layout/drawn-graph.js";
import { sizes } from "../queries/traversal-args.js";

/** What a field costs beyond the objects that its arguments ask for. */
export interface Price {
  /** Its own work, in objects that could be read meanwhile: a count, a scan, a walk over the graph. */
  readonly work?: number;
  /** How many rows it gives where no argument says so: a number, or the list argument that has one item for each row. */
  readonly rows?: number | { readonly each: string };
}

/**
 * The one table of prices, by `Type.field` or, for a field of many types, by `field`. A field that is not here does no
 * work of its own, and gives `pageSize.default` rows where it takes a page size, else `unpaged`.
 */
export const prices: Readonly<Record<string, Price>> = {
  totalCount: { work: 5 },
  aggregate: { work: 20, rows: 100 },
  firstSeen: { work: 5 },
  lastSeen: { work: 5 },
  "Turn.statedRelations": { work: 50, rows: 100 },
  "Turn.statedObservations": { work: 50, rows: 20 },
  "Query.nodes": { rows: { each: "ids" } },
  "Query.stats": { work: 50 },
  "Query.coverage": { work: 50 },
  "Query.changesSince": { work: 50, rows: 100 },
  "Query.search": { work: 500 },
  "Query.suggest": { work: 100 },
  "Query.paths": { work: 1000, rows: sizes.paths.usual },
  "Query.subgraph": { work: 500, rows: sizes.nodes.usual },
  "Layout.nodes": { rows: most.things },
  "Layout.edges": { rows: most.ties },
  "Query.policyIndustryLinks": { work: 100 },
  "Query.commonNeighbors": { work: 100 },
  "Query.related": { work: 500 },
  "Query.series": { work: 50 },
  "Series.points": { rows: 20 },
  "Query.compare": { work: 100, rows: { each: "metrics" } },
  "Query.reconcile": { work: 500, rows: { each: "queries" } },
  "Reconciliation.candidates": { rows: 20 },
};

/** How many objects a list without a page size is taken to hold: the spans of a fact, the parts of a value. */
export const unpaged = 5;

/** The arguments by which a caller asks for so many rows. */
export const sizeArguments = ["first", "last", "limit"] as const;
