import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { MadeExport } from "./pool/job.js";

/** Number of parts that are kept, and for how long, in milliseconds: after the last request, and after leaving the list. */
const keptParts = 8;
const keptFor = 60_000;
const readFor = 10_000;

interface Kept {
  readonly part: MadeExport;
  timer: NodeJS.Timeout;
}

/**
 * Files of parts of the graph. Each is kept for a while, since tools ask for its length first, by HEAD, and then for ranges of
 * its bytes.
 */
export class ExportParts {
  readonly #kept = new Map<string, Kept>();
  readonly #files = new Set<string>();

  constructor(private readonly folder: string) {}

  /** The part of a key; made where it is not kept. */
  async get(key: string, make: (path: string) => Promise<MadeExport>): Promise<MadeExport> {
    const kept = this.#kept.get(key) ?? (await this.#make(key, make));
    clearTimeout(kept.timer);
    kept.timer = setTimeout(() => this.#forget(key), keptFor).unref();
    // The last of the map is the one that was asked for last.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > keptParts && oldest !== undefined) this.#forget(oldest);
    return kept.part;
  }

  /** Removes all files. */
  async close(): Promise<void> {
    for (const { timer } of this.#kept.values()) clearTimeout(timer);
    this.#kept.clear();
    await Promise.all([...this.#files].map((path) => this.#remove(path)));
  }

  async #make(key: string, make: (path: string) => Promise<MadeExport>): Promise<Kept> {
    const path = join(this.folder, `briefing-graph-${randomUUID()}`);
    this.#files.add(path);
    try {
      const part = await make(path);
      // Another request may have made the same meanwhile.
      const other = this.#kept.get(key);
      if (other) await this.#remove(path);
      return other ?? { part, timer: setTimeout(() => undefined, 0) };
    } catch (error) {
      await this.#remove(path);
      throw error;
    }
  }

  #forget(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    clearTimeout(kept.timer);
    this.#kept.delete(key);
    // A request that has just got it opens it first.
    setTimeout(() => void this.#remove(kept.part.path), readFor).unref();
  }

  async #remove(path: string): Promise<void> {
    await rm(path, { force: true });
    this.#files.delete(path);
  }
}
