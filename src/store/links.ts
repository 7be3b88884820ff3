import { type KindName, type RelationName, relations } from "../model/index.js";
import type { OrderKey } from "./order.js";
import type { Window } from "./page.js";
import type { Where } from "./where.js";

/** Links of several sources, filtered by relation, direction, kind and properties. */
export interface LinkMatch {
  readonly sources: readonly string[];
  readonly relations: readonly RelationName[];
  readonly direction: "OUT" | "IN" | "BOTH";
  /** Kinds of the other end; empty for any. */
  readonly kinds: readonly KindName[];
  readonly where?: Where;
  readonly edgeWhere?: Where;
}

/** Kinds that links can lead to, by the declarations of their relations (any, where none is named). */
export function kindsOfEnds(names: readonly RelationName[], direction: LinkMatch["direction"]): readonly KindName[] {
  const declared = names.length > 0 ? names.map((name) => relations.get(name)) : [...relations.values()];
  const targets = direction === "IN" ? [] : declared.flatMap(({ to }) => to);
  const sources = direction === "OUT" ? [] : declared.flatMap(({ from }) => from);
  return [...new Set([...targets, ...sources])];
}

/** Page of links for each source. */
export interface LinkQuery extends LinkMatch, Window {
  /** Keys of the other end; ties, and no keys at all, go by edge id. An edge from a node to itself comes once, as OUT. */
  readonly order: readonly OrderKey[];
  /** Properties to read of each other end; all where not given. */
  readonly fields?: readonly string[];
  /** Properties to read of each edge; all where not given. */
  readonly edgeFields?: readonly string[];
}

/** Number of nodes of one kind. */
export interface KindCount {
  readonly kind: KindName;
  readonly count: number;
}
