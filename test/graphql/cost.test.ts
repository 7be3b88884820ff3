import { getIntrospectionQuery, getOperationAST, parse, validate } from "graphql";
import { readConfig } from "../../src/config.js";
import { costOf } from "../../src/graphql/cost/cost.js";
import { createSchema } from "../../src/graphql/schema.js";
import type { Statistics } from "../../src/store/statistics.js";
import { deepFilter } from "../support/deep-filter.js";
import { aliased } from "../support/introspection.js";
import { operations } from "../support/examples.js";

const schema = await createSchema();

function cost(text: string, variables: Record<string, unknown> = {}, name?: string, statistics?: Statistics) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return costOf(schema, { document, operation: getOperationAST(document, name) as never, variables, statistics });
}

const names = "{ nodes { name } }";
const doubled = (times: number) =>
  Array.from(
    { length: times },
    (_, i) => `fragment F${i} on Policy { a: succeeds(first: 1) { nodes { ...F${i + 1} } } ...F${i + 1} }`,
  ).join(" ");

/** One for each object; a connection is one too. */
const table: [what: string, operation: string, total: number, variables?: Record<string, unknown>][] = [
  ["nothing but its name", "{ __typename }", 0],
  ["one thing", '{ policy(id: "policy:a") { id name stage aliases } }', 1],
  ["a page of the default size", `{ policies ${names} }`, 1 + 20],
  ["a page of a size", `{ policies(first: 7) ${names} }`, 1 + 7],
  ["a page from the back", `{ policies(last: 7) ${names} }`, 1 + 7],
  ["no rows", `{ policies(first: 0) { nodes { targets ${names} } } }`, 1],
  ["a size that is refused later", `{ policies(first: -5) ${names} }`, 1],
  ["a size that no store has", `{ policies(first: 2147483647) ${names} }`, 2_147_483_648],
  [
    "edges and their nodes",
    "{ policies(first: 7) { edges { cursor node { name } } pageInfo { endCursor } } }",
    1 + 7 + 7 + 1,
  ],
  ["a count", "{ policies { totalCount } }", 1 + 5],
  ["groups", "{ policies { aggregate { count } } }", 1 + 20 + 100],
  ["so many groups", "{ policies { aggregate(groups: { first: 7 }) { count } } }", 1 + 20 + 7],
  [
    "so many groups, in variables",
    "query ($g: AggregateGroups) { policies { aggregate(groups: $g) { count } } }",
    1 + 20 + 7,
    { g: { first: 7 } },
  ],
  ["so many groups by the deprecated argument", "{ policies { aggregate(first: 7) { count } } }", 1 + 20 + 7],
  ["a count in each row", "{ policies(first: 7) { nodes { targets { totalCount } } } }", 1 + 7 * (1 + 1 + 5)],
  ["levels, which multiply", `{ policies(first: 7) { nodes { targets(first: 3) ${names} } } }`, 1 + 7 * (1 + 1 + 3)],
  ["a list without a size", '{ policy(id: "policy:a") { evidence { quote speaker { name } } } }', 1 + 5 * (1 + 1)],
  ["ids", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ["ids in a variable", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", 4, { ids: ["a", "b", "c", "d"] }],
  ["a size in a variable", `query ($n: Int) { policies(first: $n) ${names} }`, 1 + 7, { n: 7 }],
  ["a size that a variable leaves out", `query ($n: Int) { policies(first: $n) ${names} }`, 1 + 20],
  ["a size that a variable gives as null", `query ($n: Int) { policies(first: $n) ${names} }`, 1 + 20, { n: null }],
  ["a variable's default", `query ($n: Int = 3) { policies(first: $n) ${names} }`, 1 + 3],
  ["a page size of its own", '{ changesSince(release: "r") { nodes { id } } }', 50 + 1 + 100],
  ["the picture of the whole graph", "{ layout { nodes { id x y } edges { source } cut } }", 1 + 10_000 + 40_000],
  ["a place in it", `{ policies(first: 7) { nodes { position { x y } } } }`, 1 + 7 * (1 + 1)],
  ["aliases, each", `{ a: policies(first: 7) ${names} b: policies(first: 7) ${names} }`, 2 * (1 + 7)],
  ["what is skipped", `{ policies(first: 7) ${names} industries @skip(if: true) ${names} }`, 1 + 7],
  [
    "what is not included",
    `query ($no: Boolean!) { stats { engine } industries @include(if: $no) ${names} }`,
    51,
    { no: false },
  ],
  [
    "a fragment",
    `{ ...A } fragment A on Query { policies(first: 7) { ...B } } fragment B on PolicyConnection ${names}`,
    1 + 7,
  ],
  [
    "a fragment on pages of two sizes",
    `{ a: policies(first: 7) { ...B } b: policies(first: 9) { ...B } } fragment B on PolicyConnection ${names}`,
    1 + 7 + 1 + 9,
  ],
  [
    "fragments on several types: the dearest",
    '{ node(id: "a") { id links(first: 2) { nodes { id } } ... on Policy { evidence { quote } } ... on Turn { role } } }',
    1 + (1 + 2) + 5,
  ],
  [
    "fragments that double ten times",
    `{ policy(id: "a") { ...F0 } } ${doubled(10)} fragment F10 on Policy { id }`,
    1 + 2 * (2 ** 10 - 1),
  ],
];

describe("the cost of an operation", () => {
  it.each(table)("%s", (_, operation, total, variables = {}) => {
    expect(cost(operation, variables)?.total).toBe(total);
  });

  it("names the field that costs most by itself, as the operation calls it", () => {
    expect(
      cost("{ all: policies(first: 50) { edges { node { to: targets { nodes { id } } evidence { quote } } } } }"),
    ).toEqual({
      total: 1 + 50 * (1 + 1 + (1 + 20) + 5),
      max: 50 * 20,
      introspection: 0,
      bound: 1 + 50 * (1 + 1 + (1 + 20) + 5),
      from: undefined,
      depth: 6,
      read: 0,
      fields: 8,
      isFixed: true,
      path: "all.edges.node.to.nodes",
    });
  });

  it.each([
    ["no variable", "{ policies(first: 3) { nodes { id } } }", true, 3],
    ["a variable that is no size", "query ($id: ID!) { policy(id: $id) { id name } }", true, 3],
    ["a size", "query ($n: Int) { policies(first: $n) { nodes { id } } }", false, 3],
    ["a filter", "query ($w: EntityWhere) { policies(where: $w) { nodes { id } } }", false, 3],
    ["a condition", "query ($b: Boolean!) { policies { nodes { id @include(if: $b) } } }", false, 3],
    ["fragments", "{ a: policy(id: 1) { ...P } b: policy(id: 2) { ...P } } fragment P on Policy { id name }", true, 6],
  ])("is the same for all variables or not, and counts fields: %s", (_, text, isFixed, fields) => {
    expect(cost(text, { id: "policy:a", n: 2, w: {}, b: true })).toMatchObject({ isFixed, fields });
  });

  it.each([
    ["no filter", `{ policies ${names} }`, 0],
    ["a test", `{ policies(where: { name: { eq: "a" } }) ${names} }`, 50],
    ["a list of values, which is one test", '{ policies(where: { name: { in: ["a", "b"] } }) { totalCount } }', 50],
    [
      "two tests",
      '{ policies(where: { OR: [{ name: { eq: "a" } }, { NOT: { id: { eq: "a" } } }] }) { totalCount } }',
      100,
    ],
    ["a relation", "{ policies(where: { targets: { some: {} } }) { totalCount } }", 500],
    ["six relations", `{ observations(where: ${deepFilter(6)}) { totalCount } }`, 50_000_000],
    ["groups", "{ policies { aggregate(groups: { by: [STAGE] }) { count } } }", 1000],
    ["groups by the deprecated argument", "{ policies { aggregate(groupBy: [STAGE]) { count } } }", 1000],
    ["all rows in one group", "{ policies { aggregate(groups: { first: 1 }) { count } } }", 0],
    ["links of some relations", '{ node(id: "a") { links(where: { relations: [TARGETS] }) { totalCount } } }', 0],
    [
      "a filter below rows, once",
      `{ policies { nodes { targets(where: { node: { id: { eq: "a" } } }) ${names} } } }`,
      50,
    ],
  ])("estimates the rows read beyond the answer: %s", (_, operation, read) => {
    expect(cost(operation)?.read).toBe(read);
  });

  const known = {
    kinds: { Observation: { nodes: 200, years: 2 }, Place: { nodes: 50, years: 0 }, Policy: { nodes: 10, years: 1 } },
    relations: {
      IN_PLACE: { links: 200, sources: 200, targets: 20, sourceSquares: 200, targetSquares: 20_000 },
      SUCCEEDS: { links: 5, sources: 5, targets: 5, sourceSquares: 5, targetSquares: 5 },
    },
  };
  const across = "{ place: { some: { observations: { some: { value: { eq: 1 } } } } } }";

  it.each([
    ["all of a kind, where it has no more", `{ policies(first: 100) ${names} }`, 1 + 10],
    ["so many where it has more", "{ observations(first: 100) { nodes { asSaid } } }", 1 + 100],
    ["a relation's mean", "{ places { nodes { observations { nodes { asSaid } } } } }", 1 + 20 + 20 * (1 + 4)],
    [
      "a relation's mean, at most so many",
      "{ places { nodes { observations(first: 3) { nodes { id } } } } }",
      1 + 20 + 20 * 4,
    ],
    [
      "a mean below one, rounded up at the end",
      `{ policies(first: 3) { nodes { succeeds ${names} } } }`,
      1 + 3 + 3 + 2,
    ],
    [
      "links of any relation",
      "{ places(first: 1) { nodes { links { nodes { id } } } } }",
      Math.ceil(1 + 1 + 1 + 410 / 260),
    ],
    ["what a store has none of", "{ industries { nodes { targetedBy { nodes { name } } } } }", 1],
    ["the rows that a filter tests", '{ observations(where: { asSaid: { eq: "a" } }) { totalCount } }', 1 + 5 + 2],
    [
      "the rows that it crosses",
      `{ observations(where: ${across}) { totalCount } }`,
      1 + 5 + (200 * (1 + 1 + 100)) / 100,
    ],
    [
      "the rows that a count crosses",
      "{ places(where: { observations: { count: { gt: 3 } } }) { totalCount } }",
      Math.ceil(1 + 5 + (50 * (1 + 4)) / 100),
    ],
    ["the rows of groups", "{ observations { aggregate { count } } }", 1 + 20 + 100 + 2],
  ])("is what is expected of a store: %s", (_, operation, total) => {
    const found = cost(operation, {}, undefined, known);
    expect(found?.total).toBe(total);
    expect(found?.from).toBe(known);
  });

  it("of a filter that crosses a hub again and again passes every limit", () => {
    const totals = [2, 4, 6, 8].map(
      (levels) =>
        cost(`{ observations(where: ${deepFilter(levels)}) { totalCount } }`, {}, undefined, known)?.total ?? 0,
    );
    expect(totals.map((total) => total > 10 * readConfig({}).COST_LIMIT)).toEqual([false, false, true, true]);
  });

  it("of introspection is that of the types it gives, aliases included", () => {
    const types = Object.keys(schema.getTypeMap()).length;
    expect(cost("{ __schema { types { name } } }")).toMatchObject({
      total: 1 + types,
      introspection: 1 + types,
      depth: 0,
    });
    const full = cost(getIntrospectionQuery())?.total ?? 0;
    expect(full).toBeGreaterThan(10_000);
    expect(full).toBeLessThan(readConfig({}).COST_LIMIT / 2);
    expect(cost(aliased(60))?.introspection).toBeGreaterThan(readConfig({}).COST_LIMIT);
  });

  it("counts the named operation only", () => {
    const text = `query A { policies ${names} } query B { stats { engine } }`;
    expect([cost(text, {}, "A")?.total, cost(text, {}, "B")?.total]).toEqual([21, 51]);
  });

  it("is a number that JSON can say, however large", () => {
    const deep = `{ policies(first: 100) ${"{ nodes { succeeds(first: 100) ".repeat(9)}{ nodes { id } }${" } }".repeat(9)} }`;
    expect(cost(deep)?.total).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("is read once for each fragment, also where fragments double", () => {
    expect(cost(`{ policy(id: "a") { ...F0 } } ${doubled(60)} fragment F60 on Policy { id }`)?.total).toBeGreaterThan(
      1e15,
    );
  });

  it("is not known where the variables do not fit: GraphQL refuses these", () => {
    expect(cost(`query ($n: Int) { policies(first: $n) ${names} }`, { n: "many" })).toBeUndefined();
  });

  it.each(operations())("of $name stays below half the default limit", ({ text }) => {
    expect(cost(text)?.total).toBeLessThan(readConfig({}).COST_LIMIT / 2);
  });
});
