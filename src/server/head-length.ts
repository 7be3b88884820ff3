import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";

/**
 * Leaves out the length that HEAD would tell of an answer that GET may pack: it would be that of another body. Fastify tells
 * a length of texts, and none of streams.
 */
export function setLengthOfHead(app: FastifyInstance): void {
  app.addHook("onSend", async ({ method, headers }, reply, payload) => {
    const accepted = headers["accept-encoding"] ?? "identity";
    if (method !== "HEAD" || accepted === "identity" || headers["x-no-compression"] !== undefined) return payload;
    reply.removeHeader("content-length");
    return typeof payload === "string" || Buffer.isBuffer(payload) ? Readable.from([]) : payload;
  });
}
