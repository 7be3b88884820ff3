import { Ctx, Field, Float, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Origin } from "../../model/origin.js";
import { version } from "../../version.js";
import type { Context } from "../read/context.js";
import { Release } from "./release.js";

@ObjectType({ simpleResolvers: true, description: "How many there are of one name." })
class Count {
  @Field(() => String, { description: "The kind or relation." })
  @Origin({ stored: "(:Node) label, or type(r)" })
  name!: string;

  @Field(() => Int, { description: "How many." })
  @Origin({ computed: "cypher/read/counts-by-kind.cypher", from: "or counts-by-relation.cypher" })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "Counts and versions." })
class Stats {
  @Field(() => String, { description: "Which engine answers: `sqlite` or `neo4j`." })
  @Origin({ computed: "src/open-store.ts" })
  engine!: string;

  @Field(() => String, { description: "Its product and version." })
  @Origin({ computed: "cypher/read/engine-version.cypher", from: "the engine itself" })
  engineVersion!: string;

  @Field(() => String, { description: "This server's version." })
  @Origin({ computed: "src/version.ts", from: "package.json" })
  serverVersion!: string;

  @Field(() => Float, { description: "How long this server has run, in seconds." })
  @Origin({ computed: "src/graphql/queries/stats.ts", from: "process.uptime()" })
  uptime!: number;

  @Field(() => [Count], { description: "Nodes by kind." })
  @Origin({ computed: "cypher/read/counts-by-kind.cypher" })
  kinds!: Count[];

  @Field(() => [Count], { description: "Edges by relation." })
  @Origin({ computed: "cypher/read/counts-by-relation.cypher" })
  relations!: Count[];

  @Field(() => Release, { nullable: true, description: "What was loaded last; null before the first load." })
  @Origin({ stored: "release" })
  release!: Release | null;
}

@Resolver()
export class StatsResolver {
  @Query(() => Stats, { complexity: 50, description: "What the store holds, and what serves it." })
  @Origin({ computed: "cypher/read/counts-by-kind.cypher", from: "one count for each kind and relation" })
  async stats(@Ctx() { store }: Context): Promise<Stats> {
    const [stats, engineVersion] = await Promise.all([store.stats(), store.version()]);
    return {
      engine: store.engine,
      engineVersion,
      serverVersion: version,
      uptime: process.uptime(),
      kinds: countsOf(stats.kinds),
      relations: countsOf(stats.relations),
      release: stats.release ?? null,
    };
  }
}

const countsOf = (counts: Readonly<Record<string, number>>): Count[] =>
  Object.entries(counts).map(([name, count]) => ({ name, count }));
