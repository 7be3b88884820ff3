import { Extensions } from "type-graphql";

/** Number of rows that a field gives where no argument says so, or the list argument that has one item for each row. */
export type ExpectedRows = number | { readonly each: string };

/**
 * Declares how many rows a field gives, beside type-graphql's own `complexity`: that option counts the work that a field
 * does beyond the objects it gives, in objects that could be read meanwhile. cost.ts reads both from the schema.
 */
export const Rows = (rows: ExpectedRows) => Extensions({ rows });
