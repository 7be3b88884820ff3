/**
 * Set of ids of which only hashes of 128 bits are kept: 16 to 43 bytes an id, where texts would take several times as much.
 * Two ids of one hash do not occur.
 */
export class IdSet {
  #cells = new Uint32Array(4 * 1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds an id; false where it is in the set already. */
  add(id: string): boolean {
    if (4 * this.#size > 3 * (this.#cells.length / 4)) this.#grow();
    hash(id);
    const place = placeIn(this.#cells, hashed);
    if (this.#cells[place] !== 0) return false;
    this.#cells.set(hashed, place);
    this.#size++;
    return true;
  }

  has(id: string): boolean {
    hash(id);
    return this.#cells[placeIn(this.#cells, hashed)] !== 0;
  }

  #grow(): void {
    const [from, to] = [this.#cells, new Uint32Array(2 * this.#cells.length)];
    for (let at = 0; at < from.length; at += 4) {
      if (from[at] === 0) continue;
      const cell = from.subarray(at, at + 4);
      to.set(cell, placeIn(to, cell));
    }
    this.#cells = to;
  }
}

/** Place of a hash in the cells, or an empty one for it. */
function placeIn(cells: Uint32Array, of: Uint32Array): number {
  const last = cells.length - 1;
  for (let at = (4 * (of[1] as number)) & last; ; at = (at + 4) & last) {
    if (cells[at] === 0) return at;
    if (cells[at] === of[0] && cells[at + 1] === of[1] && cells[at + 2] === of[2] && cells[at + 3] === of[3]) return at;
  }
}

const hashed = new Uint32Array(4);

/** Writes the hash of an id into `hashed`: four multiplicative ones, mixed. The first number is not 0, as that of an empty cell. */
function hash(id: string): void {
  let a = 0x1e3779b9;
  let b = 0x25ebca6b;
  let c = 0x32b2ae35;
  let d = 0x27d4eb2f;
  for (let i = 0; i < id.length; i++) {
    const code = id.charCodeAt(i);
    a = Math.imul(a ^ code, 0x2c1b3c6d) ^ (d >>> 17);
    b = (Math.imul(b ^ code, 0x297a2d39) + a) | 0;
    c = Math.imul(c ^ code, 0x5bd1e995) ^ (b >>> 15);
    d = (Math.imul(d ^ code, 0x1b873593) + c) | 0;
  }
  hashed[0] = mixed(a ^ d) || 1;
  hashed[1] = mixed(b ^ a);
  hashed[2] = mixed(c ^ b);
  hashed[3] = mixed(d ^ c);
}

function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d);
  return (mix ^ (mix >>> 16)) >>> 0;
}
