import type { ManagedTransaction } from "neo4j-driver";
import { kinds, relations } from "../../model/index.js";
import { ascending } from "../ascending.js";
import { changesOf, type PendingChange } from "../changes.js";
import type { Change, Load } from "../store.js";
import { groupBy } from "../group-by.js";
import { chunks } from "./chunks.js";
import { failIfNeeded, type Needed } from "../needed.js";
import { conflict } from "./conflict.js";
import type { ContributionRow, MergedLoad } from "./merge-load.js";
import { columnsOf } from "./rows.js";
import { writeSearchTexts } from "./search.js";
import { read, write } from "./statements.js";
import { first, inSteps, perStep, type Step } from "./steps.js";

/** What a load changes. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Ids of the nodes that the store contains of the packs and the load. */
  readonly stored: ReadonlySet<string>;
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
    stored: new Set(nodes.keys()),
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

/** Writes what changes, step by step; nodes also where they stay as they are. An edge that stays is never missing. */
export async function writeChanged(step: Step, load: MergedLoad, plan: Plan, token: string): Promise<void> {
  // They come before the records and go after them: a load that is interrupted leaves none out.
  await inSteps(step, load.contributions, (rows) => contributionRows(write.upsertContributions, rows), false);
  for (const [relation, ids] of groupBy(plan.removed.edges, (id) => id.slice(0, id.indexOf("|"))))
    for (const part of chunks(ids, perStep))
      await step((tx) => tx.run(write.deleteEdgesById.text({ relation }), { ids: part }));
  await writeRecords(step, load, plan, token);
  await inSteps(step, load.ended, (rows) => contributionRows(write.deleteContributions, rows), false);
}

const contributionRows = (of: typeof write.upsertContributions, rows: readonly ContributionRow[]) =>
  [of.text(), { rows: rows.map(({ props, ...row }) => ({ ...row, props: JSON.stringify(props) })) }] as const;

async function writeRecords(
  step: Step,
  load: Load,
  { stored, removed, edges, foreign }: Plan,
  token: string,
): Promise<void> {
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
  await writeSearchTexts(step, load, foreign);
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
