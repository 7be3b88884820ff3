import type { IncomingMessage } from "node:http";
import { send } from "@fastify/send";
import type { FastifyReply, FastifyRequest } from "fastify";

/** File on disk with the headers it is sent with. */
export interface Sendable {
  readonly path: string;
  readonly type: string;
  /** With its quotation marks. */
  readonly etag: string;
  readonly encoding?: string;
}

/**
 * Sends a file with its own entity tag, Last-Modified and ranges. @fastify/send knows no tag but its own, from size and
 * time: conditions on the tag are decided here, the rest there.
 */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, file: Sendable): Promise<unknown> {
  const { "if-match": match, "if-none-match": noneMatch, "if-range": ifRange, ...headers } = request.headers;
  const { etag, path, type, encoding } = file;
  // Packed already, or asked for by its bytes.
  request.headers["x-no-compression"] = "1";
  reply
    .header("etag", etag)
    .header("cache-control", "public, max-age=0, must-revalidate")
    .header("vary", "accept-encoding");
  if (match !== undefined && !namesTag(match, etag)) return reply.status(412).send();
  if (noneMatch !== undefined) {
    if (namesTag(noneMatch, etag)) return reply.status(304).send();
    delete headers["if-modified-since"];
  }
  if (ifRange?.includes('"') && ifRange !== etag) delete headers.range;
  const forwarded = { method: request.method, headers } as IncomingMessage;
  const sent = await send(forwarded, encodeURI(path), {
    etag: false,
    cacheControl: false,
    contentType: false,
    dotfiles: "allow",
  });
  reply.status(sent.statusCode).headers(sent.headers);
  if (sent.type === "file" && sent.statusCode !== 304) reply.type(type);
  if (encoding && sent.type === "file") reply.header("content-encoding", encoding);
  return reply.send(sent.stream);
}

/** Tells whether If-Match or If-None-Match names a tag. */
export const namesTag = (header: string, etag: string) =>
  header.trim() === "*" || header.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
