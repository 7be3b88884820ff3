import { existsSync } from "node:fs";
import { KnownError } from "../errors.js";
import type { Load, LoadProgress, ReleasePack, Store } from "../store/store.js";
import { type BuiltLoad, buildLoad, idsOf, type LoadReport } from "./build-load.js";
import type { Check } from "./checks/check.js";
import { type Exemption, keepAllowed } from "./exemptions.js";
import { refuseFailures } from "./failed-checks.js";
import { heldRecords } from "./held-records.js";
import { neighborsOf } from "./neighbors.js";
import { packName } from "./pack.js";
import { refuseUnreviewed } from "./reviewed-rows.js";
import { releaseOf } from "./release.js";

/** Options of reading packs. */
export interface ReadOptions {
  readonly source?: string;
  /** Folders of packs, in which neighbors are looked for that do not lie beside a pack. */
  readonly places?: readonly string[];
  /** Rules whose failures are accepted, with the reasons. */
  readonly allow?: readonly Exemption[];
}

/** Options of the import. */
export interface ImportOptions extends ReadOptions {
  /** Loads rows of a draft that nobody has judged. */
  readonly unreviewed?: boolean;
  /** Checks everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Called at the beginning of each step. */
  readonly progress?: (what: string, done: number, of: number) => void;
  /** Called where the load takes more than one transaction, during which readers are refused. */
  readonly loading?: (progress: LoadProgress) => void;
}

/** Reads packs together with their neighbors, those of a store included, and checks all of them. */
export async function readPacks(
  folders: readonly string[],
  { places = [], ...options }: ReadOptions,
  store?: Store,
): Promise<BuiltLoad> {
  const loaded = (await store?.stats())?.release?.packs ?? [];
  refuseWithoutFolder(folders, loaded);
  const neighbors = await neighborsOf(folders, places, store);
  const built = await buildLoad([...neighbors.folders, ...folders], {
    ...options,
    ...(store && neighbors.held.length > 0 ? { held: await heldRecords(store, neighbors.held) } : {}),
  });
  const own = new Set(folders.flatMap((folder) => [...idsOf(built.load, packName(folder))]));
  // The row that a check judges is its first subject: a relation's ends may be stated by other packs, too.
  const isOwn = ({ subjects: [row] }: Check) => row !== undefined && own.has(row);
  const former = (await store?.releases())?.at(-1)?.report as Partial<LoadReport> | undefined;
  const kept = (former?.checks ?? []).filter((check) => !isOwn(check));
  const report = { ...built.report, checks: keepAllowed(built.report.checks, kept) };
  const release = { ...releaseOf([...neighbors.held, ...built.load.release.packs]), report };
  const named = new Set(folders.map(packName));
  const isThere = ({ name, content }: ReleasePack) =>
    !named.has(name) && loaded.some((one) => one.name === name && one.content === content);
  const load = withoutPacks({ ...built.load, release }, built.load.release.packs.filter(isThere));
  return { ...built, report, load };
}

/** Throws where a pack is named that the store contains, and whose folder is nowhere. */
function refuseWithoutFolder(folders: readonly string[], loaded: readonly ReleasePack[]): void {
  const gone = folders.find((folder) => !existsSync(folder) && loaded.some(({ name }) => name === packName(folder)));
  if (gone === undefined) return;
  const has = "the store has what was loaded of it, which other packs are read with";
  throw new KnownError(
    "NOT_FOUND",
    `${packName(gone)}: expected its folder (a path, or one in PACKS), got none; ${has}`,
  );
}

/** A load without what it has of some packs: those that the store contains stay as they are, with their sentences. */
function withoutPacks(load: Load, packs: readonly ReleasePack[]): Load {
  const names = new Set(packs.map(({ name }) => name));
  const others = ({ pack }: { readonly pack: string }) => !names.has(pack);
  return {
    ...load,
    packs: load.packs.filter((name) => !names.has(name)),
    nodes: load.nodes.filter(others),
    edges: load.edges.filter(others),
  };
}

/** Checks packs and loads them, with the neighbors that are read with them. Other packs of the store stay. */
export async function importPacks(
  store: Store,
  folders: readonly string[],
  options: ImportOptions = {},
): Promise<BuiltLoad> {
  const names = folders.map(packName);
  options.progress?.(`Checking ${names.join(", ")}`, 0, 2);
  const loaded = new Set((await store.stats()).release?.packs.map(({ name }) => name));
  const built = await readPacks(folders, options, store);
  const { load } = built;
  if (options.unreviewed !== true)
    refuseUnreviewed(built.books.map(({ pack }) => pack).filter(({ name }) => names.includes(name)));
  refuseFailures(
    built,
    load.packs.filter((name) => names.includes(name) || !loaded.has(name)),
  );
  if (options.dryRun) return built;
  options.progress?.(`Loading ${load.nodes.length} nodes and ${load.edges.length} edges`, 1, 2);
  await store.load(load, options.loading);
  return built;
}
