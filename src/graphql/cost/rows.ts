import { Extensions } from "type-graphql";
import type { KindName, RelationName } from "../../model/index.js";

/** Number of rows that a field gives where no argument says so, or the list argument that has one item for each row. */
export type ExpectedRows = number | { readonly each: string };

/** Rows that a list is a part of: the nodes of a kind, or the links of a node: of one relation, or of any. */
export type Population =
  | { readonly kind: KindName }
  | { readonly relation: RelationName; readonly direction: "OUT" | "IN" }
  | "links";

/**
 * Declares how many rows a field gives, beside type-graphql's own `complexity`: that option counts the work that a field
 * does beyond the objects it gives, in objects that could be read meanwhile. cost.ts reads both from the schema, and the
 * rows that the list is a part of.
 */
export const Rows = (rows: ExpectedRows, population?: Population) =>
  Extensions({ rows, ...(population ? { population } : {}) });
