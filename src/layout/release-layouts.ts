import { readFile, rm, writeFile } from "node:fs/promises";
import type { ReleaseFiles } from "../store/release-files.js";
import type { Store } from "../store/store.js";
import type { Picture, Places } from "./arrange.js";
import { arrangeInWorker } from "./arrange-in-worker.js";
import { readDrawnGraph } from "./drawn-graph.js";
import { type Layout, layoutOf, parsed, pictureOf, textOf } from "./layout.js";

/** Another release was loaded while this one was read: what was read may be of both. */
class Superseded extends Error {}

/** The layout of what a store holds: made once for each release and kept in a file, the latest also in memory. */
export class ReleaseLayouts {
  private held: { readonly release: string; readonly layout: Promise<Layout> } | undefined;

  constructor(
    private readonly store: Store,
    private readonly files: ReleaseFiles,
    private readonly arranging: (picture: Picture) => Promise<Places> = arrangeInWorker,
  ) {}

  /** Of the release that was loaded last; undefined before the first load. Whoever asks first waits until it is made. */
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
    if (this.held?.release === release) return this.held.layout;
    const held = { release, layout: this.read(release) };
    this.held = held;
    held.layout.catch(() => {
      if (this.held === held) this.held = undefined;
    });
    return held.layout;
  }

  /** A file that something broke is made anew; once, for what was just written is whole. */
  private async read(release: string): Promise<Layout> {
    const get = () => this.files.get(release, "layout.json", (path) => this.make(release, path));
    const path = await get();
    const found = parsed(await readFile(path, "utf8"));
    if (found) return found;
    await rm(path, { force: true });
    const made = parsed(await readFile(await get(), "utf8"));
    if (!made) throw new Error(`${path}: expected the layout of ${release}, got something else`);
    return made;
  }

  private async make(release: string, path: string): Promise<void> {
    const graph = await readDrawnGraph(this.store);
    if ((await this.release()) !== release) throw new Superseded(`${release} is not the latest release any more`);
    const places = await this.arranging(pictureOf(graph));
    await writeFile(path, textOf(layoutOf(graph, places)));
  }
}
