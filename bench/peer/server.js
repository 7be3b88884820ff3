// The peer: @neo4j/graphql over the Neo4j that our server uses, by Apollo Server and the same HTTP framework.
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import { Neo4jGraphQL } from "@neo4j/graphql";
import fastify from "fastify";
import neo4j from "neo4j-driver";

const driver = neo4j.driver(process.env.BENCH_NEO4J, neo4j.auth.basic("neo4j", ""), { telemetryDisabled: true });
const typeDefs = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { GTE: true } } },
}).getSchema();
const app = fastify();
const apollo = new ApolloServer({
  schema,
  plugins: [fastifyApolloDrainPlugin(app)],
  csrfPrevention: false,
  stopOnTerminationSignals: false,
});
await apollo.start();
app.post("/graphql", fastifyApolloHandler(apollo));
await app.listen({ host: "127.0.0.1", port: Number(process.env.PORT) });
process.once("SIGTERM", () => process.exit());
console.log(`http://127.0.0.1:${app.server.address().port}/graphql`);
