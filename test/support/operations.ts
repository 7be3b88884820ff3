import fc from "fast-check";
import { dayInTest, dayTest } from "../../src/statistics/day-test.js";
import { type OrderKey, positionOf } from "../../src/store/order.js";
import type { LinkQuery, LinkRecord, NodeRecord, Page, PageQuery, Store } from "../../src/store/store.js";
import type { Where } from "../../src/store/where.js";
import { day, number, text } from "./graphs.js";

const fields = {
  Policy: {
    text: ["id", "name", "nameZh", "edition", "stage"],
    day: ["issuedOn"],
    number: [],
    list: ["aliases"],
    flag: [],
  },
  Industry: { text: ["id", "name", "kind"], day: [], number: [], list: [], flag: ["grouping"] },
  Observation: {
    text: ["asSaid", "unitCode", "comparisonBasis"],
    day: ["periodStart"],
    number: ["value", "lower"],
    list: [],
    flag: [],
  },
  Turn: { text: ["role"], day: [], number: ["ordinal", "exchange"], list: [], flag: [] },
} as const;
type Kind = keyof typeof fields;
export const kindNames = Object.keys(fields) as Kind[];

/** Tests across relations: what they lead to, and what kinds see them. */
const relationEnds = {
  Policy: [
    { name: "TARGETS", direction: "OUT", to: "Industry" },
    { name: "TARGETS", direction: "IN", to: "Policy" },
    { name: "SUCCEEDS", direction: "OUT", to: "Policy" },
    { name: "MENTIONS", direction: "IN", to: "Turn" },
  ],
  Industry: [{ name: "TARGETS", direction: "IN", to: "Policy" }],
  Observation: [{ name: "SAME_FACT", direction: "OUT", to: "Observation" }],
  Turn: [{ name: "MENTIONS", direction: "OUT", to: "Policy" }],
} as const;

export function where(kind: Kind, depth = 1): fc.Arbitrary<Where> {
  const of = fields[kind];
  const compare = fc.constantFrom("eq", "gt", "gte", "lt", "lte");
  const test = (names: readonly string[], op: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) =>
    names.length > 0 ? [fc.record({ field: fc.constantFrom(...names), op, value })] : [];
  const folding = of.text.filter((name) => ["name", "nameZh", "edition", "asSaid"].includes(name));
  const some = (most: number) => fc.array(text, { minLength: 1, maxLength: most });
  const tests = [
    ...test(of.text, fc.oneof(compare, fc.constantFrom("contains", "startsWith", "endsWith")), text),
    ...test(folding, fc.constantFrom("ieq", "icontains", "istartsWith", "iendsWith"), text),
    ...test(of.text, fc.constant("in"), some(3)),
    ...test([...of.text, ...of.day, ...of.number], fc.constant("isNull"), fc.boolean()),
    ...test(of.day, compare, day),
    ...(of.day.length > 0 ? [dayFilter(of.day)] : []),
    ...test(of.number, compare, number),
    ...test(of.flag, fc.constant("eq"), fc.boolean()),
    ...test(of.list, fc.constant("any"), some(2)),
    ...(depth > 0 ? [relationTest(kind, depth - 1)] : []),
    ...(depth > 0 && kind === "Observation" ? [refTest(depth - 1)] : []),
  ] as fc.Arbitrary<Where>[];
  return fc.letrec<{ where: Where }>((tie) => ({
    where: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.oneof(...tests),
      fc.record({ and: fc.array(tie("where"), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie("where"), { maxLength: 3 }) }),
      fc.record({ not: tie("where") }),
    ),
  })).where;
}

/** Tests of what an observation refers to, which is a policy or nothing: see graphs.ts. */
const refTest = (depth: number) =>
  fc
    .constantFrom({ field: "speaker", list: false }, { field: "evidence", list: true })
    .chain((of) => where("Policy", depth).map((node) => ({ ref: { ...of, kind: "Policy", node } })));

/** Tests of days as intervals. */
function dayFilter(names: readonly string[]): fc.Arbitrary<Where> {
  const [field, match] = [fc.constantFrom(...names), fc.constantFrom("certain", "possible")];
  const bound = fc.constantFrom("gt", "gte", "lt", "lte");
  return fc.oneof(
    fc.tuple(match, bound, field, day).map((of) => dayTest(...of)),
    fc.tuple(match, field, fc.array(day, { maxLength: 3 })).map((of) => dayInTest(...of)),
  );
}

