import { relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";

/** Relation that a row of one of its ends may contain, under that end's field. */
export interface Inline {
  readonly relation: RelationSpec;
  readonly field: string;
  readonly outgoing: boolean;
}

/** Relations that a row of the kind may contain, by field. Mentions are not written: they follow from evidence. */
export function inlineOf(kind: KindSpec): Inline[] {
  return [...relations.values()]
    .filter(({ name }) => name !== "MENTIONS")
    .flatMap((relation) => [
      ...(relation.from.includes(kind.name) ? [{ relation, field: relation.forward, outgoing: true }] : []),
      ...(relation.to.includes(kind.name) ? [{ relation, field: relation.backward, outgoing: false }] : []),
    ]);
}
