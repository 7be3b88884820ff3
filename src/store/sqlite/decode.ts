import type { KindName, RelationName } from "../../model/index.js";
import type { Change, EdgeRecord, KindCount, LinkQuery, LinkRecord, NodeRecord, Props } from "../store.js";

export type Row = Record<string, string | number | null>;

export type LinkRow = [
  edge: string,
  relation: string,
  outgoing: number,
  edgeProps: Props,
  node: string,
  kind: string,
  nodeProps: Props,
];

export function linkOf(
  { fields, edgeFields }: LinkQuery,
  asked: string,
  [id, relation, outgoing, edgeProps, node, kind, nodeProps]: LinkRow,
): LinkRecord {
  const [source, target] = outgoing ? [asked, node] : [node, asked];
  return {
    edge: { id, relation: relation as RelationName, source, target, props: named(edgeProps, edgeFields) },
    direction: outgoing ? "OUT" : "IN",
    node: { id: node, kind: kind as KindName, props: named(nodeProps, fields) },
  };
}

export const nodeOf = (row: Row, fields?: readonly string[]): NodeRecord => ({
  id: String(row.id),
  kind: row.kind as KindName,
  props: named(JSON.parse(String(row.props)) as Props, fields),
});

/** The properties of these names; all where not given. */
const named = (props: Props, names?: readonly string[]): Props =>
  names ? Object.fromEntries(Object.entries(props).filter(([name]) => names.includes(name))) : props;

export const packOf = (row: Row) => String(row.pack);

export const edgeOf = (row: Row): EdgeRecord => ({
  id: String(row.id),
  relation: row.relation as RelationName,
  source: String(row.source),
  target: String(row.target),
  props: JSON.parse(String(row.props)) as Props,
});

export const kindCountOf = (row: Row): KindCount => ({ kind: row.kind as KindName, count: Number(row.total) });

export const changeOf = ({ id, change }: { id?: unknown; change?: unknown }): Change => ({
  id: String(id),
  change: change as Change["change"],
});
