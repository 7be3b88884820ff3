import { Args, ArgsType, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { Origin } from "../../model/origin.js";
import type { Context } from "../read/context.js";
import { fieldIndexOf } from "../read/field-index.js";
import { type FieldReport, traceField } from "../read/field-origin.js";
import { Text } from "./arguments.js";

const traced = { computed: "src/graphql/read/field-origin.ts", from: "the field's declaration" };
const counted = { ...traced, from: "one count of the rows that the pattern names" };

@ObjectType("Origin", { simpleResolvers: true, description: "Source of a field's data." })
class TracedField implements FieldReport {
  @Field(() => String, { description: "The field, as the schema spells it. Example: `Policy.issuedOn`." })
  @Origin({ ...traced, from: "the argument" })
  readonly field!: string;

  @Field(() => String, { description: "Its type, as GraphQL writes it." })
  @Origin(traced)
  readonly type!: string;

  @Field(() => String, { description: "Its description." })
  @Origin(traced)
  readonly description!: string;

  @Field(() => String, { description: "File that declares it, with its line where that has one of its own." })
  @Origin({ ...traced, from: "dist/declarations.json, which the build writes" })
  readonly declaredIn!: string;

  @Field(() => String, { nullable: true, description: "Cypher pattern of what is stored; null where it is computed." })
  @Origin(traced)
  readonly stored!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "File that computes it: at load where it is stored too. Null where rows of packs write it.",
  })
  @Origin(traced)
  readonly computedBy!: string | null;

  @Field(() => String, { nullable: true, description: "What it is computed from, where the file alone does not say." })
  @Origin(traced)
  readonly computedFrom!: string | null;

  @Field(() => [String], { description: "Files that read it: statements for Neo4j, the store for SQLite." })
  @Origin({ computed: "src/store/statement-files.ts" })
  readonly readBy!: readonly string[];

  @Field(() => [String], { description: "Pack files whose rows write it, or what it is computed from." })
  @Origin({ computed: "src/graphql/read/pack-files.ts", from: "the packs in seeds/" })
  readonly writtenIn!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: "Rows that have it; null for what is not one property or relation.",
  })
  @Origin(counted)
  readonly rows!: number | null;

  @Field(() => Int, { nullable: true, description: "Rows that could have it: all of the kind or relation." })
  @Origin(counted)
  readonly rowsInAll!: number | null;
}

@ArgsType()
class OriginArgs {
  @Text(
    200,
    "A field of any type, also through other fields. Examples: `Policy.issuedOn`, `Policy.targets.intent`, `Policy.targets.totalCount`.",
  )
  field!: string;
}

/** Question of where a field's data comes from; `npm run where` asks the same. */
@Resolver()
export class OriginResolver {
  @Query(() => TracedField, { complexity: 50, description: "Where a field's data comes from." })
  @Origin(traced)
  origin(
    @Args(() => OriginArgs) { field }: OriginArgs,
    @Ctx() { store }: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<FieldReport> {
    return traceField(field, fieldIndexOf(schema), store);
  }
}
