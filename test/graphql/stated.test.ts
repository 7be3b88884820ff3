import type { EdgeRecord, NodeRecord, Store } from "../../src/store/store.js";
import { relations } from "../../src/model/index.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { realLoad } from "../support/real-packs.js";

const question = `{ turns(first: 100) { nodes {
  id
  statedRelations { id source target sourceNode { id } targetNode { id } }
  statedObservations { id }
} } }`;

interface Answer {
  readonly turns: {
    readonly nodes: readonly {
      readonly id: string;
      readonly statedRelations: readonly Ends[];
      readonly statedObservations: readonly { readonly id: string }[];
    }[];
  };
}
interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceNode: { readonly id: string };
  readonly targetNode: { readonly id: string };
}

for (const engine of engines) {
  describe(`${engine.name}: what a turn states`, () => {
    let store: Store;
    let answer: Answer;
    beforeAll(async () => {
      store = await engine.real();
      const { data, errors } = await ask(store, question);
      expect(errors).toBeUndefined();
      answer = data as unknown as Answer;
    });
    afterAll(() => store.close());

    it("is each relation and observation that cites a span of it, and nothing else", async () => {
      const { nodes, edges } = await realLoad();
      const turnOf = new Map(nodes.flatMap(({ id, props }) => (props.turn ? [[id, String(props.turn)] as const] : [])));
      const citing = (records: readonly (NodeRecord | EdgeRecord)[]) => {
        const byTurn = new Map<string, Set<string>>();
        for (const { id, props } of records)
          for (const span of (props.evidence ?? []) as readonly string[]) {
            const turn = turnOf.get(span) ?? "";
            byTurn.set(turn, (byTurn.get(turn) ?? new Set()).add(id));
          }
        return (turn: string) => [...(byTurn.get(turn) ?? [])].toSorted((a, b) => (a < b ? -1 : 1));
      };
      const stated = citing(edges.filter(({ relation }) => relations.get(relation)?.basis === "STATED"));
      const observed = citing(nodes.filter(({ kind }) => kind === "Observation"));
      const { nodes: turns } = answer.turns;
      expect(turns.length).toBeGreaterThan(30);
      for (const turn of turns) {
        expect([turn.id, turn.statedRelations.map(({ id }) => id)]).toEqual([turn.id, stated(turn.id)]);
        expect([turn.id, turn.statedObservations.map(({ id }) => id)]).toEqual([turn.id, observed(turn.id)]);
      }
      expect(turns.flatMap((turn) => turn.statedObservations).length).toBeGreaterThan(200);
    });

    it("names both ends of a relation", () => {
      for (const { source, target, sourceNode, targetNode } of answer.turns.nodes.flatMap((t) => t.statedRelations))
        expect([sourceNode.id, targetNode.id]).toEqual([source, target]);
    });
  });
}
