import type { KindName, RelationName } from "../model/index.js";

/** A stored value. */
export type Scalar = string | number | boolean;
/** Stored properties: flat (`unitCode`), lists of scalars allowed, absent rather than null. */
export type Props = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/** A stored node. */
export interface NodeRecord {
  readonly id: string;
  readonly kind: KindName;
  readonly props: Props;
  /** Numbers of its links by which its list is ordered. */
  readonly counts?: readonly number[];
}

/** A stored relation from `source` to `target`, both node ids. */
export interface EdgeRecord {
  readonly id: string;
  readonly relation: RelationName;
  readonly source: string;
  readonly target: string;
  readonly props: Props;
}

/** An edge as seen from one of its ends: `node` is the other end. */
export interface LinkRecord {
  readonly edge: EdgeRecord;
  readonly direction: "OUT" | "IN";
  readonly node: NodeRecord;
}

/** Nodes and edges of a load or of a scan. */
export interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}
