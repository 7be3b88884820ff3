import fc from "fast-check";
import { issuersOf } from "../../src/explorer/flow/issuers.js";
import { lineHeight } from "../../src/explorer/flow/label-size.js";
import { columnsFor, layoutOf } from "../../src/explorer/flow/sankey-layout.js";
import { type Flow, flowOf, statementsOf, pathThrough } from "../../src/explorer/flow/flow-graph.js";
import { wrapped } from "../../src/explorer/text/wrap.js";
import { policyGraph } from "../../src/explorer/export/policy-graph.js";
import type { Statement } from "../../src/explorer/data/policy-statements.js";

const thing = (kind: string, id: string) => ({ id: `${kind.toLowerCase()}:${id}`, kind, name: id, nameZh: null });
const quotes = (count: number) => Array.from({ length: count }, (_, index) => ({ quote: `q${index}` }));
const targets = (node: object, count: number, intent = "PROMOTE") => ({
  id: `TARGETS|${(node as { id: string }).id}|${intent}`,
  intent,
  modality: "PLANNED",
  evidence: quotes(count),
  node,
});
const policy = (id: string, issuers: string[], edges: object[]) => {
  const nodes = issuers.map((issuer) => thing("GovernmentBody", issuer));
  const issued = nodes.map((node) => ({ id: `ISSUED|${node.id}|${id}`, modality: null, evidence: quotes(1), node }));
  return { ...thing("Policy", id), issuedBy: { nodes, edges: issued }, targets: { totalCount: edges.length, edges } };
};
const [steel, robots, fiveG] = [thing("Industry", "steel"), thing("Industry", "robots"), thing("Technology", "5g")];
const plan = policy("plan", ["miit", "mof"], [targets(steel, 2), targets(steel, 1, "REGULATE"), targets(fiveG, 5)]);
const other = policy("other", [], [targets(robots, 1), targets(thing("Policy", "plan"), 3)]);
const policies = [plan, other] as unknown as Statement["policy"][];
const shown = (of: Parameters<typeof statementsOf>[1], intents: Parameters<typeof statementsOf>[2] = []) =>
  statementsOf(policies, of, intents).shown;
const bandsOf = ({ bands }: Flow) => bands.map(({ open, value, quotations }) => [open, value, quotations]);

describe("the flow", () => {
  it("is as wide as the quotations; those of a policy are shared among its issuers", () => {
    expect(bandsOf(flowOf(shown("industry")))).toEqual([
      ["governmentbody:miit~policy:plan", 1.5, 3],
      ["governmentbody:mof~policy:plan", 1.5, 3],
      ["policy:plan~industry:steel", 2, 2],
      ["policy:plan~industry:steel", 1, 1],
      ["policy:other", 1, 1],
      ["policy:other~industry:robots", 1, 1],
    ]);
  });

  it("shows the chosen family and intents, and counts all intents of the family", () => {
    expect(bandsOf(flowOf(shown("technology"))).at(-1)).toEqual(["policy:plan~technology:5g", 5, 5]);
    expect(shown("industry", ["REGULATE"]).map(({ edge }) => edge.id)).toEqual(["TARGETS|industry:steel|REGULATE"]);
    const { intents } = statementsOf(policies, "industry", ["REGULATE"]);
    expect([...intents]).toEqual([
      ["PROMOTE", 2],
      ["REGULATE", 1],
    ]);
  });

  it("tells a policy from the same policy as a target", () => {
    const { stops } = flowOf(shown("all"));
    expect(stops.filter(({ thing: one }) => one?.id === "policy:plan").map(({ column }) => column)).toEqual([1, 2]);
  });

  it("follows a whole way from a body, a band, a policy and a target, and no other", () => {
    const flow = flowOf(shown("industry"));
    const way = (key: string) => [...pathThrough(flow, key)].filter((one) => !one.includes(">")).toSorted();
    const whole = ["0 governmentbody:miit", "0 governmentbody:mof", "1 policy:plan", "2 industry:steel"];
    expect(way("0 governmentbody:miit")).toEqual(["0 governmentbody:miit", "1 policy:plan", "2 industry:steel"]);
    expect(way("1 policy:plan")).toEqual(whole);
    expect(way("2 industry:steel")).toEqual(whole);
    expect(way("1 policy:plan > 2 industry:steel REGULATE")).toEqual(whole);
    expect(way("2 industry:robots")).toEqual(["0 ", "1 policy:other", "2 industry:robots"]);
    expect(pathThrough(flow, "1 policy:plan > 2 industry:steel REGULATE")).not.toContain(
      "1 policy:plan > 2 industry:steel PROMOTE",
    );
  });

  it("lists policies under each of their issuers, those without one last", () => {
    const listed = issuersOf(shown("industry"));
    expect(listed.map(({ issuer, policies: under }) => [issuer?.name, under.length, under[0]?.edges.length])).toEqual([
      ["miit", 1, 2],
      ["mof", 1, 2],
      [undefined, 1, 1],
    ]);
  });

  it("is a graph of issuers, policies and targets with the words that state each relation", () => {
    const { nodes, edges } = policyGraph(shown("industry"));
    expect(nodes.map(({ id }) => id)).toEqual([
      "policy:plan",
      "governmentbody:miit",
      "governmentbody:mof",
      "industry:steel",
      "policy:other",
      "industry:robots",
    ]);
    expect(edges.map(({ relation, quotation }) => [relation, quotation])).toEqual([
      ["ISSUED", "q0"],
      ["ISSUED", "q0"],
      ["TARGETS", "q0 … q1"],
      ["TARGETS", "q0"],
      ["TARGETS", "q0"],
    ]);
  });
});

