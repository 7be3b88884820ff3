import "reflect-metadata";
import { Extensions } from "type-graphql";

/** Source of a field's data: a stored property, written as a Cypher pattern, or a file that computes it. */
export type FieldOrigin = StoredOrigin | ComputedOrigin;

export interface StoredOrigin {
  readonly stored: string;
  /** Statement that reads it, where it is not that of the pattern's node or relation. */
  readonly readBy?: "pairs";
  /** Source of a value that the loader fills in: not, or not always, written in a row of a pack. */
  readonly loaded?: ComputedOrigin | undefined;
}

export interface ComputedOrigin {
  /** Path of the file that computes it, from the root of the package. */
  readonly computed: string;
  /** Data that it is computed from, where the file alone does not say: a Cypher pattern where it is in the graph. */
  readonly from?: string;
}

/** Origin with the place of the declaration: a member of a class (`Policy.issuedOn`), or a path of a file. */
export type DeclaredOrigin = FieldOrigin & { readonly declaredBy: string };

/**
 * Declares where a field's data comes from; kept in the schema's extensions, read by `Query.origin` and `npm run where`.
 * `declaredBy`: for what no class declares.
 */
export const Origin =
  (origin: FieldOrigin, declaredBy?: string) =>
  (prototype: object, name: string): void => {
    const declared: DeclaredOrigin = { ...origin, declaredBy: declaredBy ?? `${prototype.constructor.name}.${name}` };
    Extensions({ origin: declared })(prototype, name);
  };
