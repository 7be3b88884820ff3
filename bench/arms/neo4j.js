/** The project's own starter of Neo4j, as built. */
export const { canRunNeo4j, provisionNeo4j, startNeo4j } = await import("../../dist/neo4j-server/neo4j.js");
