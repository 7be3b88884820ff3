import neo4j, { type ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../../errors.js";
import { kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { storedProperties, storedType } from "../stored-properties.js";
import { canonicalJson, changesOf } from "../changes.js";
import type { Change, Load, Props } from "../store.js";
import { foldCase } from "../fold-case.js";
import { chunks } from "./chunks.js";
import { foldedName } from "./compile.js";
import { edgeOf, nodeOf } from "./decode.js";
import { writeSearchTexts } from "./search.js";
import { read, write } from "./statements.js";
import { encodeText, encodeValue } from "./encode-text.js";

/** Replaces the contents of the load's packs, in the caller's transaction. */
export async function replacePacks(tx: ManagedTransaction, load: Load, token: string): Promise<void> {
  const packs = load.packs;
  await tx.run(write.lock.text(), { token });
  const changes = changesOf(await storedRecords(tx, packs), load);
  for (const ids of chunks(load.nodes.map((node) => node.id))) {
    const other = await first(tx, write.foreignNodes.text(), { ids, packs });
    if (other) throw conflict(`${other.id} belongs to pack ${other.pack}, not to ${packs.join(" or ")}`);
  }
  await tx.run(write.deleteEdges.text(), { packs });
  for (const nodes of chunks(load.nodes))
    await tx.run(write.upsertNodes.text(), { rows: nodes.map((node) => nodeRow(node, token)) });
  const used = await first(tx, write.usedAbsentNode.text(), { packs, token });
  if (used) throw conflict(`${used.id} is missing from the load, but ${used.edge} of pack ${used.pack} still uses it`);
  await tx.run(write.deleteAbsentNodes.text(), { packs, token });
  for (const edges of chunks(load.edges)) await createEdges(tx, edges.map(edgeRow));
  await tx.run(write.deleteFormerIds.text(), { token });
  const former = load.nodes.flatMap(({ id, props }) =>
    ((props.formerIds as string[] | undefined) ?? []).map((was) => ({ id: was, now: id })),
  );
  if (former.length > 0) await tx.run(write.createFormerIds.text(), { rows: former });
  await writeSearchTexts(tx, load);
  await writeRelease(tx, load, changes);
}

/** Adds a release and its changes to the history. Loading the latest release again adds nothing. */
async function writeRelease(tx: ManagedTransaction, { release }: Load, changes: readonly Change[]): Promise<void> {
  const latest = (await tx.run(read.releases.text())).records.at(-1)?.get("id") as string | undefined;
  if (latest === release.id && changes.length === 0) return;
  const written = await first(tx, write.createRelease.text(), { id: release.id, body: JSON.stringify(release) });
  for (const rows of chunks(changes)) await tx.run(write.createChanges.text(), { rows, seq: written?.seq });
}

/** Canonical JSON of every stored record of the packs, by id. */
async function storedRecords(tx: ManagedTransaction, packs: readonly string[]): Promise<Map<string, string>> {
  const nodes = (await tx.run(write.nodesOfPacks.text(), { packs })).records.map((record) =>
    nodeOf(record.get("node")),
  );
  const edges = (await tx.run(write.edgesOfPacks.text(), { packs })).records.map((record) =>
    edgeOf("", record.get("edge"), "", ""),
  );
  return new Map([...nodes, ...edges].map((record) => [record.id, canonicalJson(record)]));
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
  const spec = kinds.get(kind);
  return { id, kind, props: { ...typed(spec, props), id, _pack: pack, _load: token } };
}

function edgeRow({ id, relation, source, target, pack, props }: Load["edges"][number]): object {
  const spec = relations.get(relation);
  return { relation, source, target, props: { ...typed(spec, props), id, _pack: pack } };
}

/** Properties as Neo4j stores them: integers as such, and each text with its folded form. */
function typed(spec: KindSpec | RelationSpec, props: Props): Record<string, unknown> {
  const types = new Map(storedProperties(spec).map((stored) => [stored.name, storedType(stored)]));
  return Object.fromEntries(
    Object.entries(props).flatMap(([name, value]): [string, unknown][] => {
      if (types.get(name) === "int") return [[name, neo4j.int(value as number)]];
      const kept: [string, unknown] = [name, encodeValue(value)];
      const foldable = types.get(name) === "text" && typeof value === "string";
      return foldable ? [kept, [foldedName(name), encodeText(foldCase(value))]] : [kept];
    }),
  );
}

const conflict = (message: string) => new KnownError("CONFLICT", `${message}; nothing was loaded`);
