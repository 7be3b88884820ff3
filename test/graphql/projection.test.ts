import { ask } from "../support/api.js";
import { realStore } from "../support/sqlite.js";
import type { LinkQuery, PageQuery, Store } from "../../src/store/store.js";

/** Properties that the store is asked for, query by query. */
async function readBy(
  operation: string,
  variables?: Record<string, unknown>,
): Promise<Pick<LinkQuery, "fields" | "edgeFields">[]> {
  const asked: Pick<LinkQuery, "fields" | "edgeFields">[] = [];
  const note = ({ fields, edgeFields }: Partial<LinkQuery & PageQuery>) =>
    asked.push({ ...(fields ? { fields } : {}), ...(edgeFields ? { edgeFields } : {}) });
  const store: Store = await realStore();
  const [page, links] = [store.page.bind(store), store.links.bind(store)];
  store.page = (query) => (note(query), page(query));
  store.links = (query) => (note(query), links(query));
  expect((await ask(store, operation, variables)).errors).toBeUndefined();
  await store.close();
  return asked;
}

it("reads the selected properties of nodes, those of parts too, and nothing for relations", async () => {
  expect(await readBy("{ observations(first: 2) { nodes { id value unit { code } metric { name } } } }")).toEqual([
    { fields: ["unitCode", "value"] },
    { fields: ["name"], edgeFields: [] },
  ]);
});

it("reads of a part whose selected properties can be missing also one that tells whether the part is there", async () => {
  const operation = `{ observations { nodes { comparison { is: reference __typename } period { __typename end } outOf { ...of } } } }
    fragment of on OutOf { of value }`;
  expect(await readBy(operation)).toEqual([
    { fields: ["comparisonBasis", "comparisonReference", "outOfOf", "outOfValue", "periodEnd"] },
  ]);
});

it("reads those of edges and their nodes, fragments and aliases followed, order keys included", async () => {
  const operation = `query ($no: Boolean!) {
    policies(first: 2, orderBy: [{ field: ISSUED_ON }]) {
      edges { cursor node { ...named } }
      nodes { edition @include(if: $no) targets { edges { is: intent evidence { quote } node { ... on Industry { grouping } kind } } } }
    }
  }
  fragment named on Entity { __typename title: name }`;
  expect(await readBy(operation, { no: false })).toEqual([
    { fields: ["issuedOn", "name"] },
    { fields: ["grouping"], edgeFields: ["evidence", "intent"] },
  ]);
});

it("reads what computed fields name, and whole edges for what names nothing", async () => {
  expect(await readBy("{ evidences(first: 1) { nodes { url } } }")).toEqual([{ fields: ["document", "quote"] }]);
  expect(await readBy("{ policies(first: 1) { nodes { links(first: 1) { edges { properties } } } } }")).toEqual([
    { fields: [] },
    { fields: [] },
  ]);
});

it("reads of a subgraph's nodes what is written on them, and of these and its edges what the selection names", async () => {
  const subgraph = (selection: string) => `{ subgraph(centers: ["industry:steel"], depth: 1) { ${selection} } }`;
  expect(await readBy(subgraph("nodes { id name depth } edges { relation intent }"))).toEqual([
    { fields: ["asSaid", "name"], edgeFields: ["intent"] },
    { fields: [], edgeFields: ["intent"] },
  ]);
  const among = { fields: [], edgeFields: [] };
  expect(await readBy(subgraph("nodes { node { ... on Policy { issuedOn } } }"))).toEqual([
    { fields: ["asSaid", "issuedOn", "name"], edgeFields: [] },
    among,
  ]);
  expect(await readBy(subgraph("nodes { node { ... on Policy { firstSeen } } }"))).toEqual([
    { fields: ["asSaid", "name"], edgeFields: [] },
    among,
    { fields: [], edgeFields: ["evidence"] },
  ]);
});
