import { edgeShape, parallels } from "../../src/explorer/network/edge-shape.js";
import { fitted, isInside, onScreen, revealing } from "../../src/explorer/network/viewport.js";
import { labelLines } from "../../src/explorer/text/label-lines.js";
import { nearestTowards } from "../../src/explorer/network/arrow-navigation.js";
import { inTurn, matching, neighborsOf } from "../../src/explorer/network/neighbors.js";
import {
  canCollapse,
  collapsed,
  expanded,
  parseExpansion,
  shownIds,
  withoutLastStep,
  formatExpansion,
} from "../../src/explorer/network/expansion.js";
import { labelBox, overlap, placeLabels, type LabelRequest } from "../../src/explorer/network/place-labels.js";
import fc from "fast-check";

describe("the growth of a picture in its address", () => {
  const id = fc
    .tuple(fc.constantFrom("policy", "industry", "body"), fc.constantFrom("a", "b-1", "c.2", "d"))
    .map((parts) => parts.join(":"));
  const growth = fc.record({
    bare: fc.boolean(),
    steps: fc.array(
      fc.record({ from: fc.option(id, { nil: undefined }), ids: fc.array(id, { minLength: 1, maxLength: 5 }) }),
      { maxLength: 5 },
    ),
  });

  it("is read as it was written", () => {
    fc.assert(fc.property(growth, (one) => expect(parseExpansion(formatExpansion(one))).toEqual(one)));
  });

  it("names a kind once for those that follow each other", () => {
    const steps = [{ from: "policy:a", ids: ["industry:b", "industry:c", "place:d"] }];
    expect(formatExpansion({ bare: false, steps })).toBe("policy:a*industry:b,c,place:d");
  });

  it("undo takes back exactly the last step", () => {
    fc.assert(
      fc.property(growth, id, (one, from) =>
        expect(withoutLastStep(expanded(one, { from, ids: ["place:x"] }))).toEqual(one),
      ),
    );
  });

  it("collapsing removes what a thing added, and what grew from that", () => {
    const steps = [
      { from: "policy:a", ids: ["industry:b"] },
      { from: "industry:b", ids: ["place:c"] },
      { from: undefined, ids: ["place:d"] },
      { from: "place:d", ids: ["place:e"] },
    ];
    const all = { bare: false, steps };
    expect(canCollapse("body:x", all, "policy:a")).toBe(true);
    expect(canCollapse("body:x", all, "place:c")).toBe(false);
    const left = collapsed("body:x", ["policy:a"], all, "policy:a");
    expect(shownIds("body:x", ["policy:a"], left)).toEqual(["body:x", "policy:a", "place:d", "place:e"]);
    expect(shownIds("body:x", ["policy:a"], collapsed("body:x", ["policy:a"], all, "body:x"))).toEqual([
      "body:x",
      "place:d",
      "place:e",
    ]);
  });

  it("shows at most 150 things, each once", () => {
    const ids = Array.from({ length: 200 }, (_, i) => `policy:${i}`);
    expect(shownIds("policy:1", ids, { bare: false, steps: [{ from: undefined, ids }] })).toHaveLength(150);
  });
});

describe("labels", () => {
  const thing = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 10, max: 140 }),
    priority: fc.nat(5),
  });
  const wanting = fc.array(thing, { maxLength: 60 }).map((things) =>
    things.map(({ x, y, width, priority }, index): LabelRequest => {
      const sizes = [
        { width, height: 30 },
        { width: width / 2, height: 15 },
      ];
      return { id: `n${index}`, x, y, radius: 7, sizes, priority };
    }),
  );

  it("lie neither on each other nor on the mark of another", () => {
    fc.assert(
      fc.property(wanting, (things) => {
        const places = placeLabels(things);
        const boxes = things.flatMap((one) => {
          const place = places.get(one.id);
          return place ? [{ id: one.id, box: labelBox(one, place) }] : [];
        });
        for (const [at, { id, box }] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) expect(overlap(box, other.box, 0)).toBe(false);
          for (const { id: owner, x, y, radius } of things)
            if (owner !== id)
              expect(
                overlap(box, { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, 0),
              ).toBe(false);
        }
      }),
    );
  });

  it("come to what matters most where there is room for one", () => {
    const at = (id: string, priority: number, x: number): LabelRequest => ({
      id,
      x,
      y: 0,
      radius: 7,
      sizes: [{ width: 500, height: 300 }],
      priority,
    });
    const within = { left: -300, right: 300, top: -20, bottom: 320 };
    expect([...placeLabels([at("a", 1, 0), at("b", 2, 20)], within).keys()]).toEqual(["b"]);
  });

  it("break between words, in Chinese between characters, and end in … where they do not fit", () => {
    const measure = (text: string) => [...text].length;
    expect(labelLines("short", 10, measure)).toEqual(["short"]);
    expect(labelLines("a plan for all of it", 10, measure)).toEqual(["a plan for", "all of it"]);
    expect(labelLines("a plan for everything that there is", 12, measure)).toEqual(["a plan for", "everything…"]);
    expect(labelLines("工业和信息化部运行监测协调局", 7, measure)).toEqual(["工业和信息化部", "运行监测协调局"]);
    expect(labelLines("Unbreakablename", 6, measure)).toEqual(["Unbre…"]);
  });
});

