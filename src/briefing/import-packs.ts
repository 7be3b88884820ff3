import type { LoadProgress, Store } from "../store/store.js";
import { type BuiltLoad, buildLoad, idsOf, type LoadReport } from "./build-load.js";
import type { Check } from "./checks/check.js";
import { type Exemption, keepAllowed } from "./exemptions.js";
import { refuseFailures } from "./failed-checks.js";
import { heldRecords } from "./held-records.js";
import { neighborsOf } from "./neighbors.js";
import { packName } from "./pack.js";
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
  const neighbors = await neighborsOf(folders, places, store);
  const names = neighbors.held.map(({ name }) => name);
  const built = await buildLoad([...neighbors.folders, ...folders], {
    ...options,
    ...(store && names.length > 0 ? { held: await heldRecords(store, names) } : {}),
  });
  const own = new Set(folders.flatMap((folder) => [...idsOf(built.load, packName(folder))]));
  const isOwn = ({ subjects }: Check) => subjects.some((id) => own.has(id));
  const former = (await store?.releases())?.at(-1)?.report as Partial<LoadReport> | undefined;
  const kept = (former?.checks ?? []).filter((check) => !isOwn(check));
  const report = { ...built.report, checks: keepAllowed(built.report.checks, kept) };
  const release = { ...releaseOf([...neighbors.held, ...built.load.release.packs]), report };
  return { ...built, report, load: { ...built.load, release } };
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
  refuseFailures(
    built,
    load.packs.filter((name) => names.includes(name) || !loaded.has(name)),
  );
  if (options.dryRun) return built;
  options.progress?.(`Loading ${load.nodes.length} nodes and ${load.edges.length} edges`, 1, 2);
  await store.load(load, options.loading);
  return built;
}
