import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Contribution } from "../store/merge.js";
import type { Load, LoadProgress, ReleasePack, StatedBy, Store } from "../store/store.js";
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
 * these folders they are read again, and so is the reference pack: units, references and checks see all packs at once. Of those
 * that are read along only what is not in the store yet is loaded.
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
  const stated = (ids: readonly string[]) => statedBy(store, new Set(kept.map(({ name }) => name)), ids);
  options.progress?.(`Checking ${[...read].join(", ")}`, 0, 2);
  const built = await buildLoad([...beside, ...folders], {
    ...(options.source === undefined ? {} : { source: options.source }),
    ...(kept.length > 0
      ? {
          known: async (ids: string[]) => new Set((await stated(ids)).keys()),
          stated,
        }
      : {}),
    ...(options.allow === undefined ? {} : { allow: options.allow }),
  });
  refuseFailures(built);
  const release = { ...releaseOf([...kept, ...built.load.release.packs]), report: built.report };
  const isLoaded = ({ name, content }: ReleasePack) =>
    !named.has(name) && held.some((one) => one.name === name && one.content === content);
  const load = withoutPacks({ ...built.load, release }, built.load.release.packs.filter(isLoaded));
  if (options.dryRun) return { ...built, load };
  options.progress?.(`Loading ${load.nodes.length} nodes and ${load.edges.length} edges`, 1, 2);
  await store.load(load, options.loading);
  return { ...built, load };
}

/** A load without what it has of some packs. */
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

/** What some packs of a store state of nodes. */
async function statedBy(
  store: Store,
  packs: ReadonlySet<string>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Contribution[]>> {
  const [stated, nodes] = await Promise.all([store.contributions(ids), store.nodes(ids)]);
  const given = (id: string, { pack, props }: StatedBy): Contribution[] => {
    const own = props ?? nodes.get(id)?.props;
    return own && packs.has(pack) ? [{ pack, props: own }] : [];
  };
  const found = [...stated].map(([id, by]) => [id, by.flatMap((one) => given(id, one))] as const);
  return new Map(found.filter(([, by]) => by.length > 0));
}