describe("the picture's geometry", () => {
  it("several relations of two things bend to different sides, whichever way they point", () => {
    const edges = [
      { source: "a", target: "b" },
      { source: "b", target: "a" },
      { source: "a", target: "c" },
    ];
    expect(parallels(edges)).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const [there, back] = [edgeShape(a, b, 0, 2), edgeShape(b, a, 1, 2)];
    expect(Math.sign(there.arrow.y)).toBe(-Math.sign(back.arrow.y));
    expect(edgeShape(a, b).path).toBe("M0 0L100 0");
    expect(edgeShape(a, b).arrow.angle).toBe(0);
  });

  it("the arrow keys go to the nearest thing that way", () => {
    const things = [
      { id: "right", x: 50, y: 5 },
      { id: "far", x: 90, y: 0 },
      { id: "below", x: 2, y: 40 },
    ];
    const to = (key: "ArrowRight" | "ArrowDown" | "ArrowLeft") => nearestTowards({ x: 0, y: 0 }, things, key)?.id;
    expect([to("ArrowRight"), to("ArrowDown"), to("ArrowLeft")]).toEqual(["right", "below", undefined]);
  });

  it("fitting shows all, revealing moves no more than it must", () => {
    const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
    const size = { width: 800, height: 600 };
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), point, (points, other) => {
        const view = fitted(points, size);
        for (const one of points) expect(isInside(view, size, one)).toBe(true);
        const moved = revealing(view, size, other);
        expect(isInside(moved, size, other)).toBe(true);
        expect(moved.k).toBe(view.k);
        expect(revealing(moved, size, other).x).toBeCloseTo(moved.x, 6);
        expect(onScreen(moved, other).y).toBeGreaterThanOrEqual(47);
      }),
    );
  });
});

describe("neighbours", () => {
  const node = (id: string, kind: "Policy" | "Place", depth = 1) => ({
    id,
    kind,
    depth,
    name: id,
    node: { id, nameZh: null },
  });
  const around = {
    nodes: [
      node("c", "Policy", 0),
      node("p1", "Policy"),
      node("p2", "Policy"),
      node("p3", "Policy"),
      node("z", "Place"),
    ],
    edges: [
      { relation: "TARGETS", source: "p1", target: "c" },
      { relation: "TARGETS", source: "c", target: "p2" },
      { relation: "SUCCEEDS", source: "c", target: "p2" },
      { relation: "TARGETS", source: "p3", target: "z" },
    ] as const,
  };

  it("come first where more of the others are joined to them, then by their own relations", () => {
    expect(neighborsOf("c", around).map(({ id }) => id)).toEqual(["p3", "z", "p2", "p1"]);
  });

  it("are taken from every kind in turn", () => {
    expect(inTurn(neighborsOf("c", around), 2).map(({ id }) => id)).toEqual(["p3", "z"]);
    expect(inTurn(neighborsOf("c", around), 9)).toHaveLength(4);
  });

  it("are found by words of their names and by kind", () => {
    expect(matching(neighborsOf("c", around), "Policy", "P").map(({ id }) => id)).toEqual(["p3", "p2", "p1"]);
    expect(matching(neighborsOf("c", around), "Place", "p")).toEqual([]);
  });
});
