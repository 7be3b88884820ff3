import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { badInput, KnownError, shown } from "../errors.js";
import { delta } from "../export/delta.js";
import type { Format, NodeFilter } from "../export/format.js";
import { formats } from "../export/formats.js";
import { snapshotOf, ReleaseExports, failIfReplaced } from "../export/release-exports.js";
import { whereFromJson } from "../graphql/read/where-json.js";
import { type KindName, kinds } from "../model/index.js";
import { didYouMean } from "../model/did-you-mean.js";
import type { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";
import { exportList, parametersFor } from "./export-list.js";
import { exportsPage } from "./exports-page.js";
import { sendFile } from "./send-file.js";

export interface ExportOptions {
  readonly store: Store;
  readonly files: ReleaseFiles;
  readonly schema: GraphQLSchema;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;
type Parameters = Readonly<Record<string, string>>;

/** Serves `/export/NAME`: a whole file from disk, written once for each release; a filtered one as it is read. */
export async function exportRoutes(app: FastifyInstance, { store, files, schema }: ExportOptions): Promise<void> {
  const exports = new ReleaseExports(store, files);
  const manifest: Format = { type: "application/json; charset=utf-8", doc: "", ...exports.manifest };

  app.get("/export", async (request, reply) => {
    const { release } = await snapshotOf(store);
    const list = { release: release.id, files: exportList };
    return request.headers.accept?.includes("text/html")
      ? reply.type("text/html; charset=utf-8").send(exportsPage(list))
      : list;
  });
  app.get("/export/delta.jsonl", async (request, reply) => {
    const { since } = parametersOf(request, ["since"]);
    if (since === undefined) throw badInput("since: expected a release's id, got nothing");
    const snapshot = await snapshotOf(store);
    const chunks = failIfReplaced(await delta(snapshot, since), snapshot);
    return stream(request, reply.type("application/jsonl; charset=utf-8"), chunks);
  });
  app.get("/export/:name", async (request, reply) => {
    const { name } = request.params as { name: string };
    const format = name === manifest.name ? manifest : formats.find((one) => one.name === name);
    if (!format)
      throw new KnownError("NOT_FOUND", `there is no /export/${name}${didYouMean(name, names)}; see /export`);
    const filter = filterOf(format, parametersOf(request, parametersFor(format)), schema);
    if (!filter) return sendFromDisk(request, reply, format);
    const snapshot = await snapshotOf(store);
    return stream(request, reply.type(format.type), failIfReplaced(format.write(snapshot, filter), snapshot));
  });

  async function sendFromDisk(request: FastifyRequest, reply: FastifyReply, format: Format): Promise<unknown> {
    const { headers } = request;
    const pack = !format.compressed && headers.range === undefined && acceptsGzip(headers["accept-encoding"]);
    const { path, sha256 } = await (pack ? exports.gzipped(format) : exports.file(format));
    const etag = pack ? `"${sha256}-gzip"` : `"${sha256}"`;
    return sendFile(request, reply, { path, type: format.type, etag, ...(pack ? { encoding: "gzip" } : {}) });
  }
}

const names = exportList.map(({ path }) => path.slice("/export/".length));

/** Reads the filter of an export from its parameters; undefined for the whole file. */
function filterOf(format: Format, { kind, where }: Parameters, schema: GraphQLSchema): NodeFilter | undefined {
  if (kind === undefined && where === undefined) return undefined;
  if (format.filterable === "nodes" && kind === undefined)
    throw badInput("kind: expected one beside where, got nothing");
  const name = (format.filterable === "nodes" ? kind : "Observation") as KindName;
  if (!kinds.has(name))
    throw badInput(`kind: expected a kind, got ${shown(kind)}${didYouMean(String(kind), kinds.keys())}`);
  const tests = where === undefined ? undefined : whereFromJson(schema, name, where);
  return { kind: name, ...(tests ? { where: tests } : {}) };
}

function parametersOf(request: FastifyRequest, known: readonly string[]): Parameters {
  for (const [name, value] of Object.entries(request.query as Query)) {
    if (!known.includes(name))
      throw badInput(
        `${name}: expected ${known.length > 0 ? `no parameter but ${known.join(", ")}` : "no parameter here"}${didYouMean(name, known)}`,
      );
    if (typeof value !== "string") throw badInput(`${name}: expected it once, got it ${value?.length} times`);
  }
  return request.query as Parameters;
}

/** Streams an export; answers a HEAD request without reading anything. */
function stream(
  request: FastifyRequest,
  reply: FastifyReply,
  chunks: AsyncIterable<string | Uint8Array>,
): FastifyReply {
  return reply.send(request.method === "HEAD" ? "" : Readable.from(chunks, { objectMode: false }));
}

/** Tells whether a header names gzip, and not at weight 0. */
const acceptsGzip = (header: string | string[] | undefined) =>
  String(header ?? "")
    .split(",")
    .some((one) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one));
