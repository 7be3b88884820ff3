import { readFile, rm, writeFile } from "node:fs/promises";
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
    const get = () => this.files.get(release, "layout.json", (path) => this.make(release, path));
    const path = await get();
    const found = parseLayout(await readFile(path, "utf8"));
    if (found) return found;
    await rm(path, { force: true });
    const made = parseLayout(await readFile(await get(), "utf8"));
    if (!made) throw new Error(`${path}: expected the layout of ${release}, got something else`);
    return made;
  }

  private async make(release: string, path: string): Promise<void> {
    const graph = await readDrawnGraph(this.store);
    if ((await this.release()) !== release) throw new Superseded(`${release} is not the latest release any more`);
    const places = await this.arrange(pictureOf(graph));
    await writeFile(path, textOf(layoutOf(graph, places)));
  }
}
