import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import neo4j from "neo4j-driver";
import { read } from "../../src/store/neo4j/statements.js";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import { neo4jUri } from "../support/engines.js";
import { scratchFolder } from "../support/scratch.js";

/** A total costs one look at an index or counter, however many rows there are. */
describe("the plan of a total", () => {
  it("sqlite: searches the covering index of kinds", async () => {
    const file = join(scratchFolder(), "graph.sqlite");
    await new SqliteStore(file).close();
    const db = new DatabaseSync(file);
    const plan = db
      .prepare("EXPLAIN QUERY PLAN SELECT count(*) AS total FROM node AS n WHERE n.kind = 'Observation'")
      .all();
    db.close();
    expect(plan.map((row) => (row as { detail: string }).detail)).toEqual([
      "SEARCH n USING COVERING INDEX node_kind (kind=?)",
    ]);
  });

  if (neo4jUri !== undefined)
    it("neo4j: reads the counter that it keeps for each label", async () => {
      const driver = neo4j.driver(neo4jUri as string, neo4j.auth.basic("neo4j", ""));
      const session = driver.session();
      try {
        const { summary } = await session.run(
          `EXPLAIN ${read.countOfKind.text({ kind: "Observation", where: "true" })}`,
        );
        expect(operatorsOf(summary.plan || undefined)).toContain("NodeCountFromCountStore@neo4j");
      } finally {
        await session.close();
        await driver.close();
      }
    });
});

interface Plan {
  readonly operatorType: string;
  readonly children?: readonly Plan[];
}

function operatorsOf(plan: Plan | undefined): string[] {
  return plan ? [plan.operatorType, ...(plan.children ?? []).flatMap(operatorsOf)] : [];
}
