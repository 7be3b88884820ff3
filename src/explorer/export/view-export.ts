import type { Operation } from "../generated/operations.js";
import type { View } from "../route/route.js";
import type { ViewGraph } from "./view-graph.js";

/** Parts of a view that an export needs. */
export interface ViewExport<Result, Variables> {
  readonly view: View;
  /** Heading of the picture. */
  readonly title: string;
  /** Id of the one thing that the view is about; a part of the files' names. */
  readonly thing?: string | undefined;
  /** Operation behind the view. Its answer is in the cache already, and tells the release. */
  readonly operation: Operation<Result, Variables>;
  readonly variables: Variables;
  /** The view as a graph, where it is one. */
  readonly graph?: (() => ViewGraph | Promise<ViewGraph>) | undefined;
}

export const formats = ["png", "svg", "csv", "gexf", "graphml"] as const;
export type Format = (typeof formats)[number];
