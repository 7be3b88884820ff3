import { GraphQLJSONObject } from "graphql-scalars";
import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { RelationName } from "../../model/index.js";
import { Modality } from "../../model/modality.js";
import { Evidence } from "../../model/evidence.js";
import { Node } from "../../model/node.js";
import { Origin } from "../../model/origin.js";
import { Intent } from "../../model/relations/government.js";
import type { EdgeRecord, NodeRecord, Props } from "../../store/store.js";
import type { Context } from "../read/context.js";
import { listOf, ownProperties } from "../read/declared-value.js";
import { Reads } from "../read/projection.js";
import { relationEnum } from "../types/enums.js";

@ObjectType("Relation", { simpleResolvers: true, description: "A relation with both its ends, and what it says." })
export class RelationWithEnds {
  @Field(() => ID, { description: "Id of the relation." })
  @Reads()
  @Origin({ stored: "-[]-.id" })
  readonly id: string;

  @Field(() => relationEnum, { description: "Which relation." })
  @Reads()
  @Origin({ stored: "type(r)" })
  readonly relation: RelationName;

  @Field(() => ID, { description: "Id of the node that it runs from." })
  @Reads()
  @Origin({ stored: "startNode(r).id" })
  readonly source: string;

  @Field(() => ID, { description: "Id of the node that it runs to." })
  @Reads()
  @Origin({ stored: "endNode(r).id" })
  readonly target: string;

  @Field(() => Modality, {
    nullable: true,
    description: "Whether it was reported as done, is under way, or is promised.",
  })
  @Reads("modality")
  @Origin({ stored: "-[]-.modality" })
  readonly modality: Props[string] | undefined;

  @Field(() => Intent, {
    nullable: true,
    description: "What a policy means to do to what it targets; null for other relations.",
  })
  @Reads("intent")
  @Origin({ stored: "-[:TARGETS]-.intent" })
  readonly intent: Props[string] | undefined;

  @Field(() => GraphQLJSONObject, { description: "What it says besides, by stored name." })
  @Origin({ stored: "properties(r)" })
  readonly properties: Props;

  @Field(() => Int, { description: "How many spans of a source state it." })
  @Reads("evidence")
  @Origin({ stored: "size(-[]-.evidence)" })
  readonly evidenceCount: number;

  /** Ids of the spans, which RelationResolver reads. */
  readonly evidenceIds: readonly string[];

  constructor(edge: EdgeRecord) {
    this.id = edge.id;
    this.relation = edge.relation;
    this.source = edge.source;
    this.target = edge.target;
    this.modality = edge.props.modality;
    this.intent = edge.props.intent;
    this.properties = ownProperties(edge);
    this.evidenceIds = listOf(edge.props.evidence);
    this.evidenceCount = this.evidenceIds.length;
  }
}

/** Nodes that a relation names by id: one statement for all relations of a level. */
@Resolver(() => RelationWithEnds)
export class RelationResolver {
  @FieldResolver(() => [Evidence], { description: "The spans that state it, in their order." })
  @Reads("evidence")
  @Origin({ stored: "-[]-.evidence" })
  evidence(@Root() { evidenceIds }: RelationWithEnds, @Ctx() context: Context): Promise<NodeRecord[]> {
    return context.nodes(evidenceIds);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The node that it runs from; null where a load has just removed it.",
  })
  @Reads()
  @Origin({ stored: "startNode(r)" })
  sourceNode(@Root() { source }: RelationWithEnds, @Ctx() context: Context): Promise<NodeRecord | undefined> {
    return context.node(source);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: "The node that it runs to; null where a load has just removed it.",
  })
  @Reads()
  @Origin({ stored: "endNode(r)" })
  targetNode(@Root() { target }: RelationWithEnds, @Ctx() context: Context): Promise<NodeRecord | undefined> {
    return context.node(target);
  }
}
