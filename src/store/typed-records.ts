import type { KindName, KindTypes, RelationName, RelationTypes } from "../model/index.js";
import type { Stored } from "../model/stored.js";
import type { EdgeRecord, NodeRecord } from "./records.js";

/** A node of a known kind, its properties as the kind's class declares them. */
export interface NodeOf<Kind extends KindName> {
  readonly id: string;
  readonly kind: Kind;
  readonly props: Stored<KindTypes[Kind]>;
}

/** An edge of a known relation, its properties as the class of the relation declares them. */
export interface EdgeOf<Relation extends RelationName> {
  readonly id: string;
  readonly relation: Relation;
  readonly source: string;
  readonly target: string;
  readonly props: Stored<RelationTypes[Relation]>;
}

/** True for a node of the kind. */
export const isKind = <Kind extends KindName>(
  node: NodeRecord | undefined,
  kind: Kind,
): node is NodeRecord & NodeOf<Kind> => node?.kind === kind;

/** True for an edge of the relation. */
export const isRelation = <Relation extends RelationName>(
  edge: EdgeRecord,
  relation: Relation,
): edge is EdgeRecord & EdgeOf<Relation> => edge.relation === relation;

/** The nodes of a kind among others. */
export const nodesOfKind = <Kind extends KindName>(nodes: Iterable<NodeRecord>, kind: Kind): NodeOf<Kind>[] =>
  [...nodes].filter((node) => isKind(node, kind));
