import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import { engines, neo4jUri } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";

/** The same server by both kinds of address: `bolt://` goes straight to it, `neo4j://` asks it for its routing table. */
const addresses = neo4jUri === undefined ? [] : [neo4jUri, neo4jUri.replace("bolt://", "neo4j://")];
const graph = {
  nodes: [{ id: "industry:a", kind: "Industry" as const, props: { name: "a", grouping: true } }],
  edges: [],
};

describe("Neo4j by address", () => {
  for (const uri of addresses)
    it(`${uri.slice(0, uri.indexOf(":"))}: loads, then reads what it loaded`, async () => {
      const emptied = await engines.find(({ name }) => name === "neo4j")?.open();
      await emptied?.close();
      const store = new Neo4jStore({ uri, user: "neo4j", password: "" });
      try {
        await store.ready(10_000);
        await store.load(loadOf(graph));
        expect((await store.nodes(["industry:a"])).get("industry:a")).toEqual(graph.nodes[0]);
      } finally {
        await store.close();
      }
    });

  it("runs on the embedded engine where there is no Neo4j", () => expect(engines[0]?.name).toBe("sqlite"));
});
