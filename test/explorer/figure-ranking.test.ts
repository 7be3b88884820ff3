import { chartRows } from "../../src/explorer/figures/chart-rows.js";
import { lengthOf, type SmallMultiple, smallMultiplesOf } from "../../src/explorer/figures/small-multiples.js";
import { rank } from "../../src/explorer/figures/ranking.js";
import { chooseSetting, none, settingOf, withinCountry } from "../../src/explorer/figures/ranking-setting.js";
import { sorted, sortingOf, columns } from "../../src/explorer/figures/table-sorting.js";
import { domainOf, whiskerOf } from "../../src/explorer/figures/whisker.js";
import { nextQuarter, points, said, twoMonths } from "../support/shown-figures.js";

const robots = said("robots", { value: 26 });
const cars = said("cars", { value: 50.4 });
const metals = said("metals", { value: 20, qualifier: "MORE_THAN" });
const machines = said("machines", { value: 20, qualifier: "ABOUT" });
const food = said("food", { qualifier: "DOUBLE_DIGIT" });
const steel = said("steel", { value: -2.9 });
const ranked = [robots, cars, metals, machines, food, steel];

const apart = {
  rising: said("rising", { qualifier: "RISING" }),
  steady: said("steady", { qualifier: "POSITIVE" }),
  phones: said("phones", { value: 60, period: twoMonths }),
  software: said("software", { value: 70, period: twoMonths }),
  end: said("end", { value: 70, period: { code: "2025-Q1", start: "2025-01-01", end: "2025-03-31", kind: "INSTANT" } }),
  share: said("share", { value: 90, unit: points }),
  dalian: said("dalian", { value: 99, place: "dalian" }),
  yantai: said("yantai", { value: 98, place: "yantai" }),
  nowhere: said("nowhere", { value: 97, place: null }),
  large: said("large", { value: 96, scope: "above designated size" }),
  before: said("before", { value: 95, basis: "PREVIOUS_PERIOD" }),
};
const all = [...ranked, ...Object.values(apart)];
const names = (figures: readonly { readonly asSaid: string }[]) => figures.map(({ asSaid }) => asSaid);

