import { nameMetrics } from "../../src/briefing/metric-name-zh.js";
import { packFolders, type Pack, readPack } from "../../src/briefing/pack.js";
import { Problems } from "../../src/briefing/problems.js";
import type { Row } from "../../src/briefing/read-rows.js";
import { joinedNames } from "../../src/model/joined-names.js";
import { realLoad, seeds } from "../support/real-packs.js";

type Value = Row["value"];
const units = new Map([
  ["percent", "PERCENT"],
  ["percentage_point", "PERCENTAGE_POINT"],
  ["CNY", "MONEY"],
  ["unit", "COUNT"],
]);

const rows = (file: string, values: readonly Value[]): [string, Row[]] => [
  file,
  values.map((value, line) => ({ file, line, value, at: () => ({ file, line }) })),
];
const pack = (name: string, files: Readonly<Record<string, readonly Value[]>>): Pack => ({
  name,
  folder: name,
  checksum: name,
  rows: new Map(Object.entries(files).map(([file, values]) => rows(file, values))),
});

const reference = pack("reference", {
  industries: [{ id: "industry:gbt-27", name: "Manufacture of medicines", nameZh: "医药制造业" }],
});
const industries = [
  { id: "industry:steel", name: "Steel industry", aliases: ["steel"], nameZh: "钢铁行业" },
  { id: "industry:data-market", name: "Data market", nameZh: "数据市场" },
  { id: "industry:nameless", name: "Nameless industry" },
];
const products = [{ id: "product:steel", name: "Steel", nameZh: "钢材" }];

/** Chinese names of metrics that a row describes, each with the comparison of its figures. */
function named(metrics: readonly Value[], bases: Readonly<Record<string, string>> = {}): unknown[] {
  const observations = Object.entries(bases).map(([metric, basis]) => ({ metric, comparison: { basis } }));
  const own = pack("own", { industries, products, metrics, observations });
  const [, result] = nameMetrics([reference, own], units);
  return (result?.rows.get("metrics") ?? []).map(({ value }) => value.nameZh);
}

const growth = (own: Value): Value => ({
  id: "metric:a",
  name: "Value added of the steel industry, growth",
  measuredProperty: "value added",
  statisticType: "GROWTH_RATE",
  unit: "percent",
  measures: ["industry:steel"],
  ...own,
});