function relationTest(kind: Kind, depth: number): fc.Arbitrary<Where> {
  const edge = fc.record({
    field: fc.constantFrom("modality", "intent"),
    op: fc.constant("eq"),
    value: fc.constantFrom("PLANNED", "PROMOTE"),
  });
  const count = fc.oneof(
    fc.constantFrom({ op: "gte", value: 1 }, { op: "eq", value: 0 }),
    fc.record({ op: fc.constantFrom("eq", "gt", "gte", "lt", "lte"), value: fc.integer({ min: 0, max: 3 }) }),
  );
  const base = fc.constantFrom(...relationEnds[kind]);
  return base.chain(({ name, direction, to }) =>
    fc
      .record(
        {
          name: fc.constant(name),
          direction: fc.constant(direction),
          kinds: fc.constantFrom([], [to]),
          node: where(to, depth),
          edge,
          negated: fc.boolean(),
          count,
        },
        { requiredKeys: ["name", "direction", "kinds", "negated", "count"] },
      )
      .map((relation) => ({ relation })),
  ) as fc.Arbitrary<Where>;
}

/** Orders by properties, by the number of links, and by what edges say where a list has some. */
export function order(kind: Kind, ofEdges: readonly string[] = []): fc.Arbitrary<OrderKey[]> {
  const of = fields[kind];
  const names = [...of.text.filter((name) => name !== "kind"), ...of.day, ...of.number, ...of.flag];
  const counts = relationEnds[kind].map(({ name, direction }) => ({
    field: `${name} ${direction}`,
    count: { relation: name, direction },
  }));
  const key = fc.constantFrom<Omit<OrderKey, "descending">>(
    ...names.map((field) => ({ field })),
    ...counts,
    ...ofEdges.map((field) => ({ field, on: "edge" as const })),
  );
  return fc.uniqueArray(
    fc
      .record({ key, descending: fc.boolean(), nullsFirst: fc.boolean() })
      .map(({ key: by, ...direction }) => ({ ...by, ...direction })),
    { maxLength: 3, selector: ({ field, on }) => `${on} ${field}` },
  );
}

export type PageDraw = Omit<PageQuery, "from">;
export const pageDraw: fc.Arbitrary<PageDraw> = fc.constantFrom(...kindNames).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    where: where(kind),
    order: order(kind),
    limit: fc.integer({ min: 1, max: 5 }),
    backward: fc.boolean(),
    count: fc.constant(true),
  }),
) as fc.Arbitrary<PageDraw>;

export type LinkDraw = Omit<LinkQuery, "from" | "sources">;
export const linkDraw: fc.Arbitrary<LinkDraw> = fc
  .constantFrom(
    { relations: ["TARGETS"], kind: "Industry" },
    { relations: ["TARGETS", "SUCCEEDS"], kind: "Policy" },
    { relations: ["SAME_FACT"], kind: "Observation" },
    { relations: [], kind: "Policy" },
    { relations: ["MENTIONS"], kind: "Turn" },
  )
  .chain(({ relations, kind }) =>
    fc.record({
      relations: fc.constant(relations),
      direction: fc.constantFrom("OUT", "IN", "BOTH"),
      kinds: fc.constantFrom([], [kind]),
      where: fc.option(where(kind as Kind), { nil: undefined }),
      edgeWhere: fc.option(
        fc.record({
          field: fc.constantFrom("modality", "intent"),
          op: fc.constant("eq"),
          value: fc.constantFrom("PLANNED", "PROMOTE"),
        }),
        { nil: undefined },
      ),
      order: order(kind as Kind, ["modality", "intent", "reason"]),
      limit: fc.integer({ min: 1, max: 4 }),
      backward: fc.boolean(),
      count: fc.constant(true),
    }),
  )
  .map(({ where: nodes, edgeWhere, ...rest }) => ({
    ...rest,
    ...(nodes ? { where: nodes } : {}),
    ...(edgeWhere ? { edgeWhere } : {}),
  })) as fc.Arbitrary<LinkDraw>;

/** All pages of a list, one after the other in the direction of paging. */
export async function allPages(store: Store, draw: PageDraw): Promise<Page<NodeRecord>[]> {
  const pages: Page<NodeRecord>[] = [];
  for (let from: PageQuery["from"]; ;) {
    const page = await store.page({ ...draw, ...(from ? { from } : {}) });
    pages.push(page);
    const edge = draw.backward ? page.rows[0] : page.rows.at(-1);
    if (!page.more || !edge || pages.length > 100) return pages;
    from = positionOf(draw.order, edge, edge.id);
  }
}

/** All pages of one source's links. */
export async function allLinkPages(store: Store, source: string, draw: LinkDraw): Promise<Page<LinkRecord>[]> {
  const pages: Page<LinkRecord>[] = [];
  for (let from: LinkQuery["from"]; ;) {
    const page = (await store.links({ ...draw, sources: [source], ...(from ? { from } : {}) })).get(source);
    if (!page) return pages;
    pages.push(page);
    const edge = draw.backward ? page.rows[0] : page.rows.at(-1);
    if (!page.more || !edge || pages.length > 100) return pages;
    from = positionOf(draw.order, edge.node, edge.edge.id, edge.edge);
  }
}

/** The list that pages make: in list order, whichever way they were read. */
export function joined<T>(pages: readonly Page<T>[], backward: boolean): T[] {
  return (backward ? pages.toReversed() : pages).flatMap((page) => page.rows);
}
