import type { RelationName } from "../model/index.js";
import { edgeIdOf } from "./edge-id.js";
import type { EdgeRecord, LinkRecord, NodeRecord, Props } from "./records.js";

/** Link of a relation without a key. Its edge follows from its ends and is made where it is read: most answers show nodes alone. */
export class KeylessLink implements LinkRecord {
  private made: EdgeRecord | undefined;

  constructor(
    readonly node: NodeRecord,
    readonly direction: LinkRecord["direction"],
    private readonly relation: RelationName,
    /** Id of the end from which the link is seen. */
    private readonly from: string,
    private readonly props: Props,
  ) {}

  get edge(): EdgeRecord {
    return (this.made ??= this.#make());
  }

  #make(): EdgeRecord {
    const { relation, props } = this;
    const [source, target] = this.direction === "OUT" ? [this.from, this.node.id] : [this.node.id, this.from];
    return { id: edgeIdOf(relation, source, target), relation, source, target, props };
  }
}
