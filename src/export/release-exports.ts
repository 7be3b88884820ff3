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

/** A file of a release that lies on disk. */
export interface ReleaseFile extends Written {
  readonly path: string;
}

/** What a store holds at one moment. */
export interface Snapshot extends Source {
  /** Where the files of it lie. */
  readonly folder: string;
  /** How many loads there were. */
  readonly loads: number;
}

/** How many releases' files are kept: the present one's, and the one's before for those who still read them. */
const kept = 2;

/** The whole files of the release that a store holds, each written when it is first asked for. */
export class ReleaseExports {
  constructor(
    private readonly store: Store,
    private readonly files: ReleaseFiles,
  ) {}

  /** The whole file; written anew where another release was loaded in the middle. */
  async file(format: Pick<Format, "name" | "write">): Promise<ReleaseFile> {
    const moment = await snapshotOf(this.store);
    try {
      return await this.fileOf(moment, format);
    } catch (error) {
      if (!(error instanceof Replaced)) throw error;
      return await this.fileOf(await snapshotOf(this.store), format);
    }
  }

  /** The same, packed by gzip. */
  async packed(format: Pick<Format, "name" | "write">): Promise<ReleaseFile> {
    const plain = await this.file(format);
    const folder = plain.path.split(/[\\/]/).at(-2) as string;
    const path = await this.files.get(folder, `${format.name}.gz`, (draft) =>
      pipeline(createReadStream(plain.path), createGzip(), createWriteStream(draft)),
    );
    return { ...plain, path };
  }

  private async fileOf(moment: Snapshot, format: Pick<Format, "name" | "write">): Promise<ReleaseFile> {
    const { folder, loads } = moment;
    const about = (make: () => Promise<Written>) =>
      this.files.get(folder, `${format.name}.about`, async (path) => writeText(path, JSON.stringify(await make())));
    const path = await this.files.get(folder, format.name, async (draft) => {
      const written = await writeFile(failIfReplaced(format.write(moment), moment), draft);
      // First: what lies there is always described.
      await about(async () => written);
      const releases = await this.store.releases();
      if (loads === releases.length) await this.files.keep(new Set(latest(releases.map(({ id }) => id))));
    });
    const described = await about(() => Promise.reject(new Error(`${path} lies there undescribed`)));
    return { path, ...(JSON.parse(await readFile(described, "utf8")) as Written) };
  }

  /** `manifest.json`: making it writes every other file that is not there yet. */
  readonly manifest = manifestOf((format) => this.file(format));
}

/** What there is to export now; NOT_FOUND before the first load. */
export async function snapshotOf(store: Store): Promise<Snapshot> {
  const releases = await store.releases();
  const release = releases.at(-1);
  if (!release) throw new KnownError("NOT_FOUND", "there is nothing to export: no release was loaded");
  // A release's id leaves out the sentences of the source text, which some stores hold and others do not.
  const { total } = await store.page({ kind: "Passage", order: [], limit: 0, backward: false, count: true });
  const folder = total ? `${release.id}+${total}-sentences` : release.id;
  return { store, release, folder, loads: releases.length };
}

/** The same pieces; fails at their end where a load came in between, so that nobody takes a mixture for a release. */
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

/** The ids of the last releases, whatever was loaded twice. */
const latest = (ids: readonly string[]) => [...new Set(ids.toReversed())].slice(0, kept);
