import type { Statistics } from "../statistics.js";

/** Time after which the latest release is asked for again, in milliseconds. */
const staleness = 5_000;

interface Reads {
  /** The release's number, and what a load has kept with it as JSON. */
  readonly kept: () => Promise<readonly { seq: unknown; statistics: unknown }[]>;
  readonly measure: () => Promise<Statistics>;
}

/**
 * Reads the sizes that the latest load has kept; measures them once for a release that has none. Nobody waits for them again
 * once they are known: a new release shows a little later.
 */
export class KeptStatistics {
  #known: { readonly seq: unknown; readonly statistics: Statistics } | undefined;
  #reading: Promise<Statistics> | undefined;
  #readAt = -Infinity;

  constructor(private readonly reads: Reads) {}

  /** Forgets what was read: this process has loaded. */
  forget(): void {
    this.#known = undefined;
    this.#reading = undefined;
    this.#readAt = -Infinity;
  }

  async latest(): Promise<Statistics> {
    if (performance.now() - this.#readAt > staleness) {
      this.#readAt = performance.now();
      const reading = this.#read();
      this.#reading = reading;
      reading.catch(() => undefined);
    }
    return this.#known?.statistics ?? (this.#reading as Promise<Statistics>);
  }

  async #read(): Promise<Statistics> {
    const [latest] = await this.reads.kept();
    const seq = latest?.seq ?? 0;
    if (this.#known?.seq === seq) return this.#known.statistics;
    const kept = latest?.statistics;
    const statistics = typeof kept === "string" ? (JSON.parse(kept) as Statistics) : await this.reads.measure();
    this.#known = { seq, statistics };
    return statistics;
  }
}
