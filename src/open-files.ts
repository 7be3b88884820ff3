import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "./config.js";
import { ReleaseFiles } from "./store/release-files.js";
import { isWritableFolder } from "./store/writable.js";

/** Folders that files are written to. */
export interface WrittenFolders {
  /** Of the files that are made once for each release: DATA_DIR, else one of this process; false where none can be written. */
  readonly releases: string | false;
  /** Of exports of a part of the graph: the system's temporary folder, else DATA_DIR; false where none can be written. */
  readonly parts: string | false;
}

/** Finds the folders that can be written. A temporary one is removed as the process exits. */
export function findFolders({ DATA_DIR }: Config): WrittenFolders {
  const temporary = isWritableFolder(tmpdir()) && tmpdir();
  if (isWritableFolder(DATA_DIR)) return { releases: DATA_DIR, parts: temporary || DATA_DIR };
  return { releases: temporary && ownFolder(temporary), parts: temporary };
}

/** Opens the files of releases: those in DATA_DIR are read, missing ones are written to a folder that can be. */
export const openFiles = ({ DATA_DIR }: Config, { releases }: WrittenFolders): ReleaseFiles =>
  new ReleaseFiles(DATA_DIR, releases);

/** Tells the operator what a DATA_DIR that cannot be written means; undefined where it can. */
export function restriction({ DATA_DIR, NEO4J_URI }: Config, { releases }: WrittenFolders): string | undefined {
  if (releases === DATA_DIR) return undefined;
  const store = NEO4J_URI === undefined ? "nothing can be loaded; " : "";
  return `DATA_DIR: ${DATA_DIR} cannot be written: ${store}${
    releases
      ? `exports and the layout are written to ${releases}, until the server ends`
      : "exports are refused, and the layout is not kept: the system's temporary folder (TMPDIR) cannot be written either"
  }`;
}

function ownFolder(parent: string): string {
  const folder = mkdtempSync(join(parent, "briefing-graph-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
