/** Set of integer keys: one bit for each key up to the largest. */
export class KeySet implements Iterable<number> {
  #bits = new Uint8Array(1024);

  add(key: number): void {
    const at = key >>> 3;
    if (at >= this.#bits.length) {
      const larger = new Uint8Array(Math.max(at + 1, 2 * this.#bits.length));
      larger.set(this.#bits);
      this.#bits = larger;
    }
    this.#bits[at] = (this.#bits[at] as number) | (1 << (key & 7));
  }

  has(key: number): boolean {
    return ((this.#bits[key >>> 3] ?? 0) & (1 << (key & 7))) !== 0;
  }

  /** The keys in ascending order. */
  *[Symbol.iterator](): Iterator<number> {
    for (const [at, bits] of this.#bits.entries())
      if (bits !== 0) for (let bit = 0; bit < 8; bit++) if (bits & (1 << bit)) yield at * 8 + bit;
  }
}
