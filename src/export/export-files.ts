import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { badInput } from "../errors.js";
import { type KindName, kinds } from "../model/index.js";
import { didYouMean } from "../model/did-you-mean.js";
import type { Store } from "../store/store.js";
import type { Where } from "../store/where.js";
import { afterMark, isCsv } from "./csv.js";
import type { Format, NodeFilter } from "./format.js";
import { formats } from "./formats.js";
import { manifestOf } from "./manifest.js";
import { type Snapshot, snapshotOf, failIfReplaced } from "./release-exports.js";
import { type Written, writeFile } from "./write-file.js";

/** Files to export. */
export interface ExportRequest {
  /** Name of a format, or `all`. */
  readonly what: string;
  /** File, or for `all` folder; by default the name of the format, or the id of the release. */
  readonly out?: string;
  /** Kind of the nodes, for files of nodes. */
  readonly kind?: string;
  /** True for a mark of UTF-8 before CSV. */
  readonly bom?: boolean;
  /** Parses the filter of a kind. */
  readonly where?: (kind: KindName) => Where | undefined;
  /** Called before each file is written, with the number of written files and of all files. */
  readonly progress?: (what: string, done: number, of: number) => void;
}

/** Writes the requested files and returns a line for each one. With a stream `to`, writes there and returns no lines. */
export async function exportFiles(store: Store, request: ExportRequest, to?: Writable): Promise<string[]> {
  const snapshot = await snapshotOf(store);
  if (request.what === "all") return exportAll(snapshot, request, to);
  const format = formats.find(({ name }) => name === request.what);
  const known = [...formats.map(({ name }) => name), "all"];
  if (!format)
    throw badInput(
      `format: expected one of ${known.join(", ")}, got ${request.what}${didYouMean(request.what, known)}`,
    );
  if (request.bom && !isCsv(format.name)) throw badInput(`bom: expected a CSV file beside it, got ${format.name}`);
  const plain = failIfReplaced(format.write(snapshot, filterOf(format, request)), snapshot);
  const chunks = request.bom ? afterMark(plain) : plain;
  if (to) {
    try {
      await pipeline(Readable.from(chunks), to, { end: false });
    } catch (error) {
      // The reader closed the pipe: `… | head`.
      if ((error as { code?: string }).code !== "EPIPE") throw error;
    }
    return [];
  }
  const path = request.out ?? format.name;
  request.progress?.(`Writing ${path}`, 0, 1);
  return [lineOf(path, await writeFile(chunks, path))];
}

async function exportAll(
  snapshot: Snapshot,
  { out, kind, where, bom, progress }: ExportRequest,
  to?: Writable,
): Promise<string[]> {
  if (kind !== undefined || where || bom) throw badInput("kind, where, bom: expected one format beside them, got all");
  if (to) throw badInput("out: expected a folder for all, got -");
  const folder = out ?? snapshot.release.id;
  await mkdir(folder, { recursive: true });
  const lines: string[] = [];
  const write = async (format: Pick<Format, "name" | "write">): Promise<Written> => {
    const path = join(folder, format.name);
    progress?.(`Writing ${path}`, lines.length, formats.length + 1);
    const written = await writeFile(failIfReplaced(format.write(snapshot), snapshot), path);
    lines.push(lineOf(path, written));
    return written;
  };
  await write(manifestOf(write));
  return lines;
}

function filterOf({ name, filterable }: Format, { kind, where }: ExportRequest): NodeFilter | undefined {
  if (kind === undefined && !where) return undefined;
  if (!filterable) throw badInput(`where: ${name} is a whole file; expected a file of nodes or observations`);
  if (filterable === "observations" && kind !== undefined && kind !== "Observation")
    throw badInput(`kind: expected none for ${name}, got ${kind}`);
  const of = filterable === "observations" ? "Observation" : kind;
  if (of === undefined || !kinds.has(of))
    throw badInput(`kind: expected a kind, got ${of ?? "nothing"}${didYouMean(of ?? "", kinds.keys())}`);
  const filter = where?.(of as KindName);
  return { kind: of as KindName, ...(filter ? { where: filter } : {}) };
}

const lineOf = (path: string, { rows, bytes, sha256 }: Written) =>
  `${path}  ${rows} rows, ${bytes} bytes, sha256 ${sha256}`;
