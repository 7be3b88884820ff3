import { boundsIn, digitsIn, numberIn, quantityIn } from "../../src/explorer/figures/number-text.js";
import { periodIn, timeIn } from "../../src/explorer/figures/period-text.js";
import { unitIn, unitName } from "../../src/explorer/figures/unit-text.js";
import { roughWidth } from "../../src/explorer/text/measure.js";
import { wrapped } from "../../src/explorer/text/wrap.js";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { seeds } from "../support/real-packs.js";
import { said } from "../support/shown-figures.js";

describe("periods in words", () => {
  it.each([
    ["2025-Q1", "Q1 2025", "2025年第一季度"],
    ["2025-Q4", "Q4 2025", "2025年第四季度"],
    ["2025-01/2025-02", "January–February 2025", "2025年1—2月"],
    ["2024-12/2025-02", "December 2024–February 2025", "2024年12月—2025年2月"],
    ["2024", "2024", "2024年"],
    ["2018/2025", "2018–2025", "2018—2025年"],
    ["2025-02", "February 2025", "2025年2月"],
    ["2025-03-31", "31 March 2025", "2025年3月31日"],
    ["2025-03-01/2025-03-07", "1 March 2025–7 March 2025", "2025年3月1日—2025年3月7日"],
    ["2025-13", "2025-13", "2025-13"],
    ["2025-Q5", "2025-Q5", "2025-Q5"],
    ["since 2020", "since 2020", "since 2020"],
  ])("%s is %s, %s", (code, en, zh) => expect([periodIn("en", code), periodIn("zh", code)]).toEqual([en, zh]));

  it.each([
    ["FLOW", "31 March 2025", "2025年3月31日"],
    ["INSTANT", "at 31 March 2025", "2025年3月31日（时点）"],
    ["CUMULATIVE", "up to 31 March 2025", "截至2025年3月31日累计"],
    ["AVERAGE", "average of 31 March 2025", "2025年3月31日平均"],
  ] as const)("a value may be of it in several ways: %s", (kind, en, zh) => {
    const period = { code: "2025-03-31", kind };
    expect([timeIn("en", period), timeIn("zh", period)]).toEqual([en, zh]);
  });
});

describe("numbers in words", () => {
  it.each([
    [6.5, "percent", "6.5%", "6.5%"],
    [-9.6, "percent", "−9.6%", "−9.6%"],
    [0.8, "percentage_point", "0.8 percentage points", "0.8个百分点"],
    [1, "percentage_point", "1 percentage point", "1个百分点"],
    [1.9e12, "CNY", "1.9 trillion yuan", "1.9万亿元"],
    [1.8965e12, "CNY", "1.8965 trillion yuan", "1.8965万亿元"],
    [4395000, "base_station", "4.395 million base stations", "439.5万个基站"],
    [218000000, "user", "218 million users", "2.18亿个用户"],
    [30000, "unit", "30,000 units", "3万台（件）"],
    [1, "brand", "1 brand", "1个品牌"],
    [7000, "strange_unit", "7,000 strange unit", "7,000 strange unit"],
  ])("%s %s", (value, unit, en, zh) =>
    expect([quantityIn("en", value, unit), quantityIn("zh", value, unit)]).toEqual([en, zh]),
  );

  it("lose no digit, whatever their size", () => {
    const scale: Readonly<Record<string, number>> = {
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      万: 1e4,
      亿: 1e8,
      万亿: 1e12,
    };
    for (let power = -3; power < 15; power++)
      for (const digits of [1, 1.2345, 9.99999, 5.000001, -3.14])
        for (const language of ["en", "zh"] as const) {
          const value = Number((digits * 10 ** power).toPrecision(12));
          const [, number = "", name = ""] = /^([−\d.,]+) ?(\D*)$/.exec(numberIn(language, value)) ?? [];
          const read = Number(number.replaceAll(",", "").replace("−", "-")) * (scale[name] ?? 1);
          expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-12);
        }
  });

  it("are written out where they are alone", () => expect(digitsIn("en", 1896500000000)).toBe("1,896,500,000,000"));
});

describe("bounds in words", () => {
  it.each([
    ["EXACT", 6.5, "6.5%", "6.5%"],
    ["MORE_THAN", 20, "more than 20%", "高于20%"],
    ["AT_LEAST", 20, "20% or more", "不低于20%"],
    ["LESS_THAN", 20, "less than 20%", "低于20%"],
    ["AT_MOST", 20, "20% or less", "不高于20%"],
    ["ABOUT", 20, "18% to 22%", "18%至22%"],
    ["DOUBLE_DIGIT", null, "10% to under 100%", "10%至不足100%"],
    ["POSITIVE", null, "more than 0%", "高于0%"],
    ["RISING", null, "", ""],
  ] as const)("of %s %s", (qualifier, value, en, zh) => {
    const figure = said("x", { qualifier, value });
    expect([boundsIn("en", figure), boundsIn("zh", figure)]).toEqual([en, zh]);
  });
});

describe("units in words", () => {
  const units = (parse(readFileSync(`${seeds}/reference/units.yaml`, "utf8")) as { code: string }[]).map(
    ({ code }) => code,
  );
  it.each(units)("%s has a word in both languages", (code) => {
    expect(unitIn("en", code, 2)).not.toContain("_");
    expect(code === "EFLOPS" || /[\u4e00-\u9fff%]/.test(unitIn("zh", code))).toBe(true);
    expect(unitName("zh", code).trim()).not.toBe("");
  });
});

describe("lines under a picture", () => {
  const source = "Source: Tao Qing, in: A briefing on development, 2025-04-18. Release 2025-04-18.a292fa625f06";
  it.each([180, 200, 340, 2000])("lose no word in %i pixels", (width) => {
    expect(wrapped(source, width, roughWidth).join(" ")).toBe(source);
    expect(wrapped(source, width, roughWidth).length).toBeLessThanOrEqual(width < 2000 ? 20 : 1);
  });
  it("break Chinese anywhere", () => {
    const lines = wrapped("来源：陶青，载于：工业和信息化发展情况发布会", 100, roughWidth);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).toBe("来源：陶青，载于：工业和信息化发展情况发布会");
  });
});
