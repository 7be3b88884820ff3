import { type RelationName, relations } from "../../model/index.js";
import { ascending } from "../../store/ascending.js";
import type { EdgeRecord, NodeRecord, Store } from "../../store/store.js";
import { nodesOfKind } from "../../store/typed-records.js";

/** Facts that the words of one turn state: what cites a span of it. */
export interface TurnFacts {
  /** By id. */
  readonly relations: readonly EdgeRecord[];
  /** By id. */
  readonly observations: readonly NodeRecord[];
}

/** More than any briefing has of spans, turns have of relations, or things have of relations that cite one briefing. */
const maxRows = 10_000;

const citing = [...relations.values()].filter(({ basis }) => basis === "STATED");
const ofTurns: readonly RelationName[] = citing.filter(({ from }) => from.includes("Turn")).map(({ name }) => name);
const ofThings: readonly RelationName[] = citing.filter(({ from }) => !from.includes("Turn")).map(({ name }) => name);

/**
 * Reads the facts of turns, four statements for all of them. A relation is looked for at the things that its turn mentions:
 * words that state one name at least one of its ends.
 */
export async function factsOfTurns(store: Store, turns: readonly string[]): Promise<ReadonlyMap<string, TurnFacts>> {
  const window = { order: [], limit: maxRows, backward: false, count: false } as const;
  const shape = { ...window, kinds: [] } as const;
  const [spans, own] = await Promise.all([
    store.page({ ...window, kind: "Evidence", where: { field: "turn", op: "in", value: turns } }),
    store.links({ ...shape, sources: turns, relations: ofTurns, direction: "OUT" }),
  ]);
  const evidence = nodesOfKind(spans.rows, "Evidence");
  const turnOf = new Map(evidence.map(({ id, props }) => [id, props.turn]));
  const cited = { field: "evidence", op: "any", value: [...turnOf.keys()] } as const;
  const documents = [...new Set(evidence.map(({ props }) => props.document))];
  const things = new Set([...own.values()].flatMap(({ rows }) => rows.map(({ node }) => node.id)));
  const [among, observations] = await Promise.all([
    store.links({ ...shape, sources: [...things], relations: ofThings, direction: "BOTH", edgeWhere: cited }),
    store.page({
      ...window,
      kind: "Observation",
      where: { and: [{ field: "document", op: "in", value: documents }, cited] },
    }),
  ]);
  const edges = [...own.values(), ...among.values()].flatMap(({ rows }) => rows.map(({ edge }) => edge));
  return new Map(
    turns.map((turn) => {
      const here = ({ props }: EdgeRecord | NodeRecord) =>
        ((props.evidence ?? []) as readonly string[]).some((span) => turnOf.get(span) === turn);
      return [turn, { relations: uniqueById(edges.filter(here)), observations: observations.rows.filter(here) }];
    }),
  );
}

function uniqueById(edges: readonly EdgeRecord[]): EdgeRecord[] {
  const unique = new Map(edges.map((edge) => [edge.id, edge]));
  return [...unique.values()].toSorted((a, b) => ascending(a.id, b.id));
}
