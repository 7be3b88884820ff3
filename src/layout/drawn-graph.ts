import { setImmediate } from "node:timers/promises";
import { type KindName, kinds, type RelationName, relations } from "../model/index.js";
import type { NodeRecord, Store } from "../store/store.js";

/** The kinds that a picture shows unless it is asked for others: those with a mark, in its order. */
export const shownKinds: readonly KindName[] = [...kinds.values()]
  .flatMap(({ name, drawn }) => (drawn ? [{ name, rank: drawn.rank }] : []))
  .toSorted((a, b) => a.rank - b.rank)
  .map(({ name }) => name);

/** Every kind that has a place in the picture: those shown first, then all others that have names and may be drawn. */
export const drawnKinds: readonly KindName[] = [
  ...shownKinds,
  ...[...kinds.values()].filter(({ entity, drawn }) => entity && drawn === undefined).map(({ name }) => name),
];

/** The relations by which things come to stand near each other. */
export const drawnRelations: readonly RelationName[] = [...relations.values()]
  .filter(({ drawn }) => drawn)
  .map(({ name }) => name);

export interface Thing {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
}

/** That a relation joins two things, however often it does. */
export interface Tie {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationName;
}

/** What is drawn of a graph: things by id, ties by their relation and ends; none from a thing to itself. */
export interface DrawnGraph {
  readonly things: readonly Thing[];
  readonly ties: readonly Tie[];
  /** What was left out, in words; null where nothing. */
  readonly cut: string | null;
}

/** The most that is drawn. */
export const most = { things: 10_000, ties: 40_000 };

/** How many rows one statement reads: between two statements others get their turn. */
const atOnce = { things: 500, sources: 100 };

/** Reads what is drawn, in small steps. Of more than is drawn it takes the first things, kind by kind, and the first ties. */
export async function readDrawnGraph(store: Store, bounds = most): Promise<DrawnGraph> {
  const found = new Map<string, Thing>();
  for (const kind of drawnKinds)
    for await (const node of thingsOf(store, kind)) {
      found.set(node.id, thingOf(node));
      if (found.size > bounds.things) break;
    }
  const fit = new Map([...found].slice(0, bounds.things));
  const { ties, more } = await tiesAmong(store, fit, bounds.ties);
  const says = [
    ...(found.size > bounds.things ? [`only the first ${bounds.things} things are drawn, kind by kind`] : []),
    ...(more ? [`only the first ${bounds.ties} relations are drawn`] : []),
  ];
  return {
    things: [...fit.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ties: ties.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    cut: says.join("; ") || null,
  };
}

async function* thingsOf(store: Store, kind: KindName): AsyncIterable<NodeRecord> {
  const window = { order: [], limit: atOnce.things, backward: false, count: false };
  let from: { from?: { values: []; id: string } } = {};
  for (;;) {
    const { rows, more } = await store.page({ kind, ...window, ...from });
    yield* rows;
    const last = rows.at(-1);
    if (!more || !last) return;
    from = { from: { values: [], id: last.id } };
    await setImmediate();
  }
}

const thingOf = ({ id, kind, props }: NodeRecord): Thing => ({
  id,
  kind,
  name: String(props.name),
  nameZh: typeof props.nameZh === "string" ? props.nameZh : null,
});

async function tiesAmong(
  store: Store,
  things: ReadonlyMap<string, Thing>,
  limit: number,
): Promise<{ ties: Tie[]; more: boolean }> {
  let more = false;
  const found = new Map<string, Tie>();
  const ids = [...things.keys()];
  for (let at = 0; at < ids.length && !more; at += atOnce.sources) {
    const pages = await store.links({
      sources: ids.slice(at, at + atOnce.sources),
      relations: drawnRelations,
      direction: "OUT",
      kinds: drawnKinds,
      order: [],
      limit,
      backward: false,
      count: false,
    });
    more = [...pages.values()].some((page) => page.more);
    for (const { edge } of [...pages.values()].flatMap(({ rows }) => rows)) {
      const { source, target, relation } = edge;
      if (source !== target && things.has(target)) found.set(keyOf(edge), { source, target, relation });
    }
    more ||= found.size > limit;
    await setImmediate();
  }
  return { ties: [...found.values()].slice(0, limit), more };
}

const keyOf = ({ relation, source, target }: Tie) => `${relation}|${source}|${target}`;
