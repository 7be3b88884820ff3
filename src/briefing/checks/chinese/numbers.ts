const digits = "零一二三四五六七八九";
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** Words that count things; they say no unit. */
const measures = "个家项件艘台套辆名户座条种款只批处所支份笔宗起架列张片块";
const units: Readonly<Record<string, string>> = {
  个百分点: "percentage points",
  百分点: "percentage points",
  美元: "dollars",
  欧元: "euros",
  元: "yuan",
  吨: "tonnes",
  千瓦时: "kilowatt-hours",
  度电: "kilowatt-hours",
  千瓦: "kilowatts",
  兆瓦: "megawatts",
  吉瓦: "gigawatts",
  公里: "kilometers",
  千米: "kilometers",
  平方米: "square meters",
  立方米: "cubic meters",
  小时: "hours",
  分钟: "minutes",
  毫秒: "milliseconds",
  个月: "months",
  个季度: "quarters",
  天: "days",
  年: "years",
  倍: "times",
  次: "times",
  人: "people",
};
/** Single letters that mean this before a number alone. */
const before: Readonly<Record<string, string>> = {
  近: "nearly",
  约: "about",
  超: "over",
  逾: "over",
  达: "reached",
  为: "reached",
  增: "grew",
  降: "fell",
  减: "decreased",
  占: "account for",
  负: "minus",
  共: "totaled",
};
const spoken = "[零〇一二两三四五六七八九十百千]";
const scale = "(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千)";
const shares: Readonly<Record<string, string>> = { 二: "half", 三: "third", 四: "quarter", 五: "fifth", 十: "tenth" };
const counts: Readonly<Record<string, string>> = { 一: "one", 二: "two", 三: "three", 四: "four" };

/** Value of a number in Chinese figures: 二十五, 三百零六, 两万. */
export function valueOf(word: string): number {
  let [sum, part, digit] = [0, 0, 0];
  for (const sign of word.replaceAll("两", "二").replaceAll("〇", "零")) {
    const by = scales[sign];
    if (by === undefined) digit = digits.indexOf(sign);
    else if (by >= 1e4) [sum, part, digit] = [(sum + part + digit) * by, 0, 0];
    else [part, digit] = [part + (digit || 1) * by, 0];
  }
  return sum + part + digit;
}

const plain = (number: number) => new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 }).format(number);
const scaled = (number: string, by = "") =>
  plain([...by].reduce((value, sign) => value * (scales[sign] ?? 1), Number(number.replaceAll(",", ""))));

/** Forms of numbers, each tried on what the forms before it left. */
const forms: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [/百分之([零一二两三四五六七八九十百]+)(?:点([零一二三四五六七八九]+))?/g, (_, whole, part) => percent(whole, part)],
  [/([二三四五十])分之([一二三四])/g, (_, of = "", count = "") => ` ${counts[count]}-${shares[of]} `],
  [
    /([一二三四五六七八九])成([一二三四五六七八九])?/g,
    (_, tens = "", ones = "") => ` ${valueOf(tens) * 10 + (ones === "" ? 0 : valueOf(ones))}% `,
  ],
  [/过半数?|超过?(?:一半|半数)/g, () => " more than half "],
  [/一半|半数/g, () => " half "],
  [
    /(?<!\d)(?:上|数)([百千万])(?=[余多]?[\p{Script=Han}])/gu,
    (_, by = "") => ` ${{ 百: "hundreds", 千: "thousands", 万: "tens of thousands" }[by]} of `,
  ],
  [
    new RegExp(
      `(${spoken}+(?:万亿|亿|万)?)(?=[多余]?[${measures}吨%]|[多余]?(?:${Object.keys(units).join("|")}))`,
      "g",
    ),
    (_, word = "") => plain(valueOf(word)).replaceAll(",", ""),
  ],
  [
    new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?) ?(${scale})?[多余](${scale})?`, "g"),
    (_, number = "", by = "", more = "") => ` more than ${scaled(number, `${by}${more}`)} `,
  ],
  [new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?) ?(${scale})`, "g"), (_, number = "", by = "") => ` ${scaled(number, by)} `],
  [
    new RegExp(`(\\d ?)(${Object.keys(units).join("|")})`, "g"),
    (_, number = "", unit = "") => `${number} ${units[unit]} `,
  ],
  [new RegExp(`(\\d ?)[${measures}]`, "g"), (_, number = "") => `${number} `],
  [
    new RegExp(
      `([${Object.keys(before).join("")}])(?= ?(?:\\d|half|one-|two-|three-|more than|hundreds|thousands))`,
      "g",
    ),
    (_, word = "") => ` ${before[word]} `,
  ],
];

function percent(whole = "", part: string | undefined): string {
  const fraction = part ? `.${[...part].map((sign) => digits.indexOf(sign)).join("")}` : "";
  return ` ${valueOf(whole)}${fraction}% `;
}

/** A text with its Chinese numbers in digits: 2.6亿件 as "260,000,000", 七成 as "70%", 100多家 as "more than 100". */
export const readNumbers = (text: string): string =>
  forms.reduce((rest, [pattern, written]) => rest.replace(pattern, (...match: string[]) => written(...match)), text);
