import { dirname, resolve } from "node:path";
import { kindOfId } from "../model/index.js";
import type { ReleasePack, Store } from "../store/store.js";
import { idForm } from "./former-ids.js";
import { checksumOf, packFolders, packName, readPack } from "./pack.js";
import { Problems } from "./problems.js";

/** Packs that some packs are read together with: units, references and checks need them. */
export interface Neighbors {
  /** Folders to read, `reference` first. */
  readonly folders: readonly string[];
  /** Packs of the store without a folder of the same content: what is stored of them counts. */
  readonly held: readonly ReleasePack[];
}

/**
 * Neighbors of packs: `reference`, the packs of the store, and packs that are not loaded but have what is referred to, with
 * those that they need in turn. Folders are looked for beside the packs, then in `places`.
 */
export async function neighborsOf(
  folders: readonly string[],
  places: readonly string[],
  store?: Store,
): Promise<Neighbors> {
  const loaded = (await store?.stats())?.release?.packs ?? [];
  const around = new Set([...folders.map((folder) => dirname(resolve(folder))), ...places]);
  const found = [...around].flatMap(packFolders);
  const own = new Set(folders.map(packName));
  const named = (name: string) => found.filter((folder) => packName(folder) === name && !own.has(name));
  const reference = named("reference").slice(0, 1);
  const unchanged = loaded.flatMap(({ name, checksum }) =>
    name === "reference"
      ? []
      : named(name)
          .filter((folder) => checksumOf(folder) === checksum)
          .slice(0, 1),
  );
  const taken = new Set([...own, "reference", ...loaded.map(({ name }) => name)]);
  const others = found.filter((folder, index) => !taken.has(packName(folder)) && found.indexOf(folder) === index);
  const stored = async (ids: string[]) => new Set((await store?.nodes(ids))?.keys());
  const needed = await neededBy([...folders, ...reference], others, stored);
  const read = new Set([...folders, ...reference, ...unchanged].map(packName));
  return {
    folders: [...reference, ...unchanged, ...needed],
    held: loaded.filter(({ name }) => !read.has(name)),
  };
}

/** Candidates with an id that the packs refer to and that is in none of them and not stored; and what these need in turn. */
async function neededBy(
  folders: readonly string[],
  candidates: readonly string[],
  stored: (ids: string[]) => Promise<ReadonlySet<string>>,
): Promise<string[]> {
  const packs = folders.map(idsIn);
  const needed: IdsIn[] = [];
  let rest: IdsIn[] | undefined;
  for (;;) {
    const all = [...packs, ...needed];
    const named = new Set(all.flatMap(({ refers }) => [...refers]).filter((id) => !all.some(({ own }) => own.has(id))));
    const elsewhere = await stored([...named]);
    const open = [...named].filter((id) => !elsewhere.has(id));
    if (open.length > 0) rest ??= candidates.map(idsIn);
    const next = rest?.find((pack) => !needed.includes(pack) && open.some((id) => pack.own.has(id)));
    if (!next) return needed.map(({ folder }) => folder);
    needed.push(next);
  }
}

/**
 * Ids of a pack's rows, and ids that they contain. A row of a thing without its name says only what is new, and so refers to
 * another pack's. Problems of the files are told where the pack is loaded.
 */
interface IdsIn {
  readonly folder: string;
  readonly own: ReadonlySet<string>;
  readonly refers: ReadonlySet<string>;
}

function idsIn(folder: string): IdsIn {
  const rows = [...readPack(folder, new Problems()).rows.values()].flat().map(({ value }) => value);
  const own = new Set(rows.flatMap(({ id, name }) => (name === undefined && isNamed(String(id)) ? [] : [String(id)])));
  const refers = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string" && idForm.test(value) && kindOfId(value)) refers.add(value);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) if (!notReferences.has(key)) collect(inner);
  };
  rows.forEach(collect);
  return { folder, own, refers };
}

const isNamed = (id: string) => kindOfId(id)?.entity === true;
const notReferences: ReadonlySet<string> = new Set(["evidence", "formerIds"]);
