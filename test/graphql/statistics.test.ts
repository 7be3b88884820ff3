import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";
import { realLoad } from "../support/real-packs.js";
import { edge, figure, metric, observes, place, sameFact, twoMonths } from "../support/figures.js";
import { loadOf } from "../support/graphs.js";

const april = { publishedOn: "2025-04-18" };
const july = { publishedOn: "2025-07-19" };

/**
 * A growth rate as two briefings gave it. Of the first quarter: in April "nearly 7", refined to 6.9, and a claim of 7.5
 * that a reader judged to conflict; in July 6.8, which revises 6.9. Of January and February: 6 and, unjudged, 5.
 */
const growth = [
  figure("nearly-7", 7, { qualifier: "NEARLY", ...april }),
  figure("6.9", 6.9, april),
  figure("7.5", 7.5, april),
  figure("6.8", 6.8, july),
  figure("two-months-6", 6, { ...twoMonths, ...april }),
  figure("two-months-5", 5, { ...twoMonths, ...april }),
  figure("q2", 6.4, { periodCode: "2025-Q2", periodStart: "2025-04-01", periodEnd: "2025-06-30", ...july }),
  figure("large-7", 7, { scope: "large", comparisonBasis: "YEAR_ON_YEAR", ...april }),
];
const level = [figure("level", 100, { unitCode: "t", unitKind: "MASS", ...april })];
const other = [figure("other-q1", 3, july), figure("other-two-months", 2, { ...twoMonths, ...july })];
const hand = loadOf({
  nodes: [
    metric("growth", { formerIds: ["metric:old-growth"] }),
    metric("level", { unitCode: "t", unitKind: "MASS" }),
    metric("other"),
    metric("silent"),
    place("valdora"),
    ...growth,
    ...level,
    ...other,
  ],
  edges: [
    ...observes("growth", growth),
    ...observes("level", level),
    ...observes("other", other),
    ...[...growth, ...other].map(({ id }) => edge("IN_PLACE", id, "place:valdora")),
    sameFact("6.9", "nearly-7", "REFINES"),
    sameFact("7.5", "6.9", "CONFLICTS"),
    sameFact("6.8", "6.9", "REVISES"),
    sameFact("level", "6.9", "RESTATES"),
  ],
});

interface Seen {
  readonly asSaid: string;
  readonly conflicting: boolean;
  readonly vintages: readonly {
    observation: { asSaid: string };
    judgements: readonly { kind: string; reason: string; from: { asSaid: string }; to: { asSaid: string } }[];
  }[];
}
interface SeenSeries {
  readonly periodLength: string;
  readonly scope: string | null;
  readonly comparison: string | null;
  readonly points: readonly Seen[];
}
const points = `points { asSaid value lower upper qualifier publishedOn period { code kind } observation { asSaid } conflicting
  vintages { publishedOn observation { asSaid } judgements { kind reason judgedBy from { asSaid } to { asSaid } } } }`;
const seriesQuery = (args: string) =>
  `{ series(${args}) { metric { id } place { id } scope unit { code } periodKind periodLength comparison comparedWith ${points} } }`;
const compareQuery = (args: string) => `{ compare(${args}) {
  rows { period { code } unit { code } place { id } scope comparison cells { metric { id } points { asSaid conflicting } } }
  notComparable { metric { id } point { asSaid } reason } } }`;

