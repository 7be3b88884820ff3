import { Ctx, Field, FieldResolver, Float, ObjectType, Resolver, Root } from "type-graphql";
import { Entity } from "../../model/entity.js";
import { Origin } from "../../model/origin.js";
import type { NodeRecord } from "../../store/store.js";
import type { Context } from "../read/context.js";
import { Reads } from "../read/projection.js";

const arranged = { computed: "src/layout/arrange.ts" };

@ObjectType({
  simpleResolvers: true,
  description: "Place of a thing in the picture of the whole graph, the same for all readers of a release.",
})
export class Position {
  @Field(() => Float, { description: "To the right, in px, to 0.1." })
  @Origin(arranged)
  readonly x!: number;

  @Field(() => Float, { description: "Down, in px, to 0.1." })
  @Origin(arranged)
  readonly y!: number;
}

/** Place of everything that has a name in the picture of the whole graph; one request looks the layout up once. */
@Resolver(() => Entity)
export class PositionResolver {
  @FieldResolver(() => Position, {
    nullable: true,
    description: "Its place in the picture of the whole graph, if any.",
  })
  @Origin({ computed: "src/layout/release-layouts.ts" })
  @Reads()
  async position(@Root() { id }: NodeRecord, @Ctx() context: Context): Promise<Position | undefined> {
    return (await context.layout())?.nodes.get(id);
  }
}
