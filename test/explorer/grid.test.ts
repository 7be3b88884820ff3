import { familyCounts, familyOf, gridOf, type Options } from "../../src/explorer/matrix/grid.js";
import type { Edge, Policy } from "../../src/explorer/data/policy-statements.js";

const options: Options = {
  of: "industry",
  rows: "instrument",
  columns: "grouping",
  sort: "total",
  intents: [],
  modality: "",
  find: "",
};
const nameOf = ({ name }: { name: string }) => name;

const named = (kind: string, id: string) => ({ id: `${kind.toLowerCase()}:${id}`, kind, name: id, nameZh: null });
const industry = (id: string, coveredBy?: string, section?: string) => ({
  ...named("Industry", id),
  grouping: true,
  coveredBy: { nodes: coveredBy ? [named("Industry", coveredBy)] : [] },
  matches: {
    nodes: section
      ? [{ ...named("Industry", `div-${section}`), broader: { nodes: [named("Industry", section)] } }]
      : [],
  },
});
const edge = (node: object, intent = "UPGRADE", modality = "PLANNED") =>
  ({
    id: `TARGETS|${intent}|${(node as { id: string }).id}`,
    intent,
    modality,
    evidence: [{}],
    node,
  }) as unknown as Edge;
const policy = (id: string, instrument: string, edges: Edge[], issuer?: string) =>
  ({
    ...named("Policy", id),
    instrument,
    issuedBy: { nodes: issuer ? [named("GovernmentBody", issuer)] : [] },
    targets: { totalCount: edges.length, edges },
  }) as unknown as Policy;

const steel = industry("steel", "materials", "C");
const cement = industry("cement", "materials", "C");
const robots = industry("robots", "machines");
const policies = [
  policy("b", "PROGRAM", [edge(steel), edge(steel, "REGULATE", "REPORTED"), edge(cement)], "miit"),
  policy("a", "PROGRAM", [edge(robots, "PROMOTE"), edge(named("Technology", "5g"), "PROMOTE")]),
  policy("c", "PILOT", [edge(steel, "SUPPORT")], "miit"),
];
const grid = (changes: Partial<Options> = {}) => gridOf(policies, { ...options, ...changes }, nameOf);
const rowsOf = ({ rows }: ReturnType<typeof grid>) =>
  rows.map(({ key, members }) => [key, ...members.map(({ policy: { name }, total }) => `${name} ${total}`)]);
const columnsOf = ({ columns }: ReturnType<typeof grid>) =>
  columns.map(({ key, members }) => [key, ...members.map(({ target: { name }, total }) => `${name} ${total}`)]);

describe("the matrix", () => {
  it("puts policies under their instruments and industries under what covers them, the fullest first", () => {
    expect(rowsOf(grid())).toEqual([
      ["PROGRAM", "b 3", "a 1"],
      ["PILOT", "c 1"],
    ]);
    // A heading over one column would tell less than it costs: it goes to the others.
    expect(columnsOf(grid())).toEqual([
      ["industry:materials", "steel 3", "cement 1"],
      ["", "robots 1"],
    ]);
    expect(grid().total).toBe(5);
  });

  it("or under who issued them and the section of the classification, unknown ones last, by name where asked", () => {
    const found = grid({ rows: "issuer", columns: "section", sort: "name" });
    expect(rowsOf(found)).toEqual([
      ["governmentbody:miit", "b 3", "c 1"],
      ["", "a 1"],
    ]);
    expect(columnsOf(found)).toEqual([
      ["industry:C", "cement 1", "steel 3"],
      ["", "robots 1"],
    ]);
  });

  it("holds all that is said of a pair in one cell", () => {
    const cell = grid().rows[0]?.members[0]?.cells.get("industry:steel");
    expect(cell?.edges.map(({ intent }) => intent)).toEqual(["UPGRADE", "REGULATE"]);
  });

  it.each([
    [{ intents: ["REGULATE", "SUPPORT"] }, 2],
    [{ modality: "REPORTED" }, 1],
    [{ find: "CEM" }, 1],
    [{ find: "a" }, 1],
    [{ of: "technology" }, 1],
    [{ of: "all" }, 6],
    [{ find: "nothing" }, 0],
  ] as [Partial<Options>, number][])("%j leaves %i statements", (changes, total) => {
    const found = grid(changes);
    expect(found.total).toBe(total);
    const sum = (totals: { total: number }[]) => totals.reduce((all, one) => all + one.total, 0);
    expect(sum(found.rows.flatMap(({ members }) => [...members]))).toBe(total);
    expect(sum(found.columns.flatMap(({ members }) => [...members]))).toBe(total);
  });

  it("counts intents before they are chosen, so that the other ones can still be", () => {
    expect(Object.fromEntries(grid({ intents: ["SUPPORT"] }).intents)).toEqual({
      UPGRADE: 2,
      REGULATE: 1,
      PROMOTE: 1,
      SUPPORT: 1,
    });
  });

  it("knows a family for every kind, and how much is in each", () => {
    expect(
      ["Industry", "Technology", "EnterpriseClass", "Product", "Place"].map((kind) => familyOf(kind as "Place")),
    ).toEqual(["industry", "technology", "enterprise", "product", "other"]);
    expect(Object.fromEntries(familyCounts(policies))).toEqual({ industry: 5, technology: 1, all: 6 });
  });
});
