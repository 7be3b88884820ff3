import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { badInput } from "../errors.js";
import { type KindName, kinds } from "../model/index.js";
import { didYouMean } from "../model/did-you-mean.js";
import type { Store } from "../store/store.js";
import type { Where } from "../store/where.js";
import type { Format, NodeFilter } from "./format.js";
import { formats } from "./formats.js";
import { manifestOf } from "./manifest.js";
import { type Snapshot, snapshotOf, failIfReplaced } from "./release-exports.js";
import { type Written, writeFile } from "./write-file.js";

export interface ExportRequest {
  /** A format's name, or `all`. */
  readonly what: string;
  /** A file, or for `all` a folder; by default one of the format's, or the release's, name here. */
  readonly out?: string;
  /** Of files of nodes: which kind. */
  readonly kind?: string;
  /** Reads the filter of a kind. */
  readonly where?: (kind: KindName) => Where | undefined;
  /** Told which file is being written, and how many of how many are. */
  readonly progress?: (what: string, done: number, of: number) => void;
}

/** Writes what is asked for; a line for each file says where it lies. With `out` given as a stream it goes there, without a word. */
export async function exportFiles(store: Store, request: ExportRequest, to?: Writable): Promise<string[]> {
  const moment = await snapshotOf(store);
  if (request.what === "all") return exportAll(moment, request, to);
  const format = formats.find(({ name }) => name === request.what);
  const known = [...formats.map(({ name }) => name), "all"];
  if (!format)
    throw badInput(
      `format: expected one of ${known.join(", ")}, got ${request.what}${didYouMean(request.what, known)}`,
    );
  const chunks = failIfReplaced(format.write(moment, narrowOf(format, request)), moment);
  if (to) {
    try {
      await pipeline(Readable.from(chunks), to, { end: false });
    } catch (error) {
      // Whoever reads has read enough: `… | head`.
      if ((error as { code?: string }).code !== "EPIPE") throw error;
    }
    return [];
  }
  const path = request.out ?? format.name;
  request.progress?.(`Writing ${path}`, 0, 1);
  return [lineOf(path, await writeFile(chunks, path))];
}

async function exportAll(
  moment: Snapshot,
  { out, kind, where, progress }: ExportRequest,
  to?: Writable,
): Promise<string[]> {
  if (kind !== undefined || where) throw badInput("kind, where: expected one format beside them, got all");
  if (to) throw badInput("out: expected a folder for all, got -");
  const folder = out ?? moment.release.id;
  await mkdir(folder, { recursive: true });
  const lines: string[] = [];
  const write = async (format: Pick<Format, "name" | "write">): Promise<Written> => {
    const path = join(folder, format.name);
    progress?.(`Writing ${path}`, lines.length, formats.length + 1);
    const written = await writeFile(failIfReplaced(format.write(moment), moment), path);
    lines.push(lineOf(path, written));
    return written;
  };
  await write(manifestOf(write));
  return lines;
}

function narrowOf({ name, narrows }: Format, { kind, where }: ExportRequest): NodeFilter | undefined {
  if (kind === undefined && !where) return undefined;
  if (!narrows) throw badInput(`where: ${name} is a whole file; expected a file of nodes or observations`);
  if (narrows === "observations" && kind !== undefined && kind !== "Observation")
    throw badInput(`kind: expected none for ${name}, got ${kind}`);
  const of = narrows === "observations" ? "Observation" : kind;
  if (of === undefined || !kinds.has(of))
    throw badInput(`kind: expected a kind, got ${of ?? "nothing"}${didYouMean(of ?? "", kinds.keys())}`);
  const filter = where?.(of as KindName);
  return { kind: of as KindName, ...(filter ? { where: filter } : {}) };
}

const lineOf = (path: string, { rows, bytes, sha256 }: Written) =>
  `${path}  ${rows} rows, ${bytes} bytes, sha256 ${sha256}`;
