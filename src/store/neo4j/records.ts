import { type KindName, kinds, type RelationName, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { edgeIdOf, isKeyless } from "../edge-id.js";
import { kindsOfEnds } from "../links.js";
import { countsIn, type LinkCount } from "../order.js";
import type { LinkQuery, LinkRecord, NodeRecord, Props } from "../store.js";
import { storedProperties, storedType } from "../stored-properties.js";
import { countCypher } from "./compile.js";
import { edgeOf, kindOf, nodeOf } from "./decode.js";
import { decodeValue } from "./encode-text.js";

/**
 * Cells of a record in a list of values, and the decoder of the list from its first cell on. Lists are flat and have no more than
 * is read: unpacking values and texts is most of the time of a large answer, and maps would repeat each name in each row.
 */
export interface Reading<T> {
  readonly cells: readonly string[];
  readonly decode: (values: readonly unknown[]) => T;
}

/** Node of one of the kinds under an alias: whole, or with the properties of these names; and the numbers of some links. */
export function nodeReading(
  alias: string,
  of: readonly KindName[],
  fields?: readonly string[],
  counts: readonly LinkCount[] = [],
): Reading<NodeRecord> {
  if (counts.length > 0) {
    const { cells, decode } = nodeReading(alias, of, fields);
    const end = cells.length + counts.length;
    return {
      cells: [...cells, ...counts.map(countCypher)],
      decode: (values) => ({ ...decode(values), counts: values.slice(cells.length, end).map(Number) }),
    };
  }
  if (!fields) return { cells: [alias], decode: ([node]) => nodeOf(node) };
  const kind = of.length === 1 ? of[0] : undefined;
  const columns = columnsOf(
    of.map((name) => kinds.get(name)),
    fields,
  );
  const first = kind ? 1 : 2;
  return {
    cells: [`${alias}.id`, ...(kind ? [] : [`labels(${alias})`]), ...columns.map(({ name }) => `${alias}.${name}`)],
    decode: (values) => ({
      id: values[0] as string,
      kind: kind ?? kindOf(values[1] as readonly string[]),
      props: propsOf(columns, values, first),
    }),
  };
}

/** Reading of a link, which the id of the node that it starts from completes. */
export interface LinkReading {
  readonly cells: readonly string[];
  readonly decode: (asked: string, values: readonly unknown[]) => LinkRecord;
}

/** Link of `s`: the edge `r` and the node `n` at its other end. */
export function linkReading(query: LinkQuery): LinkReading {
  const { direction, edgeFields } = query;
  const kindsThere = query.kinds.length > 0 ? query.kinds : kindsOfEnds(query.relations, direction);
  const node = nodeReading("n", kindsThere, query.fields, countsIn(query.order));
  const name = query.relations.length === 1 ? query.relations[0] : undefined;
  const named = query.relations.length > 0 ? query.relations.map((one) => relations.get(one)) : [...relations.values()];
  const columns = columnsOf(named, edgeFields ?? []);
  const ofEdge = edgeFields ? columns.map((column) => `r.${column.name}`) : ["properties(r)"];
  const cells = [...node.cells];
  /** Adds a cell and gives its place. */
  const place = (cell: string) => cells.push(cell) - 1;
  const typeAt = name ? undefined : place("type(r)");
  const outgoingAt = direction === "BOTH" ? place("startNode(r) = s") : undefined;
  const idAt = name !== undefined && isKeyless(name) ? undefined : place("r.id");
  const first = cells.length;
  return {
    cells: [...cells, ...ofEdge],
    decode: (asked, values) => {
      const end = node.decode(values);
      // An edge from a node to itself counts as outgoing.
      const out = outgoingAt === undefined ? direction === "OUT" || end.id === asked : (values[outgoingAt] as boolean);
      const relation = typeAt === undefined ? (name as RelationName) : (values[typeAt] as RelationName);
      const [source, target] = out ? [asked, end.id] : [end.id, asked];
      const id = idAt === undefined ? edgeIdOf(relation, source, target) : (values[idAt] as string);
      const edge = edgeFields
        ? { id, relation, source, target, props: propsOf(columns, values, first) }
        : edgeOf(relation, values[first], source, target);
      return { edge, direction: out ? "OUT" : "IN", node: end };
    },
  };
}

/** Stored property in a list of values. Days, numbers and the values of closed lists are stored as they are. */
interface Column {
  readonly name: string;
  readonly encoded: boolean;
}

/** Columns of the named properties, in the order of the model. */
function columnsOf(specs: readonly (KindSpec | RelationSpec)[], fields: readonly string[]): Column[] {
  const columns = new Map<string, Column>();
  for (const stored of specs.flatMap(storedProperties))
    if (fields.includes(stored.name) && !columns.has(stored.name))
      columns.set(stored.name, { name: stored.name, encoded: ["text", "ref"].includes(storedType(stored)) });
  return [...columns.values()];
}

/** Properties of a list of values, whose columns begin at a place. */
function propsOf(columns: readonly Column[], values: readonly unknown[], first: number): Props {
  if (columns.length === 0) return noProps;
  const props: Record<string, Props[string]> = {};
  for (let index = 0; index < columns.length; index++) {
    const value = values[first + index] as Props[string] | null;
    if (value === null) continue;
    const { name, encoded } = columns[index] as Column;
    props[name] = encoded ? decodeValue(value) : value;
  }
  return props;
}

const noProps: Props = Object.freeze({});
