import { type RelationName, relations as allRelations } from "../../model/index.js";
import { ascending, byId } from "../../store/ascending.js";
import type { EdgeRecord, NodeRecord, Store } from "../../store/store.js";
import { groupBy } from "../../store/group-by.js";
import { type NodeOf, nodesOfKind } from "../../store/typed-records.js";
import type { Where } from "../../store/where.js";

/** Facts that the words of one turn state: what cites a span of it. */
export interface TurnFacts {
  /** Its quotations, in the order of the text. */
  readonly spans: readonly NodeOf<"Evidence">[];
  /** By id. */
  readonly relations: readonly EdgeRecord[];
  /** By id. */
  readonly observations: readonly NodeRecord[];
}

/** More than any briefing has of spans, turns have of relations, or things have of relations that cite one briefing. */
const maxRows = 10_000;

const citing = [...allRelations.values()].filter(({ basis }) => basis === "STATED");
const ofTurns: readonly RelationName[] = citing.filter(({ from }) => from.includes("Turn")).map(({ name }) => name);
const ofThings: readonly RelationName[] = citing.filter(({ from }) => !from.includes("Turn")).map(({ name }) => name);

/**
 * Reads the facts of turns, four statements for all of them. A relation is looked for at the things that its turn mentions:
 * words that state one name at least one of its ends.
 */
export async function factsOfTurns(store: Store, turns: readonly string[]): Promise<ReadonlyMap<string, TurnFacts>> {
  const shape = { ...window, kinds: [] } as const;
  const [spans, own] = await Promise.all([
    spansOf(store, turns),
    store.links({ ...shape, sources: turns, relations: ofTurns, direction: "OUT" }),
  ]);
  const turnOf = new Map(spans.map(({ id, props }) => [id, props.turn]));
  const cited = { field: "evidence", op: "any", value: [...turnOf.keys()] } as const;
  const things = new Set([...own.values()].flatMap(({ rows }) => rows.map(({ node }) => node.id)));
  const [among, observations] = await Promise.all([
    store.links({ ...shape, sources: [...things], relations: ofThings, direction: "BOTH", edgeWhere: cited }),
    store.page({ ...window, kind: "Observation", where: observationsCiting(spans) }),
  ]);
  const edges = [...own.values(), ...among.values()].flatMap(({ rows }) => rows.map(({ edge }) => edge));
  const spansIn = groupBy(spans, ({ props }) => props.turn);
  return new Map(
    turns.map((turn) => {
      const here = ({ props }: EdgeRecord | NodeRecord) =>
        ((props.evidence ?? []) as readonly string[]).some((span) => turnOf.get(span) === turn);
      return [
        turn,
        {
          spans: (spansIn.get(turn) ?? []).toSorted((a, b) => a.props.start - b.props.start || byId(a, b)),
          relations: uniqueById(edges.filter(here)),
          observations: observations.rows.filter(here),
        },
      ];
    }),
  );
}

/** Reads the ids of a turn's facts, of what they are about, of its spans and sentences: six statements. */
export async function idsOfTurn(store: Store, turn: string): Promise<ReadonlySet<string>> {
  const where = { field: "turn", op: "eq", value: turn } as const;
  const [facts, ...parts] = await Promise.all([
    factsOfTurns(store, [turn]),
    ...(["Evidence", "Passage"] as const).map((kind) => store.page({ ...window, kind, where })),
  ]);
  const { relations = [], observations = [] } = facts.get(turn) ?? {};
  const rows = [...observations, ...parts.flatMap((page) => page.rows)];
  return new Set([...relations.flatMap(({ source, target }) => [source, target]), ...rows.map(({ id }) => id)]);
}

/** Reads those of the observations that match a filter, two statements for all turns. */
export async function observationsOfTurns(
  store: Store,
  turns: readonly string[],
  filter: Where,
): Promise<ReadonlyMap<string, readonly NodeRecord[]>> {
  const spans = await spansOf(store, turns);
  const where: Where = { and: [observationsCiting(spans), filter] };
  const { rows } = await store.page({ ...window, kind: "Observation", where });
  const spansIn = groupBy(spans, ({ props }) => props.turn);
  const cites = ({ props }: NodeRecord, span: string) => ((props.evidence ?? []) as readonly string[]).includes(span);
  return new Map(
    turns.map((turn) => [turn, rows.filter((row) => spansIn.get(turn)?.some(({ id }) => cites(row, id)) ?? false)]),
  );
}

const window = { order: [], limit: maxRows, backward: false, count: false } as const;

async function spansOf(store: Store, turns: readonly string[]): Promise<NodeOf<"Evidence">[]> {
  const { rows } = await store.page({ ...window, kind: "Evidence", where: { field: "turn", op: "in", value: turns } });
  return nodesOfKind(rows, "Evidence");
}

const observationsCiting = (spans: readonly NodeOf<"Evidence">[]): Where => ({
  and: [
    { field: "document", op: "in", value: [...new Set(spans.map(({ props }) => props.document))] },
    { field: "evidence", op: "any", value: spans.map(({ id }) => id) },
  ],
});

function uniqueById(edges: readonly EdgeRecord[]): EdgeRecord[] {
  const unique = new Map(edges.map((edge) => [edge.id, edge]));
  return [...unique.values()].toSorted((a, b) => ascending(a.id, b.id));
}
