import { type KindName, relations } from "../../model/index.js";
import type { RelationSpec } from "../../model/relation.js";
import type { Statistics } from "../../store/statistics.js";
import type { Population } from "./rows.js";

type Input = Readonly<Record<string, unknown>>;

/** Relation as a filter crosses it. */
interface Crossing {
  readonly relation: RelationSpec;
  readonly direction: "OUT" | "IN";
  readonly owners: readonly KindName[];
  readonly others: readonly KindName[];
}

const crossings: readonly Crossing[] = [...relations.values()].flatMap((relation): Crossing[] => [
  { relation, direction: "OUT", owners: relation.from, others: relation.to },
  { relation, direction: "IN", owners: relation.to, others: relation.from },
]);

/** Kinds of the rows of a list; none for rows of any kind. */
export function kindsOf(population: Population | undefined): readonly KindName[] {
  if (population === undefined || population === "links") return [];
  if ("kind" in population) return [population.kind];
  const { from, to } = relations.get(population.relation);
  return population.direction === "OUT" ? to : from;
}

/** Number of the rows of a list that is not restricted: nodes of a kind, or the mean number of a node's links. */
export function sizeOf(population: Population, { kinds, relations: sizes }: Statistics): number {
  const nodes = (names: readonly string[]) => names.reduce((sum, name) => sum + (kinds[name]?.nodes ?? 0), 0);
  if (population === "links") {
    const ends = Object.values(sizes).reduce((sum, { links }) => sum + 2 * links, 0);
    return ratio(ends, nodes(Object.keys(kinds)));
  }
  if ("kind" in population) return nodes([population.kind]);
  const { from, to } = relations.get(population.relation);
  return ratio(sizes[population.relation]?.links ?? 0, nodes(population.direction === "OUT" ? from : to));
}

/**
 * Rows that a filter looks at to test one row of these kinds: the row, and whatever its relations lead to. A node that was
 * reached by a relation has more links than the mean: hubs are reached most often.
 */
export function rowsTested(
  filter: unknown,
  kinds: readonly KindName[],
  statistics: Statistics,
  isReached = false,
): number {
  if (typeof filter !== "object" || filter === null) return 1;
  const parts = Object.entries(filter as Input).map(([name, value]) => {
    if (name === "AND" || name === "OR" || name === "NOT")
      return [value].flat().reduce((sum: number, part) => sum + rowsTested(part, kinds, statistics, isReached) - 1, 0);
    const crossing = crossings.find((one) => fieldOf(one) === name && ownsAny(one, kinds));
    return crossing ? rowsAcross(crossing, value, statistics, isReached) : 0;
  });
  return parts.reduce((sum, rows) => sum + rows, 1);
}

/** Rows that tests across a relation look at. */
function rowsAcross(crossing: Crossing, tests: unknown, statistics: Statistics, isReached: boolean): number {
  const { relation, others } = crossing;
  const links = linksOf(crossing, statistics, isReached);
  return Object.entries((tests ?? {}) as Input).reduce((sum, [quantifier, value]) => {
    const matches = (quantifier === "count" ? (value as Input | null)?.where : value) as Input | null | undefined;
    const node = relation.single ? matches : matches?.node;
    return sum + links * rowsTested(node, others, statistics, true);
  }, 0);
}

function linksOf(
  { relation, direction, owners }: Crossing,
  { kinds, relations: sizes }: Statistics,
  isReached: boolean,
) {
  const size = sizes[relation.name];
  if (!size) return 0;
  if (isReached) return ratio(direction === "OUT" ? size.sourceSquares : size.targetSquares, size.links);
  return ratio(
    size.links,
    owners.reduce((sum, name) => sum + (kinds[name]?.nodes ?? 0), 0),
  );
}

const fieldOf = ({ relation, direction }: Crossing) => (direction === "OUT" ? relation.forward : relation.backward);

const ownsAny = ({ owners }: Crossing, kinds: readonly KindName[]) =>
  kinds.length === 0 || kinds.some((kind) => owners.includes(kind));

const ratio = (part: number, of: number) => (of > 0 ? part / of : 0);
