import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { layoutsOf } from "../support/layouts.js";
import type { Store } from "../../src/store/store.js";

/** Statements a query costs. They depend on its fields and its depth, never on how many rows it meets. */
const cases: [what: string, most: number, operation: (first: number) => string][] = [
  ["a page of nodes", 1, (n) => `{ policies(first: ${n}) { nodes { id name } } }`],
  ["a total alone", 1, (n) => `{ policies(first: ${n}) { totalCount } }`],
  ["groups alone", 1, (n) => `{ policies(first: ${n}) { aggregate(groups: { by: [STAGE] }) { count } } }`],
  ["a total of each one's links", 2, (n) => `{ policies(first: ${n}) { nodes { targets { totalCount } } } }`],
  ["a page and its total", 2, (n) => `{ policies(first: ${n}) { totalCount nodes { id } } }`],
  ["one relation", 2, (n) => `{ policies(first: ${n}) { nodes { targets { nodes { id } } } } }`],
  [
    "a relation with evidence",
    3,
    (n) => `{ policies(first: ${n}) { nodes { targets { edges { evidence { quote } } } } } }`,
  ],
  [
    "three levels with evidence, speakers and addresses",
    8,
    (n) => `{ policies(first: ${n}) { nodes {
      issuedBy { edges { node { name } } }
      targets { edges { intent evidence { quote url speaker { name } } node { id ... on Industry { metrics { nodes { observations { nodes { value } } } } } } } }
    } } }`,
  ],
  ["what names a thing", 3, (n) => `{ policies(first: ${n}) { nodes { evidence { quote } } } }`],
  [
    "what names a thing, and since when",
    4,
    (n) => `{ policies(first: ${n}) { nodes { evidence { quote } firstSeen lastSeen } } }`,
  ],
  ["places of things", 2, (n) => `{ policies(first: ${n}) { nodes { position { x y } } } }`],
  [
    "what turns state, with the words and both ends",
    7,
    (n) => `{ turns(first: ${n}) { nodes {
      statedRelations { evidence { quote } sourceNode { id } targetNode { id } } statedObservations { asSaid }
    } } }`,
  ],
  ["to-one relations", 3, (n) => `{ observations(first: ${n}) { nodes { metric { name } place { name } } } }`],
  ["relations of any kind", 2, (n) => `{ policies(first: ${n}) { nodes { links(first: 3) { nodes { id } } } } }`],
];

for (const engine of engines) {
  describe(`${engine.name}: statements a query costs`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
      await layoutsOf(store).latest();
    });
    afterAll(() => store.close());

    it.each(cases)("%s: at most %i, for 2 rows as for 100", async (_, most, operation) => {
      const costs: number[] = [];
      for (const first of [2, 100]) {
        const before = store.statements;
        expect((await ask(store, operation(first))).errors).toBeUndefined();
        costs.push(store.statements - before);
      }
      for (const cost of costs) expect(cost).toBeLessThanOrEqual(most);
      expect(costs[1]).toBeGreaterThan(0);
    });
  });
}
