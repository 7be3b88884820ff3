import type { ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../../errors.js";
import { kinds, relations } from "../../model/index.js";
import { ascending } from "../ascending.js";
import { canonicalJson, changesOf, type PendingChange } from "../changes.js";
import type { Change, Load } from "../store.js";
import { groupBy } from "../group-by.js";
import { chunks } from "./chunks.js";
import { edgeOf, nodeOf } from "./decode.js";
import { columnsOf } from "./rows.js";
import { writeSearchTexts } from "./search.js";
import { read, write } from "./statements.js";
import { first, inSteps, perStep, type Step } from "./steps.js";

/** What a load changes. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Ids of the nodes that the store contains of the packs. */
  readonly stored: ReadonlySet<string>;
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
    stored: new Set(nodes.keys()),
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

async function writeRecords(step: Step, load: Load, { stored, removed, edges }: Plan, token: string): Promise<void> {
  for (const [kind, nodes] of groupBy(load.nodes, (node) => node.kind)) {
    const { cypher, values } = columnsOf(kinds.get(kind));
    const rowOf = ({ id, pack, props }: (typeof nodes)[number]) => [id, pack, ...values(id, props)];
    const properties = `_pack: row[1], _load: $token, ${cypher(2)}`;
    const [old, fresh] = [nodes.filter(({ id }) => stored.has(id)), nodes.filter(({ id }) => !stored.has(id))];
    await inSteps(step, old, (rows) => [write.replaceNodes.text({ properties }), { rows: rows.map(rowOf), token }]);
    await inSteps(step, fresh, (rows) => [
      write.createNodes.text({ kind, properties }),
      { rows: rows.map(rowOf), token },
    ]);
  }
  for (const ids of chunks(removed.nodes, perStep)) await step((tx) => tx.run(write.deleteNodes.text(), { ids }));
  for (const [relation, own] of groupBy(edges, (edge) => edge.relation)) {
    const { cypher, values } = columnsOf(relations.get(relation));
    const properties = `_pack: row[2], ${cypher(3)}`;
    const rowOf = ({ id, source, target, pack, props }: (typeof own)[number]) => [
      source,
      target,
      pack,
      ...values(id, props),
    ];
    await inSteps(step, own, (rows) => [write.createEdges.text({ relation, properties }), { rows: rows.map(rowOf) }]);
  }
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
  inSteps(
    step,
    changes,
    (rows) => [write.createChanges.text(), { rows: rows.map((change) => ({ ...change, seq })) }],
    false,
  );

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

export const conflict = (message: string) => new KnownError("CONFLICT", `${message}; nothing was loaded`);
