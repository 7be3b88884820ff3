import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import files from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { KnownError } from "../errors.js";

/** Names of the files that a page loads from its bundle. */
export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Serves a page's bundle, as `npm run build` leaves it in dist/<name>, below a prefix. */
export async function serveBundle(app: FastifyInstance, name: string, prefix: string): Promise<Bundle> {
  const root = fileURLToPath(new URL(`../../dist/${name}/`, import.meta.url));
  if (!existsSync(`${root}manifest.json`))
    throw new KnownError("CONFIG_INVALID", `${name} is not built: expected dist/${name}, run npm run build`);
  // Their names contain a hash of their content.
  await app.register(files, { root, prefix, decorateReply: false, index: false, immutable: true, maxAge: "365d" });
  return JSON.parse(readFileSync(`${root}manifest.json`, "utf8")) as Bundle;
}