for (const engine of engines) {
  describe(`${engine.name}: statistics`, () => {
    let store: Store;
    beforeAll(async () => void (store = await engine.open()));
    afterAll(() => store.close());
    const data = async (query: string) => {
      const answer = await ask(store, query);
      expect(answer.errors).toBeUndefined();
      return answer.data as Record<string, unknown>;
    };
    const series = async (args: string) => (await data(seriesQuery(args))).series as SeenSeries[];
    /** Each series as its period length and scope with what its points say; `!` marks a conflict. */
    const lines = async (args: string) =>
      (await series(args)).map(
        (one) =>
          `${one.periodLength} ${one.scope ?? "-"}: ${one.points.map((p) => p.asSaid + (p.conflicting ? "!" : "")).join(", ")}`,
      );
    const compare = async (args: string) =>
      (await data(compareQuery(args))).compare as {
        rows: { period: { code: string }; cells: { metric: { id: string }; points: Seen[] }[] }[];
        notComparable: { metric: { id: string }; point: { asSaid: string } | null; reason: string }[];
      };
    const cells = async (args: string) =>
      (await compare(args)).rows.map(
        ({ period, cells: of }) =>
          `${period.code}: ${of.map(({ points: said }) => said.map((point) => point.asSaid).join("+") || "-").join(" | ")}`,
      );

    describe("of a metric with vintages, a refinement and conflicts", () => {
      beforeAll(() => store.load(hand));

      it("gives the latest and most precise of each period, conflicts beside it, no line over unlike periods", async () => {
        expect(await lines(`metric: "metric:growth"`)).toEqual([
          "P3M large: large-7",
          "P2M -: two-months-5!, two-months-6!",
          "P3M -: 6.8, q2",
        ]);
      });

      it("gives what was known on a day", async () => {
        expect(await lines(`metric: "metric:growth", asOf: "2025-04-18"`)).toEqual([
          "P3M large: large-7",
          "P2M -: two-months-5!, two-months-6!",
          "P3M -: 6.9!, 7.5!",
        ]);
        expect(await lines(`metric: "metric:growth", asOf: "2025-06"`)).toHaveLength(3);
        expect((await lines(`metric: "metric:growth", asOf: "2025-07"`)).at(-1)).toBe("P3M -: 6.8, q2");
        expect(await lines(`metric: "metric:growth", asOf: "2025-04-17"`)).toEqual([]);
      });

      it("gives every statement where the history is asked for", async () => {
        expect((await lines(`metric: "metric:growth", includeHistory: true`)).at(-1)).toBe(
          "P3M -: 6.9!, 7.5!, nearly-7, 6.8, q2",
        );
      });

      it("tells the other statements of a figure, with who judged what of them", async () => {
        const point = (await series(`metric: "metric:growth"`)).at(-1)?.points[0];
        expect(
          point?.vintages.map(({ observation, judgements }) => [
            observation.asSaid,
            judgements.map(({ kind, from, to }) => `${from.asSaid} ${kind} ${to.asSaid}`),
          ]),
        ).toEqual([
          ["6.9", ["6.8 REVISES 6.9", "6.9 REFINES nearly-7", "7.5 CONFLICTS 6.9", "level RESTATES 6.9"]],
          ["7.5", ["7.5 CONFLICTS 6.9"]],
          ["level", ["level RESTATES 6.9"]],
          ["nearly-7", ["6.9 REFINES nearly-7"]],
        ]);
      });

      it("narrows to a scope, a comparison, a place; follows a former id", async () => {
        for (const args of [`scope: "large"`, `comparison: YEAR_ON_YEAR`])
          expect(await lines(`metric: "metric:old-growth", ${args}`)).toEqual(["P3M large: large-7"]);
        expect(await lines(`metric: "metric:growth", place: "place:valdora"`)).toHaveLength(3);
        expect(await lines(`metric: "metric:level", place: "place:valdora"`)).toEqual([]);
        expect(await lines(`metric: "metric:silent"`)).toEqual([]);
      });

      it("compares only what is alike, and says what is not and why", async () => {
        const args = `metrics: ["metric:other", "metric:level", "metric:growth", "metric:silent"]`;
        expect(await cells(args)).toEqual([
          "2025-01/2025-02: other-two-months | - | two-months-5+two-months-6 | -",
          "2025-Q1: other-q1 | - | 6.8 | -",
        ]);
        const { notComparable } = await compare(args);
        expect(notComparable.map(({ metric: { id }, point, reason }) => [id, point?.asSaid ?? null, reason])).toEqual([
          [
            "metric:level",
            "level",
            'Nearest is "growth", but they differ in unit (t, not percent), place (none, not place:valdora).',
          ],
          [
            "metric:growth",
            "large-7",
            'Nearest is "other", but they differ in comparison (YEAR_ON_YEAR, not none), scope (large, not none).',
          ],
          ["metric:growth", "q2", 'Nearest is "other", but they differ in period (2025-Q2, not 2025-01/2025-02).'],
          ["metric:silent", null, "There is no figure of it here."],
        ]);
      });

      it("compares one period", async () => {
        const args = `metrics: ["metric:other", "metric:growth"], place: "place:valdora"`;
        expect(await cells(`${args}, period: "2025-Q1"`)).toEqual(["2025-Q1: other-q1 | 6.8"]);
        const { rows, notComparable } = await compare(`${args}, period: "2025-Q2"`);
        expect([rows, notComparable.map(({ reason }) => reason)]).toEqual([
          [],
          [
            "There is no figure of it for 2025-Q2, but for 2025-01/2025-02, 2025-Q1.",
            "No other metric has a figure here.",
          ],
        ]);
      });

      const refused: [query: string, message: string][] = [
        [seriesQuery(`metric: "metric:none"`), 'no Metric has the id "metric:none"'],
        [seriesQuery(`metric: "metric:growth", place: "place:none"`), 'no Place has the id "place:none"'],
        [
          seriesQuery(`metric: "place:valdora"`),
          'metric: expected the id of a Metric as metric:lower-case-words, got "place:valdora", which is of kind Place',
        ],
        [compareQuery(`metrics: ["metric:growth"]`), "metrics: expected 2 to 20 ids, got 1"],
        [
          compareQuery(`metrics: ["metric:growth", "metric:old-growth"]`),
          "metrics: expected each once, got metric:growth twice",
        ],
      ];
      it.each(refused)("refuses %s", async (query, message) => {
        expect((await ask(store, query)).errors?.map((error) => error.message)).toEqual([message]);
      });

      it("costs three statements, however many metrics and figures", async () => {
        for (const query of [
          seriesQuery(`metric: "metric:growth", includeHistory: true`),
          compareQuery(`metrics: ["metric:growth", "metric:other", "metric:level"], place: "place:valdora"`),
        ]) {
          const before = store.statements;
          await data(query);
          expect(store.statements - before).toBe(3);
        }
      });
    });

    describe("of the real packs", () => {
      beforeAll(async () => store.load(await realLoad()));

      it("industrial value added: 6.5% said twice, and the provinces' own lines", async () => {
        const [china, ...more] = await series(`metric: "metric:industrial-value-added-growth", place: "place:china"`);
        expect(more).toEqual([]);
        expect(china).toMatchObject({
          periodLength: "P3M",
          scope: "above designated size",
          comparison: "YEAR_ON_YEAR",
        });
        expect(china?.points).toHaveLength(1);
        expect(china?.points[0]).toMatchObject({ value: 6.5, period: { code: "2025-Q1", kind: "FLOW" } });
        expect(china?.points[0]?.vintages.map(({ judgements }) => judgements[0]?.kind)).toEqual(["RESTATES"]);
        expect(await series(`metric: "metric:industrial-value-added-growth"`)).toHaveLength(5);
      });

      it("software revenue: 1.8965 trillion yuan, which refines nearly 1.9", async () => {
        const [revenue, ...more] = await series(`metric: "metric:software-and-it-services-revenue"`);
        expect([revenue?.periodLength, more]).toEqual(["P2M", []]);
        expect(revenue?.points).toMatchObject([
          {
            value: 1.8965e12,
            conflicting: false,
            vintages: [{ observation: { asSaid: "nearly 1.9 trillion yuan" }, judgements: [{ kind: "REFINES" }] }],
          },
        ]);
      });

      it("excellence-level smart factories: 230 and over 230 are one fact", async () => {
        const [factories] = await series(`metric: "metric:excellence-level-smart-factories-count"`);
        expect(factories?.points).toMatchObject([
          {
            value: 230,
            lower: 230,
            upper: null,
            qualifier: "MORE_THAN",
            vintages: [{ judgements: [{ kind: "RESTATES" }] }],
          },
        ]);
        expect(await lines(`metric: "metric:excellence-level-smart-factories-count", includeHistory: true`)).toEqual([
          "P1D -: over 230, 230 excellence-level",
        ]);
      });

      it("growth of output compares over products, but not with the steel output itself", async () => {
        const growths = ["industrial-robot", "crude-steel", "integrated-circuit"].map(
          (one) => `"metric:${one}-output-growth"`,
        );
        const args = `metrics: [${growths.join(", ")}, "metric:crude-steel-output"]`;
        expect(await cells(args)).toEqual(["2025-Q1: up 26% | a slight increase of 0.6% | increased 6% | -"]);
        expect((await compare(args)).notComparable.map(({ reason }) => reason)).toEqual([
          'Nearest is "Output of crude steel, growth", but they differ in unit (t, not percent).',
          'Nearest is "Output of crude steel, growth", but they differ in unit (t, not percent), comparison (none, not YEAR_ON_YEAR).',
        ]);
      });
    });
  });
}
