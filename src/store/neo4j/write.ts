import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { lastOfPartial } from "../../model/day.js";
import { kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { ascending } from "../ascending.js";
import { lastDayOf, storedProperties, storedType } from "../stored-properties.js";
import { changesOf, type PendingChange } from "../changes.js";
import type { Change, Load, Props } from "../store.js";
import { failIfNeeded, type Needed } from "../needed.js";
import { foldCase } from "../fold-case.js";
import { groupBy } from "../group-by.js";
import { chunks } from "./chunks.js";
import { foldedName } from "./compile.js";
import { conflict } from "./conflict.js";
import type { ContributionRow, MergedLoad } from "./merge-load.js";
import { writeSearchTexts } from "./search.js";
import { read, write } from "./statements.js";
import { first, inSteps, perStep, type Step } from "./steps.js";
import { encodeText, encodeValue } from "./encode-text.js";

/** What a load changes. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Ids of the nodes and edges that are to be deleted; of an edge that changes, too. */
  readonly removed: { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  /** Edges that are new or change. */
  readonly edges: Load["edges"];
  /** Nodes that other packs state, too: their texts may be under another pack. */
  readonly foreign: readonly string[];
}

/** Compares a load with what is stored. Throws CONFLICT where it does not fit. */
export async function planOf(tx: ManagedTransaction, load: MergedLoad): Promise<Plan> {
  const { packs } = load;
  const { nodes, edges } = load.stored;
  const kept = new Set(load.nodes.map(({ id }) => id));
  const removed = [...nodes.keys()].filter((id) => !kept.has(id));
  const needed: Needed[] = [];
  for (const ids of chunks(removed))
    needed.push(
      ...(await tx.run(write.usedNodes.text(), { ids, packs })).records.map((row) => row.toObject() as Needed),
    );
  const gone = new Set(removed);
  for (const { id: edge, source, target, pack } of load.edges)
    if (!packs.includes(pack)) for (const id of [source, target]) if (gone.has(id)) needed.push({ id, edge, pack });
  failIfNeeded(needed);
  await requireEnds(tx, load, { kept, removed: gone });
  const changes = changesOf(new Map([...nodes, ...edges].map(([id, { json }]) => [id, json])), load);
  const changed = new Set(changes.map(({ id }) => id));
  const same = new Set(
    load.edges.flatMap(({ id, pack }) => (!changed.has(id) && edges.get(id)?.pack === pack ? [id] : [])),
  );
  return {
    changes,
    removed: { nodes: removed, edges: [...edges.keys()].filter((id) => !same.has(id)) },
    edges: load.edges.filter(({ id }) => !same.has(id)),
    foreign: [...new Set([...load.contributions, ...load.ended].map(({ record }) => record))].filter((id) =>
      kept.has(id),
    ),
  };
}

interface LoadedIds {
  readonly kept: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

/** Throws CONFLICT where an edge's end is neither in the load nor in another pack. */
async function requireEnds(tx: ManagedTransaction, { edges }: Load, { kept, removed }: LoadedIds): Promise<void> {
  const others = edges
    .flatMap(({ id: edge, source, target }) => [source, target].map((id) => ({ edge, id })))
    .filter(({ id }) => !kept.has(id))
    .toSorted((a, b) => ascending(a.edge, b.edge) || ascending(a.id, b.id));
  for (const ends of chunks(others)) {
    const gone = ends.find(({ id }) => removed.has(id));
    const missing = gone ?? (await first(tx, write.missingEnd.text(), { ends }));
    if (missing) throw conflict(`${missing.edge}: there is no ${missing.id}`);
  }
}

/** Replaces the contents of the load's packs. */
export async function writeChanged(step: Step, load: MergedLoad, plan: Plan, token: string): Promise<void> {
  // They come before the records and go after them: a load that is interrupted leaves none out.
  await inSteps(step, load.contributions, write.upsertContributions, contributionRow, false);
  for (const [relation, ids] of groupBy(plan.removed.edges, (id) => id.slice(0, id.indexOf("|"))))
    for (const part of chunks(ids, perStep))
      await step((tx) => tx.run(write.deleteEdgesById.text({ relation }), { ids: part }));
  await inSteps(step, load.nodes, write.upsertNodes, (node) => nodeRow(node, token));
  for (const ids of chunks(plan.removed.nodes, perStep)) await step((tx) => tx.run(write.deleteNodes.text(), { ids }));
  await inSteps(step, plan.edges, write.createEdges, edgeRow);
  const former = load.nodes.flatMap(({ id, props }) =>
    ((props.formerIds as string[] | undefined) ?? []).map((was) => ({ id: was, now: id })),
  );
  await step(async (tx) => {
    await tx.run(write.deleteFormerIds.text(), { token });
    if (former.length > 0) await tx.run(write.createFormerIds.text(), { rows: former });
  });
  await writeSearchTexts(step, load, plan.foreign);
  await inSteps(step, load.ended, write.deleteContributions, contributionRow, false);
}

const contributionRow = ({ record, pack, props }: ContributionRow) => ({ record, pack, props: JSON.stringify(props) });

/** Adds a release and its changes to the history. Loading the latest release again adds nothing. */
export async function writeRelease(
  tx: ManagedTransaction,
  { release }: Load,
  changes: readonly Change[],
): Promise<void> {
  const latest = (await tx.run(read.releases.text())).records.at(-1);
  if (latest?.get("id") === release.id && changes.length === 0) return;
  const seq = Number(latest?.get("seq") ?? 0) + 1;
  await tx.run(write.createRelease.text(), { id: release.id, body: JSON.stringify(release), seq });
  // Nobody asks what changed since before the first.
  if (!latest) return;
  await writeChanges((work) => work(tx), changes, seq);
}

/** Writes the changes of a release with this number. */
export const writeChanges = (step: Step, changes: readonly PendingChange[], seq: number): Promise<void> =>
  inSteps(step, changes, write.createChanges, (change) => ({ ...change, seq }), false);

function nodeRow({ id, kind, pack, props }: Load["nodes"][number], token: string): object {
  const spec = kinds.get(kind);
  return { id, kind, props: { ...typed(spec, props), id, _pack: pack, _load: token } };
}

function edgeRow({ id, relation, source, target, pack, props }: Load["edges"][number]): object {
  const spec = relations.get(relation);
  return { relation, source, target, props: { ...typed(spec, props), id, _pack: pack } };
}

/** Properties as Neo4j stores them: integers as such, each text with its folded form, each partial day with its last day. */
function typed(spec: KindSpec | RelationSpec, props: Props): Record<string, unknown> {
  const types = new Map(storedProperties(spec).map((stored) => [stored.name, storedType(stored)]));
  return Object.fromEntries(
    Object.entries(props).flatMap(([name, value]): [string, unknown][] => {
      if (types.get(name) === "int") return [[name, neo4j.int(value as number)]];
      const kept: [string, unknown] = [name, encodeValue(value)];
      const lastDay = types.get(name) === "day" && lastOfPartial(value);
      if (lastDay) return [kept, [lastDayOf(name), lastDay]];
      const foldable = types.get(name) === "text" && typeof value === "string";
      return foldable ? [kept, [foldedName(name), encodeText(foldCase(value))]] : [kept];
    }),
  );
}
