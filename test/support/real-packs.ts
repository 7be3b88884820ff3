import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildLoad } from "../../src/briefing/build-load.js";
import { packFolders } from "../../src/briefing/pack.js";
import type { Load } from "../../src/store/store.js";
import { onceARun } from "./scratch.js";

export const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const beside = fileURLToPath(new URL("../../../shared/sources", import.meta.url));

/** The briefing's text where this machine has it; without it quotations are checked by their seals. */
export const source = existsSync(beside) ? beside : undefined;

let load: Promise<Load> | undefined;

/** The load of the packs in seeds/, checked: built once a run. */
export const realLoad = (): Promise<Load> => (load ??= builtLoad());

async function builtLoad(): Promise<Load> {
  const file = await onceARun("real-packs.json", async (path) => {
    const built = await buildLoad(packFolders(seeds), source ? { source } : {});
    writeFileSync(path, JSON.stringify(built.load));
  });
  return JSON.parse(readFileSync(file, "utf8")) as Load;
}
