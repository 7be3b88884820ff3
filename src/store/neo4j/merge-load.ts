import type { ManagedTransaction } from "neo4j-driver";
import { kindOfId, kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { byId } from "../ascending.js";
import { canonicalJson } from "../changes.js";
import { groupBy } from "../group-by.js";
import { byRecord, type Contribution, keptRecord, packOrder } from "../merge.js";
import type { EdgeRecord, Load, LoadedEdge, LoadedNode, NodeRecord, Props } from "../store.js";
import { chunks } from "./chunks.js";
import { conflict } from "./conflict.js";
import { edgeOf, nodeOf } from "./decode.js";
import { write } from "./statements.js";
import { first } from "./steps.js";

/** A stored record and the first pack that states it. */
export interface StoredRecord<Row = NodeRecord | EdgeRecord> {
  readonly row: Row;
  readonly json: string;
  readonly pack: string;
}

/** Statement of a pack of a record that several state. */
export interface ContributionRow extends Contribution {
  readonly record: string;
}

/** A load as it is kept: each record once, with what the packs that are not loaded state of it. */
export interface MergedLoad extends Load {
  /** Contents of the store of its records and packs, by id. */
  readonly stored: { readonly nodes: Stored<NodeRecord>; readonly edges: Stored<EdgeRecord> };
  /** Statements of packs of those of its records that several state. */
  readonly contributions: readonly ContributionRow[];
  /** Stored contributions that are none any more. */
  readonly ended: readonly ContributionRow[];
}

type Stored<Row> = ReadonlyMap<string, StoredRecord<Row>>;

/** Merges a load with what the store contains of its records. Throws CONFLICT where packs disagree, or leave something out together. */
export async function mergedLoad(tx: ManagedTransaction, load: Load): Promise<MergedLoad> {
  const { packs, release } = load;
  const given = await storedContributions(tx, load);
  const stored = await storedRecords(tx, load, [...given.keys()]);
  const order = packOrder(release);
  const others = (id: string, of: StoredRecord | undefined): readonly Contribution[] =>
    (given.get(id) ?? (of ? [{ pack: of.pack, props: of.row.props }] : [])).filter(({ pack }) => !packs.includes(pack));
  const contributions: ContributionRow[] = [];
  const kept = (id: string, spec: Parameters<typeof keptRecord>[1], all: readonly Contribution[]) => {
    const record = keptRecord(id, spec, all, order);
    if (record.contributions.length > 1)
      contributions.push(...record.contributions.map(({ pack, props }) => ({ record: id, pack, props })));
    return { pack: record.pack, props: record.props };
  };
  const nodes: LoadedNode[] = [];
  for (const rows of byRecord(load.nodes)) {
    const [{ id, kind }] = rows;
    nodes.push({ id, kind, ...kept(id, kinds.get(kind), [...others(id, stored.nodes.get(id)), ...rows]) });
  }
  const edges: LoadedEdge[] = [];
  for (const rows of byRecord(load.edges)) {
    const [{ id, relation, source, target }] = rows;
    const before = stored.edges.get(id);
    const more = others(id, before);
    const ends = [...rows, ...(before && more.length > 0 ? [before.row] : [])];
    if (ends.some((one) => one.source !== source || one.target !== target))
      throw conflict(
        `${id}: expected the same ends in all packs, got others in ${[...more, ...rows].map(({ pack }) => pack).join(", ")}`,
      );
    edges.push({ id, relation, source, target, ...kept(id, relations.get(relation), [...more, ...rows]) });
  }
  const loaded = new Set([...nodes, ...edges].map(({ id }) => id));
  for (const of of [...stored.nodes.values(), ...stored.edges.values()]) {
    const { row } = of;
    const rest = loaded.has(row.id) ? [] : others(row.id, of);
    if (rest.length === 0) continue;
    if ("kind" in row) nodes.push({ ...row, ...kept(row.id, kindOfId(row.id) as KindSpec, rest) });
    else edges.push({ ...row, ...kept(row.id, relations.get(row.relation), rest) });
  }
  // A load that was interrupted has deleted such an edge, and not written it anew.
  for (const id of [...given.keys()].filter((one) => isEdge(one) && !loaded.has(one) && !stored.edges.has(one))) {
    const [name, source = "", target = ""] = id.split("|");
    const relation = name as LoadedEdge["relation"];
    const rest = others(id, undefined);
    if (rest.length > 0) edges.push({ id, relation, source, target, ...kept(id, relations.get(relation), rest) });
  }
  const now = new Set(contributions.map(keyOf));
  const ended = [...given].flatMap(([record, own]) => own.map((one) => ({ ...one, record })));
  return {
    release,
    packs,
    nodes: nodes.toSorted(byId),
    edges: edges.toSorted(byId),
    stored,
    contributions,
    ended: ended.filter((row) => !now.has(keyOf(row))),
  };
}

const keyOf = ({ record, pack }: ContributionRow) => JSON.stringify([record, pack]);

/** Statements of packs of records that several state, where one of them is of the load or its packs. */
async function storedContributions(
  tx: ManagedTransaction,
  { packs, nodes, edges }: Load,
): Promise<ReadonlyMap<string, readonly Contribution[]>> {
  const rows = new Map<string, ContributionRow>();
  if (!(await first(tx, write.anyContribution.text(), {}))) return new Map();
  const note = async (of: typeof write.contributionsOfPacks, parameters: object) => {
    for (const record of (await tx.run(of.text(), parameters)).records) {
      const { id, pack, props } = record.toObject() as Record<"id" | "pack" | "props", string>;
      const row = { record: id, pack, props: JSON.parse(props) as Props };
      rows.set(keyOf(row), row);
    }
  };
  await note(write.contributionsOfPacks, { packs });
  for (const some of chunks([...nodes, ...edges]))
    await note(write.contributionsOfRecords, { ids: some.map(({ id }) => id) });
  return groupBy([...rows.values()], ({ record }) => record);
}

/** Contents of the store of the load's packs and records. */
async function storedRecords(
  tx: ManagedTransaction,
  { packs, nodes, edges }: Load,
  contributed: readonly string[],
): Promise<MergedLoad["stored"]> {
  const foundNodes = (await tx.run(write.nodesOfPacks.text(), { packs })).records.map(storedNode);
  const foundEdges = (await tx.run(write.edgesOfPacks.text(), { packs })).records.map(storedEdge);
  if (await first(tx, write.foreignPack.text(), { packs })) {
    const ids = new Set([...nodes, ...edges].map(({ id }) => id));
    for (const id of contributed) ids.add(id);
    for (const some of chunks([...ids].filter((id) => !isEdge(id))))
      foundNodes.push(...(await tx.run(write.foreignNodes.text(), { ids: some, packs })).records.map(storedNode));
    for (const [relation, own] of groupBy([...ids].filter(isEdge), relationOf))
      for (const some of chunks(own)) {
        const found = await tx.run(write.foreignEdges.text({ relation }), { ids: some, packs });
        foundEdges.push(...found.records.map(storedEdge));
      }
  }
  return {
    nodes: new Map(foundNodes.map((one) => [one.row.id, one])),
    edges: new Map(foundEdges.map((one) => [one.row.id, one])),
  };
}

const isEdge = (id: string) => id.includes("|");
const relationOf = (id: string) => id.slice(0, id.indexOf("|"));

interface Found {
  get(name: string): unknown;
}

function storedNode(found: Found): StoredRecord<NodeRecord> {
  const row = nodeOf(found.get("record"));
  return { row, json: canonicalJson(row), pack: String(found.get("pack")) };
}

function storedEdge(found: Found): StoredRecord<EdgeRecord> {
  const { id, ...rest } = edgeOf("", found.get("record"), String(found.get("source")), String(found.get("target")));
  const row = { ...rest, id, relation: relationOf(id) as EdgeRecord["relation"] };
  return { row, json: canonicalJson(row), pack: String(found.get("pack")) };
}
