/**
 * Reads of one kind, by key: those that are asked for at one time go to the store together, and no key twice. Like DataLoader,
 * but all the keys of a level wait for one promise.
 */
export class Batch<T> {
  readonly #read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>;
  readonly #found = new Map<string, T>();
  readonly #reading = new Map<string, Promise<void>>();
  #waiting: string[] = [];
  #next: Promise<void> | undefined;

  constructor(read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>) {
    this.#read = read;
  }

  /** Values by key; keys without a value are absent. */
  async load(keys: readonly string[]): Promise<ReadonlyMap<string, T>> {
    const reads = new Set<Promise<void>>();
    for (const key of keys) {
      let reading = this.#reading.get(key);
      if (!reading) {
        reading = this.#next ??= this.#readSoon();
        this.#reading.set(key, reading);
        this.#waiting.push(key);
      }
      reads.add(reading);
    }
    await Promise.all(reads);
    return this.#found;
  }

  /** Value of a key. */
  async one(key: string): Promise<T | undefined> {
    return (await this.load([key])).get(key);
  }

  /** Reads what waits once all that can be asked for now was: after the promises that are settled. */
  async #readSoon(): Promise<void> {
    await new Promise<void>((resolve) => void Promise.resolve().then(() => process.nextTick(resolve)));
    const keys = this.#waiting;
    this.#waiting = [];
    this.#next = undefined;
    for (const [key, value] of await this.#read(keys)) this.#found.set(key, value);
  }
}
