import fc from "fast-check";
import { arrange, type Pair, type Picture, type Places } from "../../src/layout/arrange.js";
import { readDrawnGraph } from "../../src/layout/drawn-graph.js";
import { pictureOf } from "../../src/layout/layout.js";
import { box } from "../../src/layout/remove-overlaps.js";
import { dist } from "../support/dist.js";
import { realStore } from "../support/sqlite.js";

// A thread needs the built files. All that is large goes there: numbers are slow in Jest's own context.
const built: string = dist("layout/arrange-in-worker.js");
const { arrangeInWorker } = (await import(built)) as typeof import("../../src/layout/arrange-in-worker.js");

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}:${i}`);
/** The same numbers in every run. */
function random(): () => number {
  let state = 1;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}
function randomPicture(things: number, ties: number): Picture {
  const [next, shown] = [random(), ids("policy", things)];
  const one = () => shown[Math.floor(next() * things)] as string;
  return { shown, others: [], pairs: Array.from({ length: ties }, (): Pair => [one(), one()]) };
}
const textOf = (places: Places) => JSON.stringify([...places]);
const distance = (places: Places, [a, b]: Pair) => {
  const [from, to] = [places.get(a), places.get(b)] as [{ x: number; y: number }, { x: number; y: number }];
  return Math.hypot(from.x - to.x, from.y - to.y);
};
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Pairs of things of which each covers a part of the other or of its label. */
function covered(places: Places, of: readonly string[]): Pair[] {
  const boxes = of.map((id) => ({ id, ...(places.get(id) as { x: number; y: number }) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => Math.abs(a.x - b.x) < box.width - 2 && Math.abs(a.y - b.y) < box.height - 2)
      .map((b): Pair => [a.id, b.id]),
  );
}

describe("a picture", () => {
  let real: Picture;
  let places: Places;
  beforeAll(async () => {
    const store = await realStore();
    real = pictureOf(await readDrawnGraph(store));
    places = await arrangeInWorker(real);
    await store.close();
  });

  it("is the same, to the byte, whatever the order of its things and pairs and the direction of these", async () => {
    const { shown, others, pairs } = real;
    const turned = pairs.map(([a, b], index): Pair => (index % 2 ? [a, b] : [b, a]));
    const other = { shown: shown.toReversed(), others: others.toReversed(), pairs: [...turned.toReversed(), ...pairs] };
    expect(textOf(await arrangeInWorker(other))).toBe(textOf(places));
  });

  it("gives everything a place, to a tenth of a px", () => {
    expect([...places.keys()].toSorted()).toEqual([...real.shown, ...real.others].toSorted());
    for (const { x, y } of places.values()) for (const at of [x, y]) expect(Math.round(at * 10) / 10).toBe(at);
  });

  it("lets nothing that is shown cover another, with its label", () => {
    expect(covered(places, real.shown)).toEqual([]);
  });

  it("puts what is joined near each other", () => {
    const shown = new Set(real.shown);
    const joined = real.pairs.filter((pair) => pair.every((id) => shown.has(id)));
    const next = random();
    const one = () => real.shown[Math.floor(next() * real.shown.length)] as string;
    const anyTwo = Array.from({ length: 1000 }, (): Pair => [one(), one()]);
    const [near, usual] = [joined, anyTwo].map((pairs) => median(pairs.map((pair) => distance(places, pair))));
    expect(near).toBeLessThan((usual as number) / 4);
  });

  it("does not move what is shown for what is not", async () => {
    const alone = await arrangeInWorker({ ...real, others: [] });
    for (const id of real.shown) expect(places.get(id)).toEqual(alone.get(id));
  });

  it("is finite and complete whatever is joined: loops, islands, strangers, nothing", () => {
    const any = fc.constantFrom(...ids("a", 6), ...ids("b", 3), "c:stranger");
    const pairs = fc.array(fc.tuple(any, any), { maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(6), fc.nat(3), pairs, (a, b, joined) => {
        const found = arrange({ shown: ids("a", a), others: ids("b", b), pairs: joined });
        expect([...found.keys()]).toEqual([...ids("a", a), ...ids("b", b)]);
        for (const { x, y } of found.values()) expect(Number.isFinite(x + y)).toBe(true);
        expect(covered(found, ids("a", a))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("is arranged in a thread as here, while this one goes on", async () => {
    const picture = randomPicture(200, 250);
    let beats = 0;
    const heart = setInterval(() => beats++, 10);
    const elsewhere = await arrangeInWorker(picture);
    clearInterval(heart);
    expect(beats).toBeGreaterThan(5);
    expect(textOf(elsewhere)).toBe(textOf(arrange(picture)));
  });

  it("fails with a reason where the thread fails", async () => {
    await expect(arrangeInWorker(null as never)).rejects.toThrow("null");
  });
});
