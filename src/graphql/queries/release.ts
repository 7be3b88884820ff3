import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { LoadReport } from "../../briefing/build-load.js";
import { Origin } from "../../model/origin.js";
import type * as stored from "../../store/store.js";
import type { Context } from "../read/context.js";

@ObjectType({ simpleResolvers: true, description: "One pack of a release." })
class ReleasePack implements stored.ReleasePack {
  @Field(() => String, { description: "The pack's folder." })
  @Origin({ stored: "release" })
  readonly name!: string;

  @Field(() => String, { description: "SHA-256 over its files." })
  @Origin({ stored: "release" })
  readonly checksum!: string;

  @Field(() => String, { description: "SHA-256 over its nodes and edges, passages left out." })
  @Origin({ stored: "release" })
  readonly content!: string;

  @Field(() => Int, { description: "How many nodes it holds, passages left out." })
  @Origin({ stored: "release" })
  readonly nodes!: number;

  @Field(() => Int, { description: "How many edges it holds, those of passages left out." })
  @Origin({ stored: "release" })
  readonly edges!: number;

  @Field(() => String, { nullable: true, description: "Day of its latest document." })
  @Origin({ stored: "release" })
  readonly publishedOn?: string;
}

@ObjectType({ simpleResolvers: true, description: "What was loaded. Cite its id with every fact." })
export class Release implements stored.Release {
  @Field(() => ID, {
    description:
      "Day of the latest document and a hash over the content: the same content has the same id everywhere. Example: `2025-04-18.490ababdae12`.",
  })
  @Origin({ stored: "release" })
  readonly id!: string;

  @Field(() => String, { description: "The model's version." })
  @Origin({ stored: "release" })
  readonly schemaVersion!: string;

  @Field(() => [ReleasePack], { description: "Its packs, by name." })
  @Origin({ stored: "release" })
  readonly packs!: readonly ReleasePack[];
}

@Resolver()
export class ReleaseResolver {
  @Query(() => Release, {
    nullable: true,
    complexity: 0,
    description: "What was loaded last; null before the first load.",
  })
  @Origin({ stored: "release" })
  async release(@Ctx() { store }: Context): Promise<Release | null> {
    return (await store.releases()).at(-1) ?? null;
  }

  @Query(() => [Release], { complexity: 0, description: "Every release that was loaded, the latest last." })
  @Origin({ stored: "release" })
  releases(@Ctx() { store }: Context): Promise<readonly Release[]> {
    return store.releases();
  }
}

/** Report of the load that was made last; undefined before the first. */
export async function latestReport(store: stored.Store): Promise<LoadReport | undefined> {
  return (await store.releases()).at(-1)?.report as LoadReport | undefined;
}
