import fc from "fast-check";

/** True in the long form of the tests, `npm run test:long`: properties and faults thirty times as often, and loads that take minutes. */
export const long = process.env.TEST_LONG === "1";

/** True in the short form of the faults, which CI runs: each once, on a smaller graph. */
export const short = process.env.TEST_SHORT === "1";

/** Rounds of a test that repeats itself: as given, thirty times that in the long form, one in the short. */
export const rounds = (count: number): number => (long ? 30 * count : short ? 1 : count);

/** Seed of every random property: each run has another, and TEST_SEED repeats one that a failure has named. */
const seed = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31);

/** Asserts a property of random values that a store takes part in: a failure is not shrunk, which would take minutes. */
export const assertProperty = <T>(property: fc.IAsyncProperty<T>, count: number, fixed = seed): Promise<void> =>
  fc.assert(property, { numRuns: rounds(count), seed: fixed, endOnFailure: true });