describe("a ranking", () => {
  const { setting } = chooseSetting(all, {});

  it("is of what most figures have in common, year on year in percent", () =>
    expect(setting).toEqual({
      comparison: "YEAR_ON_YEAR",
      unit: "percent",
      period: "2025-Q1|FLOW",
      place: "place:valdora",
      scope: none,
    }));

  it("orders by the number said; a bound alone before the same number, a vague one after it", () => {
    const { rows } = rank(all, setting, "growth");
    expect(names(rows.map(({ figure }) => figure))).toEqual(["cars", "robots", "metals", "machines", "food", "steel"]);
    expect(rows.map((row) => row.rank)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("turned round shows what fell", () =>
    expect(names(rank(all, setting, "fall").rows.map(({ figure }) => figure))).toEqual([
      "steel",
      "food",
      "machines",
      "metals",
      "robots",
      "cars",
    ]));

  it("says how many of what it leaves out, each under the first thing that sets it apart", () =>
    expect(
      rank(all, setting, "growth").left.map(({ reason, value, figures }) => [reason, value, names(figures)]),
    ).toEqual([
      ["number", "none", ["rising", "steady"]],
      ["scope", "above designated size", ["large"]],
      ["place", withinCountry, ["dalian", "yantai"]],
      ["place", none, ["nowhere"]],
      ["period", "2025-01/2025-02|FLOW", ["phones", "software"]],
      ["period", "2025-Q1|INSTANT", ["end"]],
      ["unit", "percentage_point", ["share"]],
      ["comparison", "PREVIOUS_PERIOD", ["before"]],
    ]));

  it("of any setting accounts for every figure once, and mixes nothing", () => {
    for (const figure of all)
      for (const order of ["growth", "fall"] as const) {
        const own = settingOf(figure);
        const { rows, left } = rank(all, own, order);
        const shown = rows.flatMap((row) => [row.figure, ...row.also]);
        const counted = [...shown, ...left.flatMap(({ figures }) => figures)];
        expect(names(counted).toSorted()).toEqual(names(all).toSorted());
        expect(new Set(shown.map((one) => JSON.stringify(settingOf(one)))).size).toBeLessThanOrEqual(1);
      }
  });

  it("shows a figure said twice once, contradictions each, and a revised one as it was last said", () => {
    const again = said("again", { value: 26, metric: "robots" });
    const contrary = said("contrary", { value: 31, metric: "robots" });
    const revised = said("revised", { value: 49, metric: "cars", publishedOn: "2025-07-19" });
    const { rows } = rank([robots, cars, again, contrary, revised], setting, "growth");
    expect(rows.map(({ figure, also }) => [figure.asSaid, names(also)])).toEqual([
      ["revised", ["cars"]],
      ["contrary", []],
      ["again", ["robots"]],
    ]);
  });

  it("shares a place among equals", () =>
    expect(
      rank([said("a", { value: 5 }), said("b", { value: 5 }), said("c", { value: 4 })], setting, "growth").rows.map(
        (row) => row.rank,
      ),
    ).toEqual([1, 1, 3]));

  it("takes what the reader asks for where it is available, and the default elsewhere", () => {
    const asked = chooseSetting(all, { period: "2025-01/2025-02|FLOW", place: "place:nowhere" });
    expect([asked.setting.period, asked.setting.place]).toEqual(["2025-01/2025-02|FLOW", "place:valdora"]);
    expect(asked.options.period.map(({ value, count }) => [value, count])).toEqual([
      ["2025-Q1|FLOW", 12],
      ["2025-01/2025-02|FLOW", 2],
      ["2025-Q1|INSTANT", 1],
    ]);
    expect(chooseSetting([], {}).setting.period).toBe(none);
  });
});

describe("whiskers", () => {
  it.each([
    ["EXACT", 20, { at: 20, from: 20, to: 20, sure: 20, openLow: false, openHigh: false }],
    ["MORE_THAN", 20, { at: 20, from: 20, to: 60, sure: 20, openLow: false, openHigh: true }],
    ["LESS_THAN", 20, { at: 20, from: -10, to: 20, sure: 0, openLow: true, openHigh: false }],
    ["ABOUT", 20, { at: 20, from: 18, to: 22, sure: 18, openLow: false, openHigh: false }],
    ["DOUBLE_DIGIT", null, { at: 10, from: 10, to: 60, sure: 10, openLow: false, openHigh: true }],
    ["EXACT", -5, { at: -5, from: -5, to: -5, sure: -5, openLow: false, openHigh: false }],
    ["AT_MOST", -5, { at: -5, from: -10, to: -5, sure: -5, openLow: true, openHigh: false }],
    ["RISING", null, undefined],
  ] as const)("of %s %s", (qualifier, value, expected) =>
    expect(whiskerOf(said("x", { qualifier, value }), [-10, 60])).toEqual(expected),
  );

  it("fit their scale, which holds zero and every number said", () => {
    for (const some of [ranked, [steel], [metals], [said("less", { value: 5, qualifier: "LESS_THAN" })], []]) {
      const domain = domainOf(some);
      expect(domain[0]).toBeLessThanOrEqual(0);
      expect(domain[1]).toBeGreaterThanOrEqual(0);
      for (const figure of some) {
        const { from, to, at } = whiskerOf(figure, domain) ?? { from: 0, to: 0, at: 0 };
        expect(domain[0] <= from && from <= at && at <= to && to <= domain[1]).toBe(true);
      }
    }
    expect(domainOf([food])[1]).toBeLessThan(20);
  });
});

describe("small multiples", () => {
  it("never join two months with a quarter, percent with points, one comparison with another", () => {
    const metric = "robots";
    const figures = [
      said("q1", { value: 26, metric }),
      said("q2", { value: 30, metric, period: nextQuarter, publishedOn: "2025-07-19" }),
      said("months", { value: 40, metric, period: twoMonths }),
      said("points", { value: 2, metric, unit: points }),
      said("before", { value: 3, metric, basis: "PREVIOUS_PERIOD" }),
      said("dalian", { value: 9, metric, place: "dalian" }),
      said("words", { metric: "words", qualifier: "RISING" }),
    ];
    const multiples = smallMultiplesOf(figures);
    expect(multiples.map((multiple) => [names(multiple.figures), multiple.insteadOf])).toEqual([
      [["before"], undefined],
      [["dalian", "q1", "q2"], undefined],
      [["points"], undefined],
      [["months"], "2025-Q1"],
      [["words"], undefined],
    ]);
    expect(multiples[1]?.lines.map(({ figures: of }) => names(of))).toEqual([["dalian"], ["q1", "q2"]]);
    expect(multiples.flatMap((multiple) => multiple.figures)).toHaveLength(figures.length);
  });

  it.each([
    ["2025-01-01", "2025-03-31", "P3M"],
    ["2025-01-01", "2025-02-28", "P2M"],
    ["2024-01-01", "2024-02-29", "P2M"],
    ["2025-03-31", "2025-03-31", "P1D"],
    ["2024-01-01", "2024-12-31", "P12M"],
    ["2024", "2024", "P12M"],
    ["2025-02", "2025-02", "P1M"],
    ["2025-03-31", "2025-04-06", "P7D"],
  ])("know that %s to %s is %s long", (start, end, length) => expect(lengthOf(start, end)).toBe(length));
});

describe("a period whose end is written as a year or a month", () => {
  const period = (start: string, end: string) => ({ code: `${start}/${end}`, start, end, kind: "CUMULATIVE" as const });
  const year = said("year", { value: 3, period: period("2025-01-01", "2025") });
  const month = said("month", { value: 2, period: period("2025-01-01", "2025-06") });
  const quarter = said("quarter", { value: 1, period: period("2025-01-01", "2025-03-31") });
  const other = [year, month, quarter].map((one) => ({ ...one, metric: year.metric }));

  it("comes where its last day is, in a chart and in the table", () => {
    const [chart] = smallMultiplesOf(other);
    expect(names(chart?.figures ?? [])).toEqual(["quarter", "month", "year"]);
    expect(names(sorted("en", other, sortingOf("period")))).toEqual(["quarter", "month", "year"]);
    const rows = chartRows("en", chart as SmallMultiple, ({ figures }) =>
      figures.map((one) => ({ figure: one, vintages: [], conflicting: false })),
    );
    expect(rows.map(({ end }) => end.toISOString().slice(0, 10))).toEqual(["2025-03-31", "2025-06-30", "2025-12-31"]);
  });
});

describe("the table's order", () => {
  it.each(columns)("by %s is the same list, and turned round, with what is missing last", (column) => {
    for (const descending of [false, true]) {
      const rows = sorted("en", all, { column, descending });
      expect(names(rows).toSorted()).toEqual(names(all).toSorted());
    }
  });
  it("by number keeps units apart and puts what has none last", () =>
    expect(names(sorted("en", [robots, apart.share, food, steel, cars], sortingOf("-value")))).toEqual([
      "share",
      "cars",
      "robots",
      "steel",
      "food",
    ]));
  it.each([
    ["period", "period", false],
    ["-period", "period", true],
    ["nonsense", "metric", false],
    [undefined, "metric", false],
  ])("reads %s from the address", (given, column, descending) =>
    expect(sortingOf(given)).toEqual({ column, descending }),
  );
});
