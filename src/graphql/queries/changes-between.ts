import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { ArrayNotEmpty, IsOptional } from "class-validator";
import { Entity } from "../../model/entity.js";
import { oneOf } from "../../model/enum.js";
import { Evidence } from "../../model/evidence.js";
import type { KindName, RelationName } from "../../model/index.js";
import { Observation } from "../../model/observation.js";
import { Origin } from "../../model/origin.js";
import { groupBy } from "../../store/group-by.js";
import type { EdgeRecord, NodeRecord } from "../../store/store.js";
import { Rows } from "../cost/rows.js";
import { emptyList } from "../read/argument-checks.js";
import type { Context } from "../read/context.js";
import {
  comparedKinds,
  comparedRelations,
  type DocumentChange as Found,
  type DocumentChangeKind,
  documentChanges,
} from "../read/document-changes.js";
import type { ValueChange } from "../read/value-changes.js";
import { Id, Kinds, Relations, Size } from "./arguments.js";
import { refusal } from "./check-arguments.js";
import { RelationWithEnds } from "./relation.js";

const compared = { computed: "src/graphql/read/document-changes.ts" };
const valued = { computed: "src/graphql/read/value-changes.ts" };

const documentChangeKind = oneOf(
  "DocumentChangeKind",
  "What became of a figure or thing from one document to another.",
  {
    ROSE: "The figure is larger: by the bounds of its words, or by the number where the same words qualify it.",
    FELL: "The figure is smaller.",
    CHANGED: "Both documents speak of the thing or state the relation, and give it other values: `changes`.",
    UNCHANGED: "The figure is the same; of another thing: both documents speak of it, with the same values.",
    UNCLEAR: "The words do not tell; `reason` says why.",
    REVISED: "The second document replaces the figure of the first one for the same period.",
    NEW: "Only the second document has it.",
    DROPPED: "Only the first document has it.",
  },
);

@ObjectType({ simpleResolvers: true, description: "A property that two documents give differently." })
class ChangedValue implements ValueChange {
  @Field(() => String, { description: "The property: `stage`, `dueBy`; of a body `posts`: who holds which." })
  @Origin(valued)
  readonly property!: string;

  @Field(() => String, { nullable: true, description: "Its value before; null where nothing gave it." })
  @Origin(valued)
  readonly before?: string;

  @Field(() => String, { nullable: true, description: "Its value by the second document." })
  @Origin(valued)
  readonly after?: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "A figure, thing or relation in two documents, in values and in words.",
})
class DocumentChange implements Found {
  @Field(() => ID, { description: "Unique in the list: the thing, or the figure's metric with its setting." })
  @Origin(compared)
  readonly id!: string;

  @Field(() => documentChangeKind, { description: "What became of it." })
  @Origin(compared)
  readonly change!: DocumentChangeKind;

  @Field(() => String, { nullable: true, description: "Why that is UNCLEAR." })
  @Origin({ computed: "src/statistics/figure-change.ts" })
  readonly reason?: string;

  @Field(() => Entity, { description: "The metric of the figure, the thing, or that from which the relation runs." })
  @Origin({ stored: "(:Node)" })
  readonly subject!: NodeRecord;

  /** The relation as it is stored, which DocumentChangeResolver gives with its ends. */
  readonly relation?: EdgeRecord;

  @Field(() => [ChangedValue], { description: "Where it is CHANGED: the values that differ." })
  @Origin(valued)
  readonly changes!: readonly ValueChange[];

  @Field(() => Observation, { nullable: true, description: "The figure of the first document, of its latest period." })
  @Origin({ stored: "(:Observation)" })
  readonly before?: Found["before"];

  @Field(() => Observation, { nullable: true, description: "The figure of the second document." })
  @Origin({ stored: "(:Observation)" })
  readonly after?: Found["after"];

  /** Ids of the spans, which DocumentChangeResolver reads. */
  readonly evidenceBefore!: readonly string[];
  readonly evidenceAfter!: readonly string[];
}

