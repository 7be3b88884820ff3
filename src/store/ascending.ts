/** Orders two texts (by UTF-16 units) or two numbers for `toSorted`: -1, 0 or 1. */
export const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders records by id. */
export const byId = (a: Identified, b: Identified): number => ascending(a.id, b.id);

interface Identified {
  readonly id: string;
}
