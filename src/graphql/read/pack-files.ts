import { readdir, readFile } from "node:fs/promises";
import { parseDocument } from "yaml";
import { kinds } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";

const seeds = new URL("../../../seeds/", import.meta.url);

/** Pack files with rows of a kind that write one of the keys, or with any where none is given. */
export const filesOfKind = ({ plural }: KindSpec, ...keys: string[]): Promise<string[]> =>
  packFiles(`${kebab(plural)}.yaml`, (row) => keys.length === 0 || keys.some((key) => row.has(key)));

/**
 * Pack files with a relation, or with its key: its own file, and those of both ends, whose rows may contain the relation
 * under the name of its field. `to` selects what leads to that kind, of a relation that the loader makes too.
 */
export async function filesOfRelation(relation: RelationSpec, key?: string, to?: KindSpec): Promise<string[]> {
  // A row's keys of that name are the relation's ends, which are no properties of it.
  if (key === "from" || key === "to") return [];
  const target = relation.loaded && to && relation.to.includes(to.name) ? to : undefined;
  const own = packFiles(
    `${kebab(relation.name.toLowerCase())}.yaml`,
    (row) => row.has(key ?? "to") && (!target || row.leadsTo(target.prefix)),
  );
  const within = (kind: KindSpec, field: string) =>
    packFiles(`${kebab(kind.plural)}.yaml`, (row) =>
      key === undefined ? row.has(field) : row.has(`${field}.${key}`) || (row.hasScalar(field) && row.has(key)),
    );
  const named = (kind: KindSpec) =>
    relation.name === "MENTIONS" && (key ?? "evidence") === "evidence" ? filesOfKind(kind, "evidence") : [];
  const ends = [
    ...relation.from.map((name) => within(kinds.get(name), relation.forward)),
    ...relation.to.map((name) => within(kinds.get(name), relation.backward)),
    ...(target ? [target] : relation.to.map((name) => kinds.get(name))).map(named),
  ];
  return [...new Set((await Promise.all([own, ...ends])).flat())];
}

/** Files of packs with that name that pass a test of their rows' keys: `seeds/reference/units.yaml`. */
export async function packFiles(name: string, test: (row: RowKeys) => boolean = () => true): Promise<string[]> {
  const files = (await (all ??= readdir(seeds, { recursive: true })))
    .filter((file) => file.endsWith(`/${name}`))
    .toSorted();
  const tested = await Promise.all(files.map(async (file) => (test(await keysOf(file)) ? [`seeds/${file}`] : [])));
  return tested.flat();
}

/** Keys that the rows of a file write, in any of them: `issuedOn`, `period.code`. */
class RowKeys {
  readonly #scalars = new Set<string>();
  readonly #maps = new Set<string>();
  readonly #targets = new Set<string>();

  constructor(rows: unknown) {
    this.#add(rows, "");
  }

  has = (path: string) => this.hasScalar(path) || this.#maps.has(path);
  hasScalar = (path: string) => this.#scalars.has(path);
  leadsTo = (prefix: string) => this.#targets.has(prefix);

  #add(value: unknown, path: string): void {
    if (Array.isArray(value)) for (const item of value) this.#add(item, path);
    else if (typeof value === "object" && value !== null) {
      this.#maps.add(path);
      for (const [key, inner] of Object.entries(value)) this.#add(inner, path === "" ? key : `${path}.${key}`);
    } else {
      this.#scalars.add(path);
      if (path === "to") this.#targets.add(String(value).split(":", 1)[0] ?? "");
    }
  }
}

/** Keys of a pack file, read once: a file that is not YAML has none. */
function keysOf(file: string): Promise<RowKeys> {
  const known = read.get(file);
  if (known) return known;
  const keys = file.endsWith(".yaml")
    ? readFile(new URL(file, seeds), "utf8").then((text) => new RowKeys(parseDocument(text).toJS()))
    : Promise.resolve(new RowKeys([]));
  read.set(file, keys);
  return keys;
}

const read = new Map<string, Promise<RowKeys>>();
let all: Promise<string[]> | undefined;

const kebab = (name: string) =>
  name
    .replace(/([A-Z])/g, "-$1")
    .replaceAll("_", "-")
    .toLowerCase();
