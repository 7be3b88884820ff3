import { createReadStream, createWriteStream } from "node:fs";
import { readFile, writeFile as writeText } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { KnownError } from "../errors.js";
import type { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";
import type { Chunks, Format, Source } from "./format.js";
import { manifestOf } from "./manifest.js";
import { type Written, writeFile } from "./write-file.js";

/** A file of a release on disk. */
export interface ReleaseFile extends Written {
  readonly path: string;
}

/** The store with its release at one moment. */
export interface Snapshot extends Source {
  /** Folder of its files. */
  readonly folder: string;
  /** Number of loads so far. */
  readonly loads: number;
}

/** Number of releases whose files are kept: the present one, and the one before for running downloads. */
const keptReleases = 2;

/** Unfiltered files of the store's release, each written on the first request. */
export class ReleaseExports {
  constructor(
    private readonly store: Store,
    private readonly files: ReleaseFiles,
  ) {}

  /** The file of a format. Written again where another release is loaded meanwhile. */
  async file(format: Pick<Format, "name" | "write">): Promise<ReleaseFile> {
    const snapshot = await snapshotOf(this.store);
    try {
      return await this.fileOf(snapshot, format);
    } catch (error) {
      if (!(error instanceof Replaced)) throw error;
      return await this.fileOf(await snapshotOf(this.store), format);
    }
  }

  /** The same, compressed by gzip. */
  async gzipped(format: Pick<Format, "name" | "write">): Promise<ReleaseFile> {
    const plain = await this.file(format);
    const folder = plain.path.split(/[\\/]/).at(-2) as string;
    const path = await this.files.get(folder, `${format.name}.gz`, (draft) =>
      pipeline(createReadStream(plain.path), createGzip(), createWriteStream(draft)),
    );
    return { ...plain, path };
  }

  private async fileOf(snapshot: Snapshot, format: Pick<Format, "name" | "write">): Promise<ReleaseFile> {
    const { folder, loads } = snapshot;
    const describe = (make: () => Promise<Written>) =>
      this.files.get(folder, `${format.name}.about`, async (path) => writeText(path, JSON.stringify(await make())));
    const path = await this.files.get(folder, format.name, async (draft) => {
      const written = await writeFile(failIfReplaced(format.write(snapshot), snapshot), draft);
      // Written first, so that every file has a description.
      await describe(async () => written);
      const releases = await this.store.releases();
      if (loads === releases.length) await this.files.keep(new Set(latest(releases.map(({ id }) => id))));
    });
    const described = await describe(() => Promise.reject(new Error(`${path} has no description`)));
    return { path, ...(JSON.parse(await readFile(described, "utf8")) as Written) };
  }

  /** `manifest.json`. Writing it writes all other files too. */
  readonly manifest = manifestOf((format) => this.file(format));
}

/** Snapshot of a store. Throws NOT_FOUND before the first load. */
export async function snapshotOf(store: Store): Promise<Snapshot> {
  const releases = await store.releases();
  const release = releases.at(-1);
  if (!release) throw new KnownError("NOT_FOUND", "there is nothing to export: no release was loaded");
  // A release's id does not cover the sentences of the source text, which only some stores contain.
  const { total } = await store.page({ kind: "Passage", order: [], limit: 0, backward: false, count: true });
  const folder = total ? `${release.id}+${total}-sentences` : release.id;
  return { store, release, folder, loads: releases.length };
}

/** Passes chunks on; throws STORE_UNAVAILABLE at their end where another load happened meanwhile. */
export async function* failIfReplaced(chunks: Chunks, { store, loads, release }: Snapshot): Chunks {
  const rows = yield* chunks;
  if ((await store.releases()).length !== loads) throw new Replaced(release.id);
  return rows;
}

class Replaced extends KnownError {
  constructor(release: string) {
    super("STORE_UNAVAILABLE", `release ${release} was replaced while it was read; ask again`);
  }
}

/** Ids of the last releases, each once. */
const latest = (ids: readonly string[]) => [...new Set(ids.toReversed())].slice(0, keptReleases);
