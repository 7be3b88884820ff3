import fc from "fast-check";
import { firstDay, lastDay } from "../../src/model/day.js";
import type { EdgeRecord, NodeRecord, Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { figure } from "../support/figures.js";
import { loadOf } from "../support/graphs.js";
import { assertProperty } from "../support/property.js";

/** Days of every precision around the ends of February 2025, and one that is missing. */
const days = ["2024", "2024-05", "2024-12-31", "2025", "2025-01-31", "2025-02", "2025-02-01", "2025-02-28", "2025-03"];
const policy = (issuedOn?: string): NodeRecord => ({
  id: `policy:d${issuedOn ?? "missing"}`,
  kind: "Policy",
  props: { name: "Plan", instrument: "FUND", stage: "ISSUED", ...(issuedOn === undefined ? {} : { issuedOn }) },
});
const nodes = [...days.map((day) => policy(day)), policy()];
const all = `${days.join(" ")} missing`;

const cases: [input: string, found: string][] = [
  ['lt: "2025-02-01"', "2024 2024-05 2024-12-31 2025-01-31"],
  ['lt: "2025-02"', "2024 2024-05 2024-12-31 2025-01-31"],
  ['lt: "2024-05-01"', ""],
  ['lt: "2025"', "2024 2024-05 2024-12-31"],
  ['lt: "2025-02-28"', "2024 2024-05 2024-12-31 2025-01-31 2025-02-01"],
  ['lte: "2025-01-31"', "2024 2024-05 2024-12-31 2025-01-31"],
  ['lte: "2025-02-27"', "2024 2024-05 2024-12-31 2025-01-31 2025-02-01"],
  ['lte: "2025-02-28"', "2024 2024-05 2024-12-31 2025-01-31 2025-02 2025-02-01 2025-02-28"],
  ['lte: "2025-02"', "2024 2024-05 2024-12-31 2025-01-31 2025-02 2025-02-01 2025-02-28"],
  ['lte: "2025"', days.join(" ")],
  ['gt: "2025-01-31"', "2025-02 2025-02-01 2025-02-28 2025-03"],
  ['gt: "2025-02-01"', "2025-02-28 2025-03"],
  ['gt: "2025-02"', "2025-03"],
  ['gt: "2024"', "2025 2025-01-31 2025-02 2025-02-01 2025-02-28 2025-03"],
  ['gte: "2025-02-01"', "2025-02 2025-02-01 2025-02-28 2025-03"],
  ['gte: "2025-02"', "2025-02 2025-02-01 2025-02-28 2025-03"],
  ['gte: "2025-02-02"', "2025-02-28 2025-03"],
  ['gte: "2025-01-01"', "2025 2025-01-31 2025-02 2025-02-01 2025-02-28 2025-03"],
  ['eq: "2025"', "2025 2025-01-31 2025-02 2025-02-01 2025-02-28 2025-03"],
  ['eq: "2025-01"', "2025-01-31"],
  ['eq: "2025-02"', "2025-02 2025-02-01 2025-02-28"],
  ['eq: "2025-02-01"', "2025-02-01"],
  ['ne: "2025"', "2024 2024-05 2024-12-31 missing"],
  ['ne: "2025-02"', "2024 2024-05 2024-12-31 2025-01-31 2025-03 missing"],
  ['ne: "2025-02-01"', "2024 2024-05 2024-12-31 2025-01-31 2025-02-28 2025-03 missing"],
  ['in: ["2025-02", "2024-12-31"]', "2024-12-31 2025-02 2025-02-01 2025-02-28"],
  ['in: ["2025-02-01", "2024-12-31"]', "2024-12-31 2025-02-01"],
  ["in: []", ""],
  ['notIn: ["2025-02", "2024-12-31"]', "2024-05 2025-01-31 2025-03 missing"],
  ["notIn: []", all],
  ["isNull: true", "missing"],
  ["isNull: false", days.join(" ")],
  ['gte: "2025-02-01", lt: "2025-03-01"', "2025-02 2025-02-01 2025-02-28"],
  ['gt: "2025-03", lt: "2025-02"', ""],
  ["", all],
  ['lt: "2025-02-01", possible: true', "2024 2024-05 2024-12-31 2025 2025-01-31"],
  ['lt: "2025-02-02", possible: true', "2024 2024-05 2024-12-31 2025 2025-01-31 2025-02 2025-02-01"],
  ['lte: "2025-02-01", possible: true', "2024 2024-05 2024-12-31 2025 2025-01-31 2025-02 2025-02-01"],
  ['lte: "2025-01", possible: true', "2024 2024-05 2024-12-31 2025 2025-01-31"],
  ['gt: "2025-02-01", possible: true', "2025 2025-02 2025-02-28 2025-03"],
  ['gt: "2025-02", possible: true', "2025 2025-03"],
  ['gte: "2025-02-28", possible: true', "2025 2025-02 2025-02-28 2025-03"],
  ['gte: "2024-12", possible: true', "2024 2024-12-31 2025 2025-01-31 2025-02 2025-02-01 2025-02-28 2025-03"],
  ['eq: "2025-02-01", possible: true', "2025 2025-02 2025-02-01"],
  ['eq: "2025-02", possible: true', "2025 2025-02 2025-02-01 2025-02-28"],
  ['eq: "2025", possible: true', "2025 2025-01-31 2025-02 2025-02-01 2025-02-28 2025-03"],
  ['ne: "2025-02", possible: true', "2024 2024-05 2024-12-31 2025 2025-01-31 2025-03 missing"],
  ['in: ["2024-05-01", "2025-02"], possible: true', "2024 2024-05 2025 2025-02 2025-02-01 2025-02-28"],
  ['in: ["2024-05-01", "2025-03-01"], possible: true', "2024 2024-05 2025 2025-03"],
  ['notIn: ["2025-02", "2024"], possible: true', "2025 2025-01-31 2025-03 missing"],
  ['gte: "2025-02-10", lt: "2025-02-20", possible: true', "2025 2025-02"],
  ['lt: "2025-02-01", possible: false', "2024 2024-05 2024-12-31 2025-01-31"],
];

const refused: [input: string, message: string][] = [
  [
    'gt: "2025-01", lt: "2025-02", possible: true',
    "where.issuedOn: expected bounds with a day between them, got gt 2025-01 and lt 2025-02",
  ],
  [
    'eq: "2025-02", lt: "2025", possible: true',
    "where.issuedOn: expected bounds with a day between them, got eq 2025-02 and lt 2025",
  ],
  ["possible: null", "where.issuedOn.possible: expected true or false, got null; leave it out"],
  ["lt: null", "where.issuedOn.lt: expected a value, got null; use isNull"],
];

/** Post of an official, held from one day to another. */
const post = (slug: string, from: string, to?: string): EdgeRecord => ({
  id: `HOLDS_POST|official:${slug}|body:b`,
  relation: "HOLDS_POST",
  source: `official:${slug}`,
  target: "body:b",
  props: { title: "Minister", from, ...(to === undefined ? {} : { to }), evidence: ["evidence:e"] },
});
const posts = [post("a", "2024", "2025"), post("b", "2025-02"), post("c", "2025-02-18", "2025-02")];
const body: NodeRecord = { id: "body:b", kind: "GovernmentBody", props: { name: "B", classification: "MINISTRY" } };
const officials = posts.map(({ source: id }): NodeRecord => ({ id, kind: "Official", props: { name: id } }));
const held: NodeRecord = { id: "event:may", kind: "Event", props: { name: "May", heldOn: "2024-05" } };
const document: NodeRecord = {
  id: "document:d",
  kind: "Document",
  props: { name: "D", publishedOn: "2025-04", url: "https://example.org/d", lang: "en", sha256: "c", length: 1 },
};

/** Days on relations, in parts and of other kinds. */
const elsewhere: [query: string, found: string[]][] = [
  ['events(where: { heldOn: { lt: "2024-05-01" } })', []],
  ['events(where: { heldOn: { lt: "2024-06-01" } })', ["event:may"]],
  ['events(where: { heldOn: { lte: "2024-05-01", possible: true } })', ["event:may"]],
  ['documents(where: { publishedOn: { gte: "2025-04-01", lte: "2025-04-30" } })', ["document:d"]],
  ['documents(where: { publishedOn: { lt: "2025-04-30" } })', []],
  ['officials(where: { posts: { some: { edge: { from: { lt: "2025" } } } } })', ["official:a"]],
  ['officials(where: { posts: { some: { edge: { from: { gte: "2025-02-01" } } } } })', ["official:b", "official:c"]],
  ['officials(where: { posts: { some: { edge: { to: { lte: "2025-03" } } } } })', ["official:c"]],
  [
    'officials(where: { posts: { none: { edge: { to: { gt: "2025-03", possible: true } } } } })',
    ["official:b", "official:c"],
  ],
  ['observations(where: { period: { end: { lt: "2025-03-31" } } })', ["observation:feb"]],
  ['observations(where: { period: { end: { eq: "2025" } } })', ["observation:feb", "observation:mar"]],
];

for (const engine of engines) {
  describe(`${engine.name}: days of any precision are intervals`, () => {
    let store: Store;
    beforeAll(async () => void (store = await engine.open()));
    afterAll(() => store.close());
    const found = async (query: string) => {
      const answer = await ask(store, `{ found: ${query} { nodes { id } } }`);
      expect(answer.errors).toBeUndefined();
      const { nodes: rows } = (answer.data?.found ?? { nodes: [] }) as { nodes: { id: string }[] };
      return rows.map(({ id }) => id);
    };
    const policies = async (args: string) =>
      (await found(`policies(first: 100, ${args})`)).map((id) => id.replace("policy:d", ""));

    describe("of policies", () => {
      beforeAll(() => store.load(loadOf({ nodes, edges: [] })));
      it.each(cases)("%s finds %s", async (input, expected) => {
        const list = await policies(`where: { issuedOn: { ${input} } }`);
        expect(list.toSorted()).toEqual(expected.split(" ").filter(Boolean).toSorted());
      });
      it.each(refused)("%s is refused", async (input, message) => {
        const { errors } = await ask(store, `{ policies(where: { issuedOn: { ${input} } }) { totalCount } }`);
        expect(errors?.map((error) => error.message)).toEqual([message]);
      });
      it("are listed by first day, of those that begin alike by last day, the latest first", async () => {
        const order = ["2024", "2024-05", "2024-12-31", "2025", "2025-01-31", "2025-02", "2025-02-01", "2025-02-28"];
        const byDay = "orderBy: [{ field: ISSUED_ON }]";
        expect(await policies(byDay)).toEqual([...order, "2025-03", "missing"]);
        expect(await policies("orderBy: [{ field: ISSUED_ON, direction: DESC }]")).toEqual([
          ...[...order, "2025-03"].toReversed(),
          "missing",
        ]);
        expect(await policies(`${byDay}, where: { issuedOn: { lt: "2025-02-01" } }`)).toEqual(
          order.filter((day) => lastDay(day) < "2025-02-01"),
        );
      });
    });

    describe("of relations, parts and other kinds", () => {
      const months = [
        figure("feb", 1, { periodStart: "2025-02", periodEnd: "2025-02" }),
        figure("mar", 1, { periodStart: "2025-03", periodEnd: "2025-03" }),
      ];
      beforeAll(() => store.load(loadOf({ nodes: [body, held, document, ...officials, ...months], edges: posts })));
      it.each(elsewhere)("%s finds %j", async (query, expected) => {
        expect(await found(query)).toEqual(expected);
      });
    });

    it("random days and filters: as intervals compare", async () => {
      const precise = fc.date({ min: new Date("2023-12-01"), max: new Date("2025-03-31"), noInvalidDate: true });
      const day = fc
        .tuple(precise, fc.constantFrom(4, 7, 10))
        .map(([date, length]) => date.toISOString().slice(0, length));
      const drawn = fc.record({
        of: fc.uniqueArray(day, { minLength: 1, maxLength: 15 }),
        filters: fc.array(fc.tuple(fc.constantFrom(...Object.keys(passes)), fc.boolean(), day), {
          minLength: 20,
          maxLength: 20,
        }),
      });
      await assertProperty(
        fc.asyncProperty(drawn, async ({ of, filters }) => {
          await store.load(loadOf({ nodes: [...of.map((one) => policy(one)), policy()], edges: [] }));
          for (const [operator, possible, value] of filters) {
            const expected = of.filter((one) => passes[operator]?.(possible, one, value));
            const own = await policies(`where: { issuedOn: { ${operator}: "${value}", possible: ${possible} } }`);
            const besides = operator === "ne" ? ["missing"] : [];
            expect([operator, possible, value, ...own.toSorted()]).toEqual([
              operator,
              possible,
              value,
              ...[...expected, ...besides].toSorted(),
            ]);
          }
        }),
        2,
      );
    });
  });
}

type Passes = (possible: boolean, day: string, value: string) => boolean;
/** Every day that two dates can mean, compared one by one: all must pass, or with `possible` one. */
const daysOf = (date: string): string[] => {
  const [first, last] = [Date.parse(firstDay(date)), Date.parse(lastDay(date))];
  const count = (last - first) / 86_400_000 + 1;
  return Array.from({ length: count }, (_, i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10));
};
const quantified = (possible: boolean, day: string, test: (one: string) => boolean) =>
  possible ? daysOf(day).some(test) : daysOf(day).every(test);
const passes: Readonly<Record<string, Passes>> = {
  lt: (possible, day, value) => quantified(possible, day, (one) => one < firstDay(value)),
  lte: (possible, day, value) => quantified(possible, day, (one) => one <= lastDay(value)),
  gt: (possible, day, value) => quantified(possible, day, (one) => one > lastDay(value)),
  gte: (possible, day, value) => quantified(possible, day, (one) => one >= firstDay(value)),
  eq: (possible, day, value) => quantified(possible, day, (one) => daysOf(value).includes(one)),
  ne: (possible, day, value) => quantified(possible, day, (one) => !daysOf(value).includes(one)),
};