@Resolver(() => DocumentChange)
export class DocumentChangeResolver {
  @FieldResolver(() => RelationWithEnds, {
    nullable: true,
    description: "The relation that became so; null where a figure or thing did.",
  })
  @Origin(compared)
  relation(@Root() { relation }: DocumentChange): RelationWithEnds | null {
    return relation ? new RelationWithEnds(relation) : null;
  }

  @FieldResolver(() => [Evidence], {
    description: "The words of the first document: claims first, then the others, in their order.",
  })
  @Origin(compared)
  saidBefore(@Root() { evidenceBefore }: DocumentChange, @Ctx() context: Context): Promise<NodeRecord[]> {
    return claimsFirst(context.nodes(evidenceBefore));
  }

  @FieldResolver(() => [Evidence], { description: "The words of the second document, likewise." })
  @Origin(compared)
  saidAfter(@Root() { evidenceAfter }: DocumentChange, @Ctx() context: Context): Promise<NodeRecord[]> {
    return claimsFirst(context.nodes(evidenceAfter));
  }
}

@ObjectType({ simpleResolvers: true, description: "A page of what changed between two documents, by id." })
class DocumentChangePage {
  @Field(() => Int, { description: "All that pass." })
  @Origin(compared)
  totalCount!: number;

  @Field(() => [DocumentChange], { description: "Those of the page." })
  @Origin(compared)
  nodes!: readonly Found[];

  @Field(() => String, { nullable: true, description: "The last id: for after; null where nothing follows." })
  @Origin({ computed: "src/graphql/queries/changes-between.ts" })
  endCursor!: string | null;
}

/** Spans with claims first, words that several facts cite once. */
async function claimsFirst(spans: Promise<NodeRecord[]>): Promise<NodeRecord[]> {
  const isOther = ({ props }: NodeRecord) => Number(props.role !== "CLAIM");
  const sorted = (await spans).toSorted((a, b) => isOther(a) - isOther(b));
  return [...groupBy(sorted, ({ props }) => `${String(props.start)} ${String(props.end)}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

const pageSize = { min: 0, max: 1000, default: 100 };

@ArgsType()
class ChangesBetweenArgs {
  @Id("The first document's id. Example: `document:scio-2025-04-18`.", "Document")
  documentA!: string;

  @Id("The second document's id.", "Document")
  documentB!: string;

  @Field(() => [documentChangeKind], { nullable: true, description: "Only what became so." })
  @IsOptional()
  @ArrayNotEmpty(refusal("BAD_USER_INPUT", (_, argument) => `${argument}: ${emptyList}`))
  changes?: readonly DocumentChangeKind[] | null;

  @Kinds("Only these kinds: figures are of kind Metric. No relations, where these are not named too.", comparedKinds)
  kinds?: readonly KindName[] | null;

  @Relations("Only these relations. No kinds, where these are not named too.", comparedRelations)
  relations?: readonly RelationName[] | null;

  @Size(pageSize, "How many")
  first?: number | null;

  @Field(() => ID, { nullable: true, description: "Only ids after this one." })
  after?: string | null;
}

@Resolver()
export class ChangesBetweenResolver {
  @Query(() => DocumentChangePage, {
    complexity: 500,
    description:
      "What rose, fell, changed, is new and was dropped from one document to another: figures by value, other things and relations by whether the document speaks of them, and by the values that it gives them.",
  })
  @Rows(pageSize.default)
  @Origin(compared)
  async changesBetween(
    @Args(() => ChangesBetweenArgs) {
      documentA,
      documentB,
      changes,
      kinds,
      relations,
      first,
      after,
    }: ChangesBetweenArgs,
    @Ctx() { store }: Context,
  ): Promise<DocumentChangePage> {
    const found = await documentChanges(
      store,
      [documentA, documentB],
      kinds ?? (relations ? [] : comparedKinds),
      relations ?? (kinds ? [] : comparedRelations),
    );
    const wanted = found.filter(({ change }) => !changes || changes.includes(change));
    const rest = wanted.filter(({ id }) => !after || id > after);
    const nodes = rest.slice(0, first ?? pageSize.default);
    const endCursor = rest.length > nodes.length ? (nodes.at(-1)?.id ?? null) : null;
    return { totalCount: wanted.length, nodes, endCursor };
  }
}
