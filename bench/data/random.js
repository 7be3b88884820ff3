/** Pseudo-random numbers from 0 to 1 (mulberry32): the same seed gives the same numbers on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Picks of one generator: a whole number below a bound, an item of a list, different numbers below a bound. */
export function picksFrom(seed) {
  const random = randomFrom(seed);
  const below = (bound) => Math.floor(random() * bound);
  return {
    chance: (probability) => random() < probability,
    below,
    of: (items) => items[below(items.length)],
    different(count, bound) {
      const picked = new Set();
      while (picked.size < Math.min(count, bound)) picked.add(below(bound));
      return [...picked];
    },
  };
}
