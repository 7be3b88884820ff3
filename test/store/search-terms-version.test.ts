import { search } from "../../src/search/search.js";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { Store } from "../../src/store/store.js";
import { contentOf, termsOf, termsVersion, tokensOf } from "../../src/store/tokens.js";
import { searchTexts } from "../../src/store/searchable-texts.js";
import { engines, neo4jUri, runCypher } from "../support/engines.js";
import { loadOf } from "../support/graphs.js";

const policy = (slug: string, name: string) => ({
  id: `policy:${slug}`,
  kind: "Policy" as const,
  props: { name, instrument: "FUND", stage: "ISSUED" },
});
const found = async (store: Store, text: string) => (await search(store.search, text, [])).hits.map(({ id }) => id);

describe("the version of the terms", () => {
  it("is another where a text has other terms: then change this test and termsVersion", () => {
    const text = "The A.I. plan of Běijīng’s 鋼鐵 NEVs, 5G-A";
    const { terms = [] } = searchTexts({ props: { name: "New energy vehicles" } })[0] ?? {};
    const quoted = searchTexts({ props: { text: "Steel" } })[0]?.terms ?? [];
    const all = [...termsOf(contentOf(tokensOf(text))), ...terms, ...quoted].join(" ");
    expect([termsVersion, all]).toEqual([
      2,
      "ai plan beijing 钢 铁 nevs 5g 钢铁 new energy vehicles \uf8fenev \uf8ffsteel",
    ]);
  });
});

const neo4j = engines.filter(({ name }) => name === "neo4j");
for (const { open } of neo4j)
  describe("Neo4j: a search index", () => {
    const reopened = async () => {
      const store = new Neo4jStore({ uri: String(neo4jUri), user: "neo4j", password: "" });
      await store.ready(30_000);
      return store;
    };

    it("of another version is written anew at the start, of every pack; one of this version is not", async () => {
      const first = await open();
      await first.load(loadOf({ nodes: [policy("a", "Běijīng plan")], edges: [] }, "one"));
      await first.load(loadOf({ nodes: [policy("b", "鋼鐵 plan")], edges: [] }, "two"));
      await first.close();
      const former = "MATCH (t:SearchTerm) WHERE t.term <> 'plan' DETACH DELETE t";
      await runCypher(former);
      const same = await reopened();
      expect([await found(same, "beijing"), await found(same, "plan")]).toEqual([[], ["policy:a", "policy:b"]]);
      await same.close();
      await runCypher("MATCH (l:Lock) REMOVE l.terms");
      for (const store of [await reopened(), await reopened()]) {
        expect(await found(store, "beijing")).toEqual(["policy:a"]);
        expect(await found(store, "钢铁")).toEqual(["policy:b"]);
        await store.close();
      }
      const count = "MATCH (x:SearchText) RETURN count(x) AS texts, count(DISTINCT x.node) AS nodes";
      expect(await runCypher(count)).toEqual([{ texts: 2, nodes: 2 }]);
    });
  });
