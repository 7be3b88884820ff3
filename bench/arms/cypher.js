// The Cypher floor: statements by hand over a Neo4j of its own, with the indexes that they want.
import neo4j from "neo4j-driver";
import { floorIndexes } from "../rows/floor-indexes.js";
import { serveFloor } from "./floor.js";

const driver = neo4j.driver(process.env.BENCH_NEO4J, neo4j.auth.basic("neo4j", ""), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

/** The rows of a statement, read outside an explicit transaction. */
async function run(text, parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    void session.close();
  }
}

const session = driver.session();
for (const text of floorIndexes) await session.run(text);
await session.run("CALL db.awaitIndexes(120)");
await session.close();
await serveFloor((row, variables) => row.cypher(run, variables));