describe("the picture's layout", () => {
  const statements = fc.array(
    fc.record({
      policy: fc.integer({ min: 0, max: 12 }),
      target: fc.integer({ min: 0, max: 15 }),
      count: fc.integer({ min: 1, max: 6 }),
    }),
    { minLength: 1, maxLength: 60 },
  );
  const random = statements.map((all) =>
    flowOf(
      all.map(({ policy: id, target, count }) => ({
        policy: policy(`p${id}`, [[], ["a"], ["b"], ["a", "c"]][id % 4] as string[], []),
        edge: targets(thing("Industry", `t${target}`), count),
      })) as unknown as Statement[],
    ),
  );

  it("keeps names apart, bands as wide as their quotations, and everything within the picture", () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 300, max: 2000 }), (flow, available) => {
        const needs = ({ key }: { key: string }) => lineHeight * (1 + (key.length % 2));
        const { stops, bands, width, height } = layoutOf(flow, columnsFor(available), needs);
        for (const column of [0, 1, 2]) {
          const members = stops.filter((stop) => stop.column === column).toSorted((a, b) => a.top - b.top);
          for (const [index, stop] of members.entries()) {
            const above = members[index - 1];
            expect(stop.left).toBe(members[0]?.left);
            expect(stop.left + stop.width).toBeLessThanOrEqual(width);
            expect(stop.top).toBeGreaterThanOrEqual(-1e-6);
            expect(stop.top + stop.height).toBeLessThanOrEqual(height + 1e-6);
            if (!above) continue;
            const apart = stop.top + stop.height / 2 - (above.top + above.height / 2);
            expect(apart).toBeGreaterThanOrEqual((needs(stop) + needs(above)) / 2);
          }
        }
        const stopAt = new Map(stops.map((stop) => [stop.key, stop]));
        for (const { thickness, value, path, source, target } of bands) {
          expect(thickness / value).toBeCloseTo(12, 6);
          const [, out, , , , , , into] = path.split(/[MC ]/).filter(Boolean).map(Number);
          for (const [key, y] of [
            [source, out],
            [target, into],
          ] as const) {
            const stop = stopAt.get(key);
            expect(Number(y) - thickness / 2).toBeGreaterThanOrEqual(Number(stop?.top) - 0.1);
            expect(Number(y) + thickness / 2).toBeLessThanOrEqual(Number(stop?.top) + Number(stop?.height) + 0.1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("lines of a text", () => {
  const measure = (text: string) => [...text].length;

  it("break at spaces, between Chinese characters, and in a word that is too long", () => {
    expect(wrapped("one two three", 7, measure)).toEqual(["one two", "three"]);
    expect(wrapped("工业和信息化部", 4, measure)).toEqual(["工业和信", "息化部"]);
    expect(wrapped("an incomprehensible word", 6, measure)).toEqual(["an", "incomp", "rehens", "ible", "word"]);
  });

  it("lose nothing but spaces and are never too wide", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "钢", " ", "b", "，") }),
        fc.integer({ min: 1, max: 9 }),
        (text, width) => {
          const lines = wrapped(text, width, measure);
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