describe("a Chinese name of a metric", () => {
  it.each<[what: string, metric: Value, basis: string | undefined, name: string | undefined]>([
    ["year on year", growth({}), "YEAR_ON_YEAR", "钢铁行业增加值同比增速"],
    ["on the period before", growth({}), "PREVIOUS_PERIOD", "钢铁行业增加值环比增速"],
    ["a yearly mean", growth({}), "ANNUAL_AVERAGE", "钢铁行业增加值年均增速"],
    ["before and after", growth({}), "BEFORE_AFTER", "钢铁行业增加值变化幅度"],
    ["without figures", growth({}), undefined, "钢铁行业增加值增速"],
    [
      "above designated size",
      growth({
        name: "Value added of the steel industry above designated size, growth",
        population: "steel enterprises above designated size",
      }),
      "YEAR_ON_YEAR",
      "规模以上钢铁行业增加值同比增速",
    ],
    [
      "of an industry of the classification",
      growth({ name: "Value added of the manufacture of medicines, growth", measures: ["industry:gbt-27"] }),
      "YEAR_ON_YEAR",
      "医药制造业增加值同比增速",
    ],
    [
      "a difference in points",
      growth({
        statisticType: "DIFFERENCE",
        measuredProperty: "profit margin",
        name: "Profit margin of steel, change",
        unit: "percentage_point",
      }),
      "PREVIOUS_YEAR_WHOLE",
      "钢铁行业利润率较上年全年变动（百分点）",
    ],
    [
      "sales in pieces",
      growth({
        statisticType: "LEVEL",
        measuredProperty: "sales",
        name: "Sales of steel",
        measures: ["product:steel"],
        unit: "unit",
      }),
      undefined,
      "钢材销量",
    ],
    [
      "sales in money",
      growth({
        statisticType: "LEVEL",
        measuredProperty: "sales",
        name: "Sales of steel",
        measures: ["product:steel"],
        unit: "CNY",
      }),
      undefined,
      "钢材销售额",
    ],
    [
      "sales of an industry",
      growth({ statisticType: "LEVEL", measuredProperty: "sales", name: "Sales of the steel industry", unit: "unit" }),
      undefined,
      "钢铁行业销售",
    ],
    [
      "a word that ends the one and begins the other",
      growth({
        statisticType: "LEVEL",
        measuredProperty: "market size",
        name: "Data market size",
        measures: ["industry:data-market"],
        unit: "CNY",
      }),
      undefined,
      "数据市场规模",
    ],
    ["that says more", growth({ name: "Value added of the steel industry in Hebei, growth" }), undefined, undefined],
    [
      "of a thing without one",
      growth({ name: "Value added of the nameless industry, growth", measures: ["industry:nameless"] }),
      undefined,
      undefined,
    ],
    ["of two things", growth({ measures: ["industry:steel", "product:steel"] }), undefined, undefined],
    ["of an unknown property", growth({ measuredProperty: "beauty" }), undefined, undefined],
    ["of another population", growth({ population: "villages" }), undefined, undefined],
    [
      "under a condition",
      growth({ conditions: [{ property: "charge", value: 80, unit: "percent" }] }),
      undefined,
      undefined,
    ],
    ["of another type", growth({ statisticType: "RANK" }), undefined, undefined],
    ["compared with another metric", growth({ statisticType: "DIFFERENCE" }), "OTHER_METRIC", undefined],
    ["written in its row", growth({ nameZh: "钢铁增速" }), "YEAR_ON_YEAR", "钢铁增速"],
  ])("%s", (_, metric, basis, name) =>
    expect(named([metric], basis === undefined ? {} : { "metric:a": basis })).toEqual([name]),
  );

  it("of a change is that of what changes, also where a row writes it", () => {
    const level = growth({
      id: "metric:level",
      name: "Total profit",
      statisticType: "LEVEL",
      unit: "CNY",
      nameZh: "利润总额",
    });
    const change = growth({ name: "Total profit, growth", changeOf: "metric:level" });
    const turn = growth({
      id: "metric:turn",
      name: "Total profit growth, change",
      changeOf: "metric:a",
      statisticType: "DIFFERENCE",
      unit: "percentage_point",
    });
    const bases = { "metric:a": "YEAR_ON_YEAR", "metric:turn": "PREVIOUS_PERIOD" };
    expect(named([turn, change, level], bases)).toEqual([
      "利润总额增速较上期变动（百分点）",
      "利润总额同比增速",
      "利润总额",
    ]);
  });

  it("ends where metrics are the change of each other", () => {
    const [a, b] = ["a", "b"].map((id, i) =>
      growth({ id: `metric:${id}`, name: "Growth", measures: [], changeOf: `metric:${i === 0 ? "b" : "a"}` }),
    );
    expect(named([a as Value, b as Value])).toEqual([undefined, undefined]);
  });
});

describe("the names of the packs", () => {
  const packs = packFolders(seeds).map((folder) => readPack(folder, new Problems()));
  const written = packs.flatMap((one) => [...one.rows.values()].flat()).map(({ value }) => value);

  it("are each marked with who uses them", () => {
    const marked = written.filter(({ nameZh }) => nameZh !== undefined);
    expect(marked.filter(({ nameZhAuthority }) => nameZhAuthority === undefined)).toEqual([]);
    expect(new Set(marked.map(({ nameZhAuthority }) => nameZhAuthority)).size).toBe(3);
  });

  it("are Chinese for all metrics but those whose words are in doubt, and no two are alike", async () => {
    const metrics = (await realLoad()).nodes.filter(({ kind }) => kind === "Metric");
    const names = metrics.flatMap(({ props }) => (props.nameZh as string | undefined) ?? []);
    expect(metrics.filter(({ props }) => props.nameZh === undefined).map(({ id }) => id)).toEqual([
      "metric:agricultural-and-sideline-products-production-growth",
      "metric:electronic-components-production-growth",
      "metric:finished-electronic-products-sales",
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(metrics.flatMap(({ props }) => (((props.aliases ?? []) as string[]).length > 0 ? [] : props.name))).toEqual(
      [],
    );
  });

  it("say of a metric that is named by the grammar that the name is our own", async () => {
    const metric = (await realLoad()).nodes.find(({ id }) => id === "metric:crude-steel-output-growth");
    expect(((metric?.props.names ?? []) as string[]).map((name) => JSON.parse(name) as unknown)).toContainEqual({
      text: "粗钢产量同比增速",
      lang: "zh-Hans",
      kind: "PREFERRED",
      authority: "OWN",
    });
  });

  it("keep their authority where a later pack gives the name without", () => {
    const name = (own: object) => JSON.stringify({ text: "计划", lang: "zh-Hans", kind: "PREFERRED", ...own });
    expect(joinedNames([{ names: [name({ authority: "OFFICIAL" })] }, { names: [name({})] }])).toEqual([
      name({ authority: "OFFICIAL" }),
    ]);
  });
});
