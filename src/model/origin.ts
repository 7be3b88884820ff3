import { Extensions } from "type-graphql";

/** Source of a field's data: a stored property, written as a Cypher pattern, or a file that computes it. */
export type FieldOrigin = { readonly stored: string } | ComputedOrigin;

export interface ComputedOrigin {
  /** Path of the file that computes it, from the root of the package. */
  readonly computed: string;
  /** What it is computed from, where the file alone does not say. */
  readonly from?: string;
}

/** Declares where a field's data comes from; kept in the schema's extensions, read by `Query.origin` and `npm run where`. */
export const Origin = (origin: FieldOrigin) => Extensions({ origin });
