import type { KindName, RelationName } from "../../model/index.js";
import type { Change, EdgeRecord, KindCount, LinkRecord, NodeRecord, Props } from "../store.js";

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

export function linkOf(asked: string, [id, relation, outgoing, edgeProps, node, kind, nodeProps]: LinkRow): LinkRecord {
  const [source, target] = outgoing ? [asked, node] : [node, asked];
  return {
    edge: { id, relation: relation as RelationName, source, target, props: edgeProps },
    direction: outgoing ? "OUT" : "IN",
    node: { id: node, kind: kind as KindName, props: nodeProps },
  };
}

export const nodeOf = (row: Row): NodeRecord => ({
  id: String(row.id),
  kind: row.kind as KindName,
  props: JSON.parse(String(row.props)) as Props,
});

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
