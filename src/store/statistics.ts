/** Number of a relation's links, and how they spread over its ends. */
export interface RelationSize {
  readonly links: number;
  /** Nodes that at least one link leaves, and that at least one leads to. */
  readonly sources: number;
  readonly targets: number;
  /** Sums of the squares of the numbers of links of each source, and of each target. */
  readonly sourceSquares: number;
  readonly targetSquares: number;
}

/** Number of a kind's nodes, and the years that their sort days are in; 0 without such days. */
export interface KindSize {
  readonly nodes: number;
  readonly years: number;
}

/** Sizes of a store's parts, from which the cost of an operation is estimated. What a store lacks is absent. */
export interface Statistics {
  readonly kinds: Readonly<Record<string, KindSize>>;
  readonly relations: Readonly<Record<string, RelationSize>>;
}

/** Number of the years from one day to another, both included. */
export const yearsBetween = (first: unknown, last: unknown): number =>
  typeof first === "string" && typeof last === "string" ? Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 : 0;
