import { type KindName, kinds } from "../../model/index.js";
import { sortDay } from "../stored-properties.js";
import { type Column, kindColumns, singleRelations } from "./columns.js";

/** Property that tells in which unit the numbers of a record are. */
const unit = "unitCode";

/** Numbers of a kind that are given in a unit. */
export const numbersOf = (kind: KindName): readonly Column[] => {
  const columns = kindColumns(kind);
  return columns.some(({ name }) => name === unit) ? columns.filter(({ type }) => type === "REAL") : [];
};

/** Day whose year statistics of a kind are grouped by; undefined where it has no numbers in units. */
export const yearOf = (kind: KindName): string | undefined =>
  numbersOf(kind).length > 0 ? sortDay(kinds.get(kind))?.name : undefined;

/**
 * Columns that statistics of a kind are mostly grouped by, for an index each that has them and the numbers: numbers of
 * different units are never added up.
 */
export function statisticsKeys(kind: KindName): readonly (readonly string[])[] {
  if (numbersOf(kind).length === 0) return [];
  const day = yearOf(kind);
  return [
    ...(day === undefined ? [] : [[unit, `${day}_year`]]),
    ...singleRelations(kind).map((relation) => [relation, unit, ...(day === undefined ? [] : [`${day}_year`])]),
  ];
}
