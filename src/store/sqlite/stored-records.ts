import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { kinds } from "../../model/index.js";
import { canonicalJson } from "../changes.js";
import { EdgeAlias, NodeAlias, type NodeCells, nodeOf } from "./aliases.js";
import { type Cell, propsOf, relationColumns } from "./columns.js";

/** A stored record: its canonical JSON, and all else that a load can change. */
export interface StoredRecord {
  readonly json: string;
  /** Its pack; of an edge the ids of its ends too. */
  readonly place: string;
  /** Key of a node. */
  readonly key?: number;
  /** Key of an edge's source. */
  readonly source?: number;
}

export const placeOf = (...parts: readonly string[]): string => parts.join("|");

/** Every stored record of some packs, by id. */
export function storedRecords(db: DatabaseSyncInstance, packs: string): Map<string, StoredRecord> {
  const records = new Map<string, StoredRecord>();
  const ofPacks = "pack IN (SELECT value FROM json_each(?))";
  for (const kind of kinds.values()) {
    const node = new NodeAlias("n", [kind.name]);
    const rows = db.prepare(
      `SELECT o.key, o.pack, ${node.record()} AS record FROM node AS o CROSS JOIN ${node.table} ON n.key = o.key
       WHERE o.${ofPacks} AND o.kind = '${kind.name}'`,
    );
    for (const { key, pack, record } of rows.iterate(packs) as Iterable<NodeRow>) {
      const { id, props } = nodeOf(JSON.parse(record) as NodeCells);
      records.set(id, { json: canonicalJson({ id, props }), place: placeOf(pack), key });
    }
  }
  const edges = db.prepare(
    `SELECT e.id, e.source, e.pack, s.id AS source_id, t.id AS target_id, ${new EdgeAlias("e", []).values()} AS cells
     FROM edge AS e CROSS JOIN node AS s ON s.key = e.source CROSS JOIN node AS t ON t.key = e.target WHERE e.${ofPacks}`,
  );
  for (const { id, source, pack, source_id, target_id, cells } of edges.iterate(packs) as Iterable<EdgeRow>) {
    const props = propsOf(relationColumns([]), JSON.parse(cells) as Cell[]);
    records.set(id, { json: canonicalJson({ id, props }), place: placeOf(pack, source_id, target_id), source });
  }
  return records;
}

interface NodeRow extends Record<"pack" | "record", string> {
  readonly key: number;
}

interface EdgeRow extends Record<"id" | "pack" | "source_id" | "target_id" | "cells", string> {
  readonly source: number;
}
