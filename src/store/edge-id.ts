import { type RelationName, relations } from "../model/index.js";

/** Id of an edge: its relation, ends and the values of the relation's key, in this order. */
export const edgeIdOf = (relation: RelationName, source: string, target: string, key: readonly string[] = []): string =>
  key.length === 0 ? `${relation}|${source}|${target}` : `${relation}|${source}|${target}|${key.join("|")}`;

/** True of a relation without a key: the ids of its edges follow from their ends and are not read. */
export const isKeyless = (relation: RelationName): boolean => relations.get(relation).key.length === 0;
