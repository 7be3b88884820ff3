import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { ascending } from "../store/ascending.js";
import { Problems } from "./problems.js";
import { readRows, type Row } from "./read-rows.js";
import { reviewedRows } from "./reviewed-rows.js";

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
  const name = packName(folder);
  const files = filesOf(folder);
  const rows = new Map<string, Row[]>();
  if (files.length === 0) problems.add({ file: folder, line: 1 }, "no such pack, or an empty one");
  for (const file of files) {
    if (file.endsWith(".yml")) problems.add({ file: `${name}/${file}`, line: 1 }, "expected the ending .yaml");
    if (file.endsWith(".yaml")) rows.set(basename(file, ".yaml"), rowsOf(folder, file, problems));
  }
  return { name, folder, rows, checksum: checksumOf(folder) };
}

/** SHA-256 over the names and bytes of a folder's files. */
export function checksumOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of filesOf(folder)) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}

/** Name of a pack: that of its folder. */
export const packName = (folder: string): string => basename(resolve(folder));

function filesOf(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return files.map((entry) => entry.name).toSorted();
}

/** Folders of packs in a folder, `reference` first, then by name. A folder is a pack where it has a YAML file. */
export function packFolders(place: string): string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => isPack(join(place, name)))
    .toSorted((a, b) => Number(b === "reference") - Number(a === "reference") || ascending(a, b))
    .map((name) => join(place, name));
}

/** Folders of all packs in some places, `reference` first. Of packs with one name, that of the first place. */
export function packsIn(places: readonly string[]): string[] {
  const all = places.flatMap(packFolders);
  const first = all.filter((folder, index) => all.findIndex((other) => packName(other) === packName(folder)) === index);
  return first.toSorted((a, b) => Number(packName(b) === "reference") - Number(packName(a) === "reference"));
}

/** Folder of the pack of that name in the first place that has one. */
export const packNamed = (name: string, places: readonly string[]): string | undefined =>
  places.map((place) => join(place, name)).find(isPack);

/** Folder of a pack that is given as a path, or as the name of one in some places. A path that leads to nothing is given back. */
export const findPack = (given: string, places: readonly string[]): string =>
  existsSync(given) ? given : (packNamed(given, places) ?? given);

/** Title that the `pack.yaml` of a folder gives; null without one. */
export function packTitle(folder: string): string | null {
  const file = join(folder, "pack.yaml");
  const title = existsSync(file) ? readRows(file, file, new Problems())[0]?.value.title : undefined;
  return typeof title === "string" ? title : null;
}

const isPack = (folder: string) => filesOf(folder).some((file) => file.endsWith(".yaml"));

function rowsOf(folder: string, file: string, problems: Problems): Row[] {
  const rows = readRows(join(folder, file), `${packName(folder)}/${file}`, problems);
  return reviewedRows(basename(file, ".yaml"), rows, problems);
}
