import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import { realLoad } from "./real-packs.js";
import { onceARun, scratchFolder } from "./scratch.js";

/** An empty store in a folder of its own, named as the server names it. */
export const emptyStore = (folder = scratchFolder()): SqliteStore => new SqliteStore(join(folder, "graph.sqlite"));

/** A store with the packs in seeds/: a copy of one that is loaded once a run. */
export async function realStore(folder = scratchFolder()): Promise<SqliteStore> {
  const loaded = await onceARun("real-packs.sqlite", async (path) => {
    const store = new SqliteStore(path);
    await store.load(await realLoad());
    await store.close();
  });
  mkdirSync(folder, { recursive: true });
  copyFileSync(loaded, join(folder, "graph.sqlite"));
  return emptyStore(folder);
}
