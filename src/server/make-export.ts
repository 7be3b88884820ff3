import type { GraphQLSchema } from "graphql";
import { badInput, shown } from "../errors.js";
import { afterMark } from "../export/csv.js";
import { delta } from "../export/delta.js";
import type { Chunks, Format, NodeFilter } from "../export/format.js";
import { formats } from "../export/formats.js";
import { failIfReplaced, ReleaseExports, snapshotOf } from "../export/release-exports.js";
import { writeFile } from "../export/write-file.js";
import { whereFromJson } from "../graphql/read/where-json.js";
import { didYouMean } from "../model/did-you-mean.js";
import { type KindName, kinds } from "../model/index.js";
import type { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";
import type { ExportFilter, ExportRequest, MadeExport } from "./pool/job.js";

/** Writes exports to files. */
export class ExportMaker {
  readonly #whole: ReleaseExports;

  constructor(
    private readonly store: Store,
    files: ReleaseFiles,
    private readonly schema: GraphQLSchema,
  ) {
    this.#whole = new ReleaseExports(store, files);
  }

  /** Writes an export. A part of the graph calls `alive` now and then, until it is written. */
  async make(request: ExportRequest, alive: () => void): Promise<MadeExport> {
    const { name, gzip, path, since } = request;
    const format: Pick<Format, "name" | "write" | "filterable"> =
      formats.find((one) => one.name === name) ?? this.#whole.manifest;
    if (path === undefined) return gzip ? this.#whole.gzipped(format) : this.#whole.file(format);
    const snapshot = await snapshotOf(this.store);
    const plain =
      since === undefined
        ? format.write(snapshot, filterOf(format, request, this.schema))
        : await delta(snapshot, since);
    const chunks = withMark(format, request) ? afterMark(plain) : plain;
    const { sha256 } = await writeFile(reporting(failIfReplaced(chunks, snapshot), alive), path);
    return { path, sha256 };
  }
}

/** Reads the filter of a format; undefined for the whole file. */
export function filterOf(
  { filterable }: Pick<Format, "filterable">,
  { kind, where }: ExportFilter,
  schema: GraphQLSchema,
): NodeFilter | undefined {
  if (kind === undefined && where === undefined) return undefined;
  if (filterable === "nodes" && kind === undefined) throw badInput("kind: expected one beside where, got nothing");
  const name = (filterable === "nodes" ? kind : "Observation") as KindName;
  if (!kinds.has(name))
    throw badInput(`kind: expected a kind, got ${shown(kind)}${didYouMean(String(kind), kinds.keys())}`);
  const tests = where === undefined ? undefined : whereFromJson(schema, name, where);
  return { kind: name, ...(tests ? { where: tests } : {}) };
}

/** Tells whether a file begins with the mark by which Excel knows UTF-8. */
export function withMark({ name }: Pick<Format, "name">, { bom }: ExportFilter): boolean {
  if (bom !== undefined && bom !== "1")
    throw badInput(`bom: expected 1, for ${name} as Excel reads it, got ${shown(bom)}`);
  return bom === "1";
}

/** Passes chunks on, and calls `alive` for each. */
async function* reporting(chunks: Chunks, alive: () => void): Chunks {
  for (;;) {
    const { value, done } = await chunks.next();
    if (done) return value;
    alive();
    yield value;
  }
}
