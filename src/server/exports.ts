import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { badInput, KnownError } from "../errors.js";
import type { Format } from "../export/format.js";
import { formats } from "../export/formats.js";
import { snapshotOf } from "../export/release-exports.js";
import { didYouMean } from "../model/did-you-mean.js";
import type { Store } from "../store/store.js";
import type { Addresses } from "./addresses.js";
import { exportList, parametersFor } from "./export-list.js";
import { ExportParts } from "./export-parts.js";
import { exportsPage } from "./exports-page.js";
import { filterOf, withMark } from "./make-export.js";
import type { ExportFilter, ExportRequest, MadeExport } from "./pool/job.js";
import { sendFile } from "./send-file.js";
import { HttpCaller } from "./pool/time-limit.js";

export interface ExportOptions {
  readonly store: Store;
  readonly schema: GraphQLSchema;
  readonly addresses: Addresses;
  /** Folder of parts of the graph while they are written and sent; false where none can be written. */
  readonly parts: string | false;
  /** Writes an export, here or in another process, until its caller has gone. */
  readonly make: (request: ExportRequest, gone?: AbortSignal) => Promise<MadeExport>;
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Serves `/export/NAME`: a whole file, written once for each release; a part of the graph, written for its first request. */
export async function exportRoutes(
  app: FastifyInstance,
  { store, make, schema, addresses, parts }: ExportOptions,
): Promise<void> {
  const manifest = { name: "manifest.json", type: "application/json; charset=utf-8" };
  const making = new Map<string, Promise<MadeExport>>();
  const kept = new ExportParts(parts || "");
  app.addHook("onClose", () => kept.close());

  app.get("/export", async (request, reply) => {
    const { release } = await snapshotOf(store);
    const list = {
      release: release.id,
      files: exportList.map((file) => ({ ...file, path: addresses.path(file.path) })),
    };
    return request.headers.accept?.includes("text/html")
      ? reply.type("text/html; charset=utf-8").send(exportsPage(list, addresses.path("/export/manifest.json")))
      : list;
  });
  app.get("/export/delta.jsonl", async (request, reply) => {
    const { since } = parametersOf(request, ["since"]);
    if (since === undefined) throw badInput("since: expected a release's id, got nothing");
    const type = "application/jsonl; charset=utf-8";
    return sendPart(request, reply, { name: "delta.jsonl", type }, { since });
  });
  app.get("/export/:name", async (request, reply) => {
    const { name } = request.params as { name: string };
    const format: Sent | undefined = name === manifest.name ? manifest : formats.find((one) => one.name === name);
    if (!format)
      throw new KnownError(
        "NOT_FOUND",
        `there is no /export/${name}${didYouMean(name, names)}; see ${addresses.path("/export")}`,
      );
    const filter = parametersOf(request, parametersFor(format));
    return filterOf(format, filter, schema) || withMark(format, filter)
      ? sendPart(request, reply, format, filter)
      : sendWhole(request, reply, format);
  });

  async function sendWhole(request: FastifyRequest, reply: FastifyReply, format: Sent): Promise<unknown> {
    const gzip = !format.compressed && wantsGzip(request);
    const { path, sha256 } = await whole({ name: format.name, gzip });
    const etag = gzip ? `"${sha256}-gzip"` : `"${sha256}"`;
    return sendFile(request, reply, { path, type: format.type, etag, ...(gzip ? { encoding: "gzip" } : {}) });
  }

  /** Writes a whole file, once for all who ask meanwhile. */
  function whole(request: ExportRequest): Promise<MadeExport> {
    const key = JSON.stringify(request);
    const made = making.get(key) ?? make(request).finally(() => making.delete(key));
    making.set(key, made);
    return made;
  }

  /** Sends a part of the graph: with its length and ranges, or packed, without a length. */
  async function sendPart(
    request: FastifyRequest,
    reply: FastifyReply,
    { name, type, compressed }: Sent,
    filter: ExportFilter,
  ): Promise<unknown> {
    const { folder, loads } = await snapshotOf(store);
    if (!parts)
      throw new KnownError("NOT_WRITABLE", `${name}: expected a folder to write it to; set TMPDIR or DATA_DIR to one`);
    const { gone } = new HttpCaller(reply.raw);
    const { path, sha256 } = await kept.get(JSON.stringify([name, filter, folder, loads]), (file) =>
      make({ name, path: file, ...filter }, gone),
    );
    if (compressed || !wantsGzip(request)) return sendFile(request, reply, { path, type, etag: `"${sha256}"` });
    return reply.type(type).send(request.method === "HEAD" ? Readable.from([]) : createReadStream(path));
  }
}

/** Format as it is sent. */
type Sent = Pick<Format, "name" | "type" | "filterable" | "compressed">;

const names = exportList.map(({ path }) => path.slice("/export/".length));

function parametersOf(request: FastifyRequest, known: readonly string[]): ExportFilter {
  for (const [name, value] of Object.entries(request.query as Query)) {
    if (!known.includes(name))
      throw badInput(
        `${name}: expected ${known.length > 0 ? `no parameter but ${known.join(", ")}` : "no parameter here"}${didYouMean(name, known)}`,
      );
    if (typeof value !== "string") throw badInput(`${name}: expected it once, got it ${value?.length} times`);
  }
  return request.query as ExportFilter;
}

/** Tells whether a request for a whole file names gzip, and not at weight 0. */
const wantsGzip = ({ headers }: FastifyRequest) =>
  headers.range === undefined &&
  String(headers["accept-encoding"] ?? "")
    .split(",")
    .some((one) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one));
