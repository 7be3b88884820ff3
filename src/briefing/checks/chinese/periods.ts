import { valueOf } from "./numbers.js";

const months = "January February March April May June July August September October November December".split(" ");
const ordinals = ["first", "second", "third", "fourth"];
const year = "(?:(20\\d\\d)年|(今年|本年)|(去年|上年|上一年))?(?:的)?";
const count = "[一二两三四五六七八九十]+|\\d{1,2}";

/** Mark before each period that was read: "than" depends on it. */
const mark = "\u0001";

const numberOf = (word: string) => (/^\d/.test(word) ? Number(word) : valueOf(word));
const month = (word: string) => months[numberOf(word) - 1] ?? "";
const ofYear = (said = "", current = "", last = "") =>
  said === "" ? (current === "" ? (last === "" ? "" : " of last year") : " of this year") : ` of ${said}`;
const end = (word: string | undefined) => (word ? "the end of " : "");

type Groups = (string | undefined)[];

/** Forms of periods, each tried on what the forms before it left. */
const forms: readonly (readonly [string, (...groups: Groups) => string])[] = [
  ["(?:自|从)(20\\d\\d)年(?:起|开始)", (y) => `from ${y}`],
  [
    "(?:自|从)(20\\d\\d)年(\\d{1,2})月(?:(\\d{1,2})日)?(?:起|开始)",
    (y, m = "", d) => `from ${month(m)}${d ? ` ${d},` : ""} ${y}`,
  ],
  ["(?:在)?(20\\d\\d)年(?:年)?[底末](?:之)?前", (y) => `by the end of ${y}`],
  ["(?:在)?(20\\d\\d)年(?:之)?前", (y) => `before ${y}`],
  ["到(20\\d\\d)年(?:年)?([底末])?(?!\\d)", (y, last) => `by ${end(last)}${y}`],
  ["(?:今年|本年|年)(?:年)?[底末](?:之)?前", () => "by the end of this year"],
  ["明年(?:年)?[底末](?:之)?前", () => "by the end of next year"],
  ["(?:去年|上年|上一年)(?:年)?[底末]", () => "the end of last year"],
  ["(?:今年|本年)(?:年)?[底末]|年底|年末", () => "the end of this year"],
  ["(20\\d\\d)年(?:年)?[底末]", (y) => `the end of ${y}`],
  ["(?:去年|上年|上一年)同(?:期|月|季度?)", () => "the same period of last year"],
  ["(?:去年|上年)(?:的)?全年|(?:去年|上年)整年", () => "the whole of last year"],
  ["(20\\d\\d)年全年", (y) => `the whole of ${y}`],
  [
    `${year}第?([一二三四1-4])季度([底末])?`,
    (y, now, last, quarter = "", at) =>
      `${end(at)}the ${ordinals[numberOf(quarter) - 1]} quarter${ofYear(y, now, last)}`,
  ],
  [
    `${year}(上|下)半年([底末])?`,
    (y, now, last, half, at) => `${end(at)}the ${half === "上" ? "first" : "second"} half${ofYear(y, now, last)}`,
  ],
  [
    `${year}前(${count})个?(月|季度)`,
    (y, now, last, length = "", unit) =>
      `the first ${numberOf(length)} ${unit === "月" ? "months" : "quarters"}${ofYear(y, now, last)}`,
  ],
  [
    `${year}(${count})月?(?:份)?(?:-|—|–|~|～|至|到)(${count})月(?:份)?`,
    (y, now, last, a = "", b = "") => `${month(a)} to ${month(b)}${ofYear(y, now, last)}`,
  ],
  [
    `${year}(${count})月(\\d{1,2})[日号]`,
    (y, now, last, m = "", d) => `${month(m)} ${d}${y ? `, ${y}` : now ? ", this year" : last ? ", last year" : ""}`,
  ],
  [`${year}(${count})月(?:份)?([底末])`, (y, now, last, m = "") => `the end of ${month(m)}${ofYear(y, now, last)}`],
  [`${year}(${count})月(?:份)?`, (y, now, last, m = "") => `${month(m)}${ofYear(y, now, last)}`],
  ["(?:从)?(20\\d\\d)年?(?:-|—|–|~|～|至|到)(20\\d\\d)年", (a, b) => `${a} to ${b}`],
  [`连续(${count})个?(月|季度|年)`, (length = "", unit = "") => `${numberOf(length)} consecutive ${unitOf(unit)}`],
  [`(?:近|过去)(${count})年(?:来)?`, (length = "") => `the past ${numberOf(length)} years`],
  ["上(?:个|一)?季度", () => "the previous quarter"],
  ["上个?月", () => "the previous month"],
  ["本月", () => "this month"],
  ["(?<=[比较])(?:去年|上年|上一年)(?!同|末|底)", () => "a year earlier"],
  ["去年|上年|上一年", () => "last year"],
  ["今年|本年", () => "this year"],
  ["截至目前|迄今|至今|到目前为止", () => "so far"],
  ["目前|当前|现在|如今", () => "now"],
  ["同期", () => "the same period"],
  ["(20\\d\\d)年(?!\\d)", (y) => `in ${y}`],
];
const compiled = forms.map(([pattern, written]) => [new RegExp(pattern, "g"), written] as const);

const unitOf = (unit: string) => ({ 月: "months", 季度: "quarters" })[unit] ?? "years";

/** A text with its Chinese periods in the English that period-phrases.ts reads; "than in" where it compares with one. */
export function readPeriods(text: string): string {
  const read = compiled.reduce(
    (rest, [pattern, written]) => rest.replace(pattern, (_, ...groups: Groups) => `${mark} ${written(...groups)} `),
    text,
  );
  return read
    .replaceAll(`比${mark} a year earlier`, " from a year earlier")
    .replaceAll(`较${mark} a year earlier`, " from a year earlier")
    .replaceAll(new RegExp(`[比较与同]${mark}(?: in)? `, "g"), " than in ")
    .replaceAll(new RegExp(`截[至止](?:到)?${mark}`, "g"), " as of")
    .replaceAll(mark, "");
}
