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
 * Expression for a record in an answer, and the decoder of its value. Records of named properties come as lists of values:
 * maps would repeat each name in each row, and most of the time of a large answer goes into unpacking texts.
 */
export interface Reading<T> {
  readonly cypher: string;
  readonly decode: (value: unknown) => T;
}

/** Node of one of the kinds under an alias: whole, or with the properties of these names; and the numbers of some links. */
export function nodeReading(
  alias: string,
  of: readonly KindName[],
  fields?: readonly string[],
  counts: readonly LinkCount[] = [],
): Reading<NodeRecord> {
  if (counts.length > 0) {
    const { cypher, decode } = nodeReading(alias, of, fields);
    return {
      cypher: list(cypher, ...counts.map(countCypher)),
      decode: (value) => {
        const [node, ...numbers] = value as [unknown, ...unknown[]];
        return { ...decode(node), counts: numbers.map(Number) };
      },
    };
  }
  if (!fields) return { cypher: alias, decode: nodeOf };
  const kind = of.length === 1 ? of[0] : undefined;
  const columns = columnsOf(
    of.map((name) => kinds.get(name)),
    fields,
  );
  return {
    cypher: list(`${alias}.id`, kind ? "null" : `labels(${alias})`, ...columns.map(({ name }) => `${alias}.${name}`)),
    decode: (value) => {
      const [id, labels, ...values] = value as [string, readonly string[], ...unknown[]];
      return { id, kind: kind ?? kindOf(labels), props: propsOf(columns, values) };
    },
  };
}

/** Reading of a link, which the id of the node that it starts from completes. */
export interface LinkReading {
  readonly cypher: string;
  readonly decode: (asked: string, value: unknown) => LinkRecord;
}

/** Link of `s`: the edge `r` and the node `n` at its other end. */
export function linkReading(query: LinkQuery): LinkReading {
  const { direction, edgeFields } = query;
  const kindsThere = query.kinds.length > 0 ? query.kinds : kindsOfEnds(query.relations, direction);
  const node = nodeReading("n", kindsThere, query.fields, countsIn(query.order));
  const name = query.relations.length === 1 ? query.relations[0] : undefined;
  const named = query.relations.length > 0 ? query.relations.map((one) => relations.get(one)) : [...relations.values()];
  const columns = columnsOf(named, edgeFields ?? []);
  const cells = edgeFields ? columns.map((column) => `r.${column.name}`) : ["properties(r)"];
  const outgoing = direction === "BOTH" ? "startNode(r) = s" : "null";
  const keyless = name !== undefined && isKeyless(name);
  return {
    cypher: list(node.cypher, name ? "null" : "type(r)", outgoing, keyless ? "null" : "r.id", ...cells),
    decode: (asked, value) => {
      const [other, type, isOutgoing, own, ...values] = value as [unknown, RelationName, boolean, string, ...unknown[]];
      const relation = name ?? type;
      const end = node.decode(other);
      // An edge from a node to itself counts as outgoing.
      const out = direction === "OUT" || (direction === "BOTH" ? isOutgoing : end.id === asked);
      const [source, target] = out ? [asked, end.id] : [end.id, asked];
      const id = keyless ? edgeIdOf(name, source, target) : own;
      const edge = edgeFields
        ? { id, relation, source, target, props: propsOf(columns, values) }
        : edgeOf(relation, values[0], source, target);
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

function propsOf(columns: readonly Column[], values: readonly unknown[]): Props {
  if (columns.length === 0) return noProps;
  const props: Record<string, Props[string]> = {};
  columns.forEach(({ name, encoded }, index) => {
    const value = values[index] as Props[string] | null;
    if (value !== null) props[name] = encoded ? decodeValue(value) : value;
  });
  return props;
}

const noProps: Props = Object.freeze({});

const list = (...cells: readonly string[]) => `[${cells.join(", ")}]`;
