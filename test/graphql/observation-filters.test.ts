import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { figure } from "../support/figures.js";
import { loadOf } from "../support/graphs.js";

/** One figure for each qualifier, about the number 8 or with the bounds that its words say. */
const figures = [
  figure("exact", 8),
  figure("more", 8, { qualifier: "MORE_THAN" }),
  figure("least", 8, { qualifier: "AT_LEAST" }),
  figure("less", 8, { qualifier: "LESS_THAN" }),
  figure("most", 8, { qualifier: "AT_MOST" }),
  figure("nearly", 8, { qualifier: "NEARLY" }), // [7.2, 8]
  figure("about", 8, { qualifier: "ABOUT" }), // [7.2, 8.8]
  figure("range", undefined, { qualifier: "RANGE", lower: 7, upper: 9 }),
  figure("double", undefined, { qualifier: "DOUBLE_DIGIT" }), // [10, 100)
  figure("positive", undefined, { qualifier: "POSITIVE" }), // (0, ∞)
  figure("stable", undefined, { qualifier: "STABLE" }),
  figure("stable-at", 8, { qualifier: "STABLE" }),
  figure("rising", undefined, { qualifier: "RISING" }),
  figure("falling", undefined, { qualifier: "FALLING" }),
];
const all = figures.map(({ id }) => id.replace("observation:", ""));
const anything = "stable rising falling";

const range: [input: string, found: string][] = [
  ["certain: { gt: 8 }", "more double"],
  ["certain: { gte: 8 }", "exact more least double stable-at"],
  ["certain: { lt: 8 }", "less"],
  ["certain: { lte: 8 }", "exact less most nearly stable-at"],
  ["certain: { gt: 7 }", "exact more least nearly about double stable-at"],
  ["certain: { gte: 7 }", "exact more least nearly about range double stable-at"],
  ["certain: { gt: 0 }", "exact more least nearly about range double positive stable-at"],
  ["certain: { lt: 100 }", "exact less most nearly about range double stable-at"],
  ["certain: { lt: 99 }", "exact less most nearly about range stable-at"],
  ["certain: { gte: 7.2, lte: 8.8 }", "exact nearly about stable-at"],
  ["certain: { gte: 8, lte: 8 }", "exact stable-at"],
  ["possible: { gt: 8 }", `more least about range double positive ${anything}`],
  ["possible: { gte: 8 }", `exact more least most nearly about range double positive stable-at ${anything}`],
  ["possible: { lt: 8 }", `less most nearly about range positive ${anything}`],
  ["possible: { lte: 8 }", `exact least less most nearly about range positive stable-at ${anything}`],
  ["possible: { lte: 0 }", `less most ${anything}`],
  ["possible: { gte: 100 }", `more least positive ${anything}`],
  ["possible: { gt: 8, lt: 9 }", `more least about range positive ${anything}`],
  ["possible: { gte: 9, lt: 10 }", `more least range positive ${anything}`],
  ["possible: { gte: 8, lte: 8 }", `exact least most nearly about range positive stable-at ${anything}`],
  ["certain: { gt: 0 }, possible: { gt: 8.5 }", "more least about range double positive"],
  ["", all.join(" ")],
];

const refused: [input: string, message: string][] = [
  [
    "range: { certain: { gt: 6, lt: 5 } }",
    "where.range.certain: expected bounds with a number between them, got gt 6 and lt 5",
  ],
  [
    "range: { possible: { gt: 6, lte: 6 } }",
    "where.range.possible: expected bounds with a number between them, got gt 6 and lte 6",
  ],
  ["range: { possible: null }", "where.range.possible: expected a test, got null; leave it out"],
  ["range: { certain: { gt: null } }", "where.range.certain.gt: expected a value, got null; leave it out"],
  ["range: null", "where.range: expected a test, got null; leave it out, or use isNull"],
  ["period: { overlaps: {} }", "where.period.overlaps: expected start, end or both, got none"],
  [
    'period: { within: { start: "2025-04", end: "2025-03" } }',
    "where.period.within: expected a start that is not after the end, got 2025-04 and 2025-03",
  ],
  ["period: { within: { end: null } }", "where.period.within.end: expected a value, got null; leave it out"],
  [
    'period: { within: { end: "2025-02-30" } }',
    'Expected value of type "Day", found "2025-02-30"; expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got "2025-02-30"',
  ],
];

const dated = (slug: string, periodStart: string, periodEnd: string) => figure(slug, 1, { periodStart, periodEnd });
const periods = [
  dated("jan-feb", "2025-01-01", "2025-02-28"),
  dated("q1", "2025-01-01", "2025-03-31"),
  dated("q2", "2025-04-01", "2025-06-30"),
  dated("day", "2025-04-18", "2025-04-18"),
  dated("2024", "2024-01-01", "2024-12-31"),
  dated("loose-year", "2025", "2025"),
  dated("loose-month", "2025-03", "2025-03"),
];
const days: [input: string, found: string][] = [
  ['overlaps: { start: "2025-03-31", end: "2025-04-01" }', "q1 q2 loose-year loose-month"],
  ['overlaps: { start: "2025-03" }', "q1 q2 day loose-year loose-month"],
  ['overlaps: { end: "2024" }', "2024"],
  ['overlaps: { start: "2025-12-31" }', "loose-year"],
  ['overlaps: { end: "2025-01-01" }', "jan-feb q1 2024 loose-year"],
  ['within: { start: "2025", end: "2025-03" }', "jan-feb q1 loose-month"],
  ['within: { start: "2025", end: "2025" }', "jan-feb q1 q2 day loose-year loose-month"],
  ['within: { start: "2025-03-01", end: "2025-03-31" }', "loose-month"],
  ['within: { start: "2025-03-02", end: "2025-03-31" }', ""],
  ['within: { start: "2025-03-01", end: "2025-03-30" }', ""],
  ['within: { end: "9999" }', "jan-feb q1 q2 day 2024 loose-year loose-month"],
  ['within: { start: "2025", end: "2025" }, overlaps: { start: "2025-04" }', "q2 day loose-year"],
];

for (const engine of engines) {
  describe(`${engine.name}: filters of observations`, () => {
    let store: Store;
    beforeAll(async () => void (store = await engine.open()));
    afterAll(() => store.close());
    const query = async (where: string) => {
      const answer = await ask(store, `{ observations(first: 100, where: { ${where} }) { nodes { id } } }`);
      const { nodes } = (answer.data?.observations ?? { nodes: [] }) as { nodes: { id: string }[] };
      return { answer, found: nodes.map(({ id }) => id.replace("observation:", "")) };
    };

    describe("the range that the words allow", () => {
      beforeAll(() => store.load(loadOf({ nodes: figures, edges: [] })));
      it.each(range)("%s finds %s", async (input, expected) => {
        const { answer, found } = await query(`range: { ${input} }`);
        expect(answer.errors).toBeUndefined();
        expect(found.toSorted()).toEqual(expected.split(" ").filter(Boolean).toSorted());
      });
    });

    describe("the days of a period", () => {
      beforeAll(() => store.load(loadOf({ nodes: periods, edges: [] })));
      it.each(days)("%s finds %s", async (input, expected) => {
        const { answer, found } = await query(`period: { ${input} }`);
        expect(answer.errors).toBeUndefined();
        expect(found.toSorted()).toEqual(expected.split(" ").filter(Boolean).toSorted());
      });
    });

    it.each(refused)("refuses %s", async (input, message) => {
      expect((await query(input)).answer.errors?.map((error) => error.message)).toEqual([message]);
    });
  });
}
