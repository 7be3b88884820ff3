import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { LoadProgress, NodeRecord, Store } from "../store/store.js";
import { type BuiltLoad, buildLoad } from "./build-load.js";
import type { Exemption } from "./exemptions.js";
import { refuseFailures } from "./failed-checks.js";
import { releaseOf } from "./release.js";

/** Options of the import. */
export interface ImportOptions {
  readonly source?: string;
  /** Checks everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Rules whose failures are accepted, with the reasons. */
  readonly allow?: readonly Exemption[];
  /** Called at the beginning of each step. */
  readonly progress?: (what: string, done: number, of: number) => void;
  /** Called where the load takes more than one transaction, during which readers are refused. */
  readonly loading?: (progress: LoadProgress) => void;
}

/**
 * Checks packs and loads them. Packs that the store contains already stay. Where they lie beside one of
 * these folders they are read again, and so is the reference pack: units, references and checks see all packs at once.
 */
export async function importPacks(
  store: Store,
  folders: readonly string[],
  options: ImportOptions = {},
): Promise<BuiltLoad> {
  const held = (await store.stats()).release?.packs ?? [];
  const named = new Set(folders.map((folder) => basename(resolve(folder))));
  const parents = [...new Set(folders.map((folder) => dirname(resolve(folder))))];
  const beside = ["reference", ...held.map(({ name }) => name)]
    .filter((name, index, names) => !named.has(name) && names.indexOf(name) === index)
    .flatMap((name) => parents.map((parent) => join(parent, name)).find(existsSync) ?? []);
  const read = new Set([...named, ...beside.map((folder) => basename(folder))]);
  const kept = held.filter(({ name }) => !read.has(name));
  options.progress?.(`Checking ${[...read].join(", ")}`, 0, 2);
  const built = await buildLoad([...beside, ...folders], {
    ...(options.source === undefined ? {} : { source: options.source }),
    ...(options.allow === undefined ? {} : { allow: options.allow }),
    ...(kept.length > 0 ? { known: async (ids: string[]) => idsIn(await store.nodes(ids)) } : {}),
  });
  refuseFailures(built);
  const release = { ...releaseOf([...kept, ...built.load.release.packs]), report: built.report };
  const load = { ...built.load, release };
  if (options.dryRun) return { ...built, load };
  options.progress?.(`Loading ${load.nodes.length} nodes and ${load.edges.length} edges`, 1, 2);
  await store.load(load, options.loading);
  return { ...built, load };
}

/** Present ids only: no relation may lead to a former one. */
const idsIn = (nodes: ReadonlyMap<string, NodeRecord>) => new Set([...nodes.values()].map(({ id }) => id));
