import { dayTest } from "../../src/statistics/day-test.js";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { EdgeRecord, NodeRecord, Store } from "../../src/store/store.js";
import { engines, neo4jUri, runCypher } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";

const plan = (slug: string, issuedOn: string): NodeRecord => ({
  id: `policy:${slug}`,
  kind: "Policy",
  props: { name: slug, instrument: "FUND", stage: "ISSUED", issuedOn },
});
const nodes: NodeRecord[] = [
  plan("day", "2024-02-18"),
  plan("month", "2024-02"),
  plan("year", "2024"),
  { id: "official:o", kind: "Official", props: { name: "O" } },
  { id: "body:b", kind: "GovernmentBody", props: { name: "B", classification: "MINISTRY" } },
];
const post: EdgeRecord = {
  id: "HOLDS_POST|official:o|body:b",
  relation: "HOLDS_POST",
  source: "official:o",
  target: "body:b",
  props: { title: "Minister", from: "2023", to: "2024-12", evidence: ["evidence:e"] },
};

const kept = `MATCH (n:Policy) RETURN n.id AS id, n._last_issuedOn AS last ORDER BY id
  UNION MATCH ()-[n:HOLDS_POST]->() RETURN n.id AS id, n._last_from + " " + n._last_to AS last ORDER BY id`;
const expected = [
  { id: "policy:day", last: null },
  { id: "policy:month", last: "2024-02-29" },
  { id: "policy:year", last: "2024-12-31" },
  { id: post.id, last: "2023-12-31 2024-12-31" },
];

(neo4jUri === undefined ? describe.skip : describe)("the last days of partial days on Neo4j", () => {
  let store: Store;
  beforeAll(async () => {
    const [opened] = await Promise.all(engines.filter(({ name }) => name === "neo4j").map(({ open }) => open()));
    store = opened as Store;
    await store.load(loadOf({ nodes, edges: [post] }));
  });
  afterAll(() => store.close());

  const reopen = async () => {
    const other = new Neo4jStore({ uri: String(neo4jUri), user: "neo4j", password: "" });
    await other.ready(30_000);
    await other.close();
  };

  it("are beside them, and in no record", async () => {
    expect(await runCypher(kept)).toEqual(expected);
    expect((await store.nodes(["policy:month"])).get("policy:month")).toEqual(nodes[1]);
  });

  it("are written when a store is opened that a former version has loaded, once", async () => {
    await runCypher(
      "MATCH (n:Policy) REMOVE n._last_issuedOn",
      "MATCH ()-[n:HOLDS_POST]->() REMOVE n._last_from, n._last_to",
      "MATCH (l:Lock) REMOVE l.lastDays",
    );
    await reopen();
    expect(await runCypher(kept)).toEqual(expected);
    const where = dayTest("certain", "lt", "issuedOn", "2024-12-31");
    const { rows } = await store.page({ kind: "Policy", where, order: [], limit: 9, backward: false, count: false });
    expect(rows.map(({ id }) => id)).toEqual(["policy:day", "policy:month"]);

    await runCypher("MATCH (n:Policy {id: 'policy:month'}) SET n._last_issuedOn = '2024-02-28'");
    await reopen();
    const [, month] = await runCypher(kept);
    expect(month).toEqual({ id: "policy:month", last: "2024-02-28" });
  });
});
