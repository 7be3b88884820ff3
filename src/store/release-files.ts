import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../errors.js";

/**
 * Cache of files made once for each release, in `folder/releases/ID/NAME`; a release never changes, so neither do they. A
 * file is written under another name and moved into place, so that it is complete or absent; callers meanwhile wait for it.
 */
export class ReleaseFiles {
  private readonly making = new Map<string, Promise<string>>();

  /** `to`: folder that missing files are written to; false where none can be. */
  constructor(
    private readonly folder: string,
    private readonly to: string | false = folder,
  ) {}

  /** Path of a file of a release. A missing file is made first: `write` gets the path to write it to. Throws NOT_WRITABLE. */
  get(release: string, name: string, write: (path: string) => Promise<void>): Promise<string> {
    const pathIn = (folder: string) => join(folder, "releases", release, name);
    const path = pathIn(this.to || this.folder);
    const running = this.making.get(path);
    if (running) return running;
    for (const made of [path, pathIn(this.folder)]) if (existsSync(made)) return Promise.resolve(made);
    if (!this.to)
      return Promise.reject(
        new KnownError(
          "NOT_WRITABLE",
          `${name}: expected a folder to write it to, but neither DATA_DIR nor the system's temporary folder can be written`,
        ),
      );
    const made = this.make(path, write).finally(() => this.making.delete(path));
    this.making.set(path, made);
    return made;
  }

  /** Deletes the files of all other releases, except those being written. A folder `ID+…` belongs to release `ID`. */
  async keep(releases: ReadonlySet<string>): Promise<void> {
    if (!this.to) return;
    const all = join(this.to, "releases");
    for (const name of existsSync(all) ? await readdir(all) : []) {
      const [id = name] = name.split("+");
      const busy = [...this.making.keys()].some((path) => path.startsWith(join(all, name, "/")));
      if (!releases.has(id) && !busy) await rm(join(all, name), { recursive: true, force: true });
    }
  }

  private async make(path: string, write: (path: string) => Promise<void>): Promise<string> {
    await mkdir(join(path, ".."), { recursive: true });
    const draft = `${path}.${randomUUID()}`;
    try {
      await write(draft);
      await rename(draft, path);
      return path;
    } finally {
      await rm(draft, { force: true });
    }
  }
}
