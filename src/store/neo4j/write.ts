import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../../errors.js";
import { kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { storedProperties, storedType } from "../flat.js";
import type { Load, Props } from "../store.js";
import { write } from "./statements.js";
import { encodeValue } from "./text.js";

/** Replaces what the store holds of the load's packs. The caller's transaction makes it all or nothing. */
export async function replacePacks(tx: ManagedTransaction, load: Load, token: string): Promise<void> {
  const packs = load.packs;
  await tx.run(write.lock.text(), { token });
  for (const ids of chunks(load.nodes.map((node) => node.id))) {
    const held = await first(tx, write.foreignNodes.text(), { ids, packs });
    if (held) throw conflict(`${held.id} belongs to pack ${held.pack}, not to ${packs.join(" or ")}`);
  }
  await tx.run(write.deleteEdges.text(), { packs });
  for (const nodes of chunks(load.nodes))
    await tx.run(write.upsertNodes.text(), { rows: nodes.map((node) => nodeRow(node, token)) });
  const used = await first(tx, write.usedAbsentNode.text(), { packs, token });
  if (used) throw conflict(`${used.id} is gone from the load, but ${used.edge} of pack ${used.pack} still uses it`);
  await tx.run(write.deleteAbsentNodes.text(), { packs, token });
  for (const edges of chunks(load.edges)) await createEdges(tx, edges.map(edgeRow));
  await tx.run(write.forgetFormerIds.text(), { token });
  const former = load.nodes.flatMap(({ id, props }) =>
    ((props.formerIds as string[] | undefined) ?? []).map((was) => ({ id: was, now: id })),
  );
  if (former.length > 0) await tx.run(write.formerIds.text(), { rows: former });
  await tx.run(write.release.text(), { body: JSON.stringify(load.release) });
}

async function createEdges(tx: ManagedTransaction, rows: object[]): Promise<void> {
  const created = await first(tx, write.createEdges.text(), { rows });
  if (created?.total === rows.length) return;
  const missing = await first(tx, write.missingEnd.text(), { rows });
  throw conflict(`${missing?.edge}: there is no ${missing?.id}`);
}

async function first(
  tx: ManagedTransaction,
  text: string,
  parameters: object,
): Promise<Record<string, unknown> | undefined> {
  return (await tx.run(text, parameters)).records[0]?.toObject();
}

function nodeRow({ id, kind, pack, props }: Load["nodes"][number], token: string): object {
  const spec = kinds.get(kind) as KindSpec;
  return { id, kind, props: { ...typed(spec, props), id, _pack: pack, _load: token } };
}

function edgeRow({ id, relation, source, target, pack, props }: Load["edges"][number]): object {
  const spec = relations.get(relation) as RelationSpec;
  return { relation, source, target, props: { ...typed(spec, props), id, _pack: pack } };
}

/** Whole numbers become Neo4j integers where the model says so; every other number is a float. */
function typed(spec: KindSpec | RelationSpec, props: Props): Record<string, unknown> {
  const whole = new Set(
    storedProperties(spec)
      .filter((s) => storedType(s) === "int")
      .map((s) => s.name),
  );
  return Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      name,
      whole.has(name) ? neo4j.int(value as number) : encodeValue(value),
    ]),
  );
}

function* chunks<T>(rows: readonly T[], size = 1000): Iterable<T[]> {
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size);
}

const conflict = (message: string) => new KnownError("CONFLICT", `${message}; nothing was loaded`);
