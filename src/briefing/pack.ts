import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ascending } from "../store/ascending.js";
import type { Problems } from "./problems.js";
import { readRows, type Row } from "./read-rows.js";

/** Contents of a pack's folder: its rows by file, not yet checked. */
export interface Pack {
  readonly name: string;
  readonly folder: string;
  /** Rows by the file's name without ending: `policies`, `targets`. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** SHA-256 over the names and bytes of its files. */
  readonly checksum: string;
}

/** Reads every `*.yaml` file of a pack's folder; file names in problems begin with the folder's name. */
export function readPack(folder: string, problems: Problems): Pack {
  const name = basename(resolve(folder));
  const files = filesOf(folder);
  const hash = createHash("sha256");
  const rows = new Map<string, Row[]>();
  if (files.length === 0) problems.add({ file: folder, line: 1 }, "no such pack, or an empty one");
  for (const file of files) {
    hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
    if (file.endsWith(".yml")) problems.add({ file: `${name}/${file}`, line: 1 }, "expected the ending .yaml");
    if (file.endsWith(".yaml"))
      rows.set(basename(file, ".yaml"), readRows(join(folder, file), `${name}/${file}`, problems));
  }
  return { name, folder, rows, checksum: hash.digest("hex") };
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return files.map((entry) => entry.name).toSorted();
}

/** Folders of packs in a folder, `reference` first, then by name. */
export function packFolders(seeds: string): string[] {
  const names = readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return names
    .toSorted((a, b) => Number(b === "reference") - Number(a === "reference") || ascending(a, b))
    .map((name) => join(seeds, name));
}

/** Folders of a pack and of all packs beside it: units, references and checks need all packs. */
export function packAndNeighbors(pack: string): string[] {
  const own = resolve(pack);
  const beside = existsSync(dirname(own)) ? packFolders(dirname(own)) : [];
  return beside.includes(own) ? beside : [...beside, own];
}
