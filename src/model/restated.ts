import type { FieldSpec } from "./field.js";
import type { KindSpec } from "./kind.js";
import type { RelationSpec } from "./relation.js";

/** Stored values that packs give one record, in the order of their documents. */
export type Given = readonly Readonly<Record<string, unknown>>[];

/**
 * Result of a property that several packs give one record:
 * - AGREES: a part of its identity. All that give it give the same; else the load is refused.
 * - ADDS: a list of all that any of them gives.
 * - DATED: the value of the latest document; the others are its history.
 * - or a function of all that they give.
 */
export type Restated = "AGREES" | "ADDS" | "DATED" | ((given: Given) => unknown);

/**
 * The rule of a field: the declared one; else lists add up and all else is dated. What carries the statements of one document (turns,
 * evidence, observations) has no history: another document makes its own.
 */
export function restatedOf(spec: KindSpec | RelationSpec, field: FieldSpec): Restated {
  if (field.restated) return field.restated;
  if ("prefix" in spec && !spec.entity) return "AGREES";
  return field.list ? "ADDS" : "DATED";
}
