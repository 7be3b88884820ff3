import { readFile, rm, writeFile } from "node:fs/promises";
import { KnownError } from "../errors.js";
import type { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";
import type { Picture, Places } from "./arrange.js";
import { arrangeInWorker } from "./arrange-in-worker.js";
import { readDrawnGraph } from "./drawn-graph.js";
import { type Layout, layoutOf, parseLayout, pictureOf, textOf } from "./layout.js";

/** Another release was loaded while this one was read: the data may be mixed. */
class Superseded extends Error {}

/** Layouts of a store's releases, computed once for each release and kept in a file; the latest also in memory. */
export class ReleaseLayouts {
  private latestLayout: { readonly release: string; readonly layout: Promise<Layout> } | undefined;

  constructor(
    private readonly store: Store,
    private readonly files: ReleaseFiles,
    private readonly arrange: (picture: Picture) => Promise<Places> = arrangeInWorker,
  ) {}

  /** Layout of the latest release; undefined before the first load. The first call waits for its computation. */
  async latest(): Promise<Layout | undefined> {
    for (;;) {
      const release = await this.release();
      if (release === undefined) return undefined;
      try {
        return await this.of(release);
      } catch (error) {
        if (!(error instanceof Superseded)) throw error;
      }
    }
  }

  private async release(): Promise<string | undefined> {
    return (await this.store.releases()).at(-1)?.id;
  }

  private of(release: string): Promise<Layout> {
    if (this.latestLayout?.release === release) return this.latestLayout.layout;
    const entry = { release, layout: this.read(release) };
    this.latestLayout = entry;
    entry.layout.catch(() => {
      if (this.latestLayout === entry) this.latestLayout = undefined;
    });
    return entry.layout;
  }

  /** Reads the file. A damaged file is made again, once. */
  private async read(release: string): Promise<Layout> {
    const write = async (path: string) => writeFile(path, textOf(await this.make(release)));
    const get = () => this.files.get(release, "layout.json", write);
    let path: string;
    try {
      path = await get();
    } catch (error) {
      // Kept in memory only.
      if (error instanceof KnownError && error.code === "NOT_WRITABLE") return this.make(release);
      throw error;
    }
    const found = parseLayout(await readFile(path, "utf8"));
    if (found) return found;
    try {
      await rm(path, { force: true });
    } catch {
      return this.make(release);
    }
    const made = parseLayout(await readFile(await get(), "utf8"));
    if (!made) throw new Error(`${path}: expected the layout of ${release}, got something else`);
    return made;
  }

  private async make(release: string): Promise<Layout> {
    const graph = await readDrawnGraph(this.store);
    if ((await this.release()) !== release) throw new Superseded(`${release} is not the latest release any more`);
    const places = await this.arrange(pictureOf(graph));
    return layoutOf(graph, places);
  }
}
