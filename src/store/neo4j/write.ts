import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../../errors.js";
import { lastOfPartial } from "../../model/day.js";
import { kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { ascending } from "../ascending.js";
import { lastDayOf, storedProperties, storedType } from "../stored-properties.js";
import { canonicalJson, changesOf, type PendingChange } from "../changes.js";
import type { Change, Load, Props } from "../store.js";
import { foldCase } from "../fold-case.js";
import { groupBy } from "../group-by.js";
import { chunks } from "./chunks.js";
import { foldedName } from "./compile.js";
import { edgeOf, nodeOf } from "./decode.js";
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
}

/** Compares a load with what its packs contain. Throws CONFLICT where it does not fit what is stored. */
export async function planOf(tx: ManagedTransaction, load: Load): Promise<Plan> {
  const { packs } = load;
  const nodes = await storedRecords(tx, write.nodesOfPacks, packs);
  const edges = await storedRecords(tx, write.edgesOfPacks, packs);
  const kept = new Set(load.nodes.map(({ id }) => id));
  const removed = [...nodes.keys()].filter((id) => !kept.has(id));
  for (const ids of chunks([...kept])) {
    const other = await first(tx, write.foreignNodes.text(), { ids, packs });
    if (other) throw conflict(`${other.id} belongs to pack ${other.pack}, not to ${packs.join(" or ")}`);
  }
  for (const ids of chunks(removed)) {
    const used = await first(tx, write.usedNodes.text(), { ids, packs });
    if (used)
      throw conflict(`${used.id} is missing from the load, but ${used.edge} of pack ${used.pack} still uses it`);
  }
  await requireEnds(tx, load, { kept, removed: new Set(removed) });
  const changes = changesOf(new Map([...nodes, ...edges].map(([id, { json }]) => [id, json])), load);
  const changed = new Set(changes.map(({ id }) => id));
  const same = new Set(
    load.edges.flatMap(({ id, pack }) => (!changed.has(id) && edges.get(id)?.pack === pack ? [id] : [])),
  );
  return {
    changes,
    removed: { nodes: removed, edges: [...edges.keys()].filter((id) => !same.has(id)) },
    edges: load.edges.filter(({ id }) => !same.has(id)),
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

/** Replaces the contents of the load's packs, in one transaction. */
export async function rewrite(tx: ManagedTransaction, load: Load, plan: Plan, token: string): Promise<void> {
  const step: Step = (work) => work(tx);
  await tx.run(write.deleteEdges.text(), { packs: load.packs });
  await writeRecords(step, load, { ...plan, edges: load.edges }, token);
}

/** Writes what changes, step by step; nodes also where they stay as they are. An edge that stays is never missing. */
export async function writeChanged(step: Step, load: Load, plan: Plan, token: string): Promise<void> {
  for (const [relation, ids] of groupBy(plan.removed.edges, (id) => id.slice(0, id.indexOf("|"))))
    for (const part of chunks(ids, perStep))
      await step((tx) => tx.run(write.deleteEdgesById.text({ relation }), { ids: part }));
  await writeRecords(step, load, plan, token);
}

async function writeRecords(step: Step, load: Load, { removed, edges }: Plan, token: string): Promise<void> {
  await inSteps(step, load.nodes, write.upsertNodes, (node) => nodeRow(node, token));
  for (const ids of chunks(removed.nodes, perStep)) await step((tx) => tx.run(write.deleteNodes.text(), { ids }));
  await inSteps(step, edges, write.createEdges, edgeRow);
  const former = load.nodes.flatMap(({ id, props }) =>
    ((props.formerIds as string[] | undefined) ?? []).map((was) => ({ id: was, now: id })),
  );
  await step(async (tx) => {
    await tx.run(write.deleteFormerIds.text(), { token });
    if (former.length > 0) await tx.run(write.createFormerIds.text(), { rows: former });
  });
  await writeSearchTexts(step, load);
}

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

interface StoredRecord {
  readonly json: string;
  readonly pack: string;
}

/** Each stored record of the packs, as canonical JSON, by id. */
async function storedRecords(
  tx: ManagedTransaction,
  of: typeof write.nodesOfPacks | typeof write.edgesOfPacks,
  packs: readonly string[],
): Promise<Map<string, StoredRecord>> {
  const { records } = await tx.run(of.text(), { packs });
  return new Map(
    records.map((record) => {
      const value = record.get("record") as unknown;
      const decoded = of === write.nodesOfPacks ? nodeOf(value) : edgeOf("", value, "", "");
      return [decoded.id, { json: canonicalJson(decoded), pack: String(record.get("pack")) }];
    }),
  );
}

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

export const conflict = (message: string) => new KnownError("CONFLICT", `${message}; nothing was loaded`);
