import { numbersIn, same } from "../checks/spoken-numbers.js";
import type { Range } from "./subject-words.js";

/** Number words of a Chinese sentence, with their place in it. */
const numeral = "零〇一二两三四五六七八九十百千";
const expressions = new RegExp(
  [
    `百分之[${numeral}点]+`,
    "[二三四五十]分之[一二三四]",
    "[一二三四五六七八九]成[一二三四五六七八九]?",
    "一半|过半数?|半数|两位数|[上数][百千万](?=[余多]?[^\\d])",
    `(?:\\d[\\d,]*(?:\\.\\d+)?|[${numeral}]+)(?:[多余])?(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千)?(?:[多余])?[%％]?`,
  ].join("|"),
  "g",
);

/** Units of Chinese measure words: 900家, 320艘. */
const measures: Readonly<Record<string, string>> = {
  家: "enterprise",
  人: "person",
  名: "person",
  户: "household",
  辆: "vehicle",
  台: "unit",
  件: "unit",
  套: "unit",
  部: "unit",
  艘: "ship",
  项: "item",
  架: "aircraft",
  座: "site",
  所: "site",
  次: "time",
  倍: "time",
};

/** Finds the places of Chinese numbers by their values, each once, in their order. */
export class ChineseNumbers {
  readonly #found: {
    readonly start: number;
    readonly end: number;
    readonly value: number | undefined;
    used: boolean;
  }[];

  constructor(
    private readonly text: string,
    read: (text: string) => string,
  ) {
    this.#found = [...text.matchAll(expressions)].map(({ index, 0: words }) => {
      const end = index + words.length;
      return { start: index, end, value: numbersIn(read(text.slice(index, end + 4)).toLowerCase())[0], used: false };
    });
  }

  /** Place of the next number of that value; of "double-digit" without one. */
  place(value: number | undefined): Range | undefined {
    const found = this.#found.find(
      (one) =>
        !one.used &&
        (value === undefined
          ? this.text.slice(one.start, one.end) === "两位数"
          : one.value !== undefined && same(one.value, value)),
    );
    if (!found) return undefined;
    found.used = true;
    return { start: found.start, end: found.end };
  }

  /** Unit that the measure word after a number says. */
  unitAt({ end }: Range): string | undefined {
    return measures[/^[多余]?(.)/.exec(this.text.slice(end))?.[1] ?? ""];
  }
}

const lead =
  /^(?:其中|同时|此外|另外|目前|当前|全年|今年以来|今年|去年|本年|上年|截至[^，]*?(?:底|末|日|前|年)|(?:20\d\d年)?(?:第?[一二三四]季度|[上下]半年|前[一二三四五六七八九十\d]+个?(?:月|季度)|\d{1,2}(?:[-—–至]\d{1,2})?月(?:份|底|末)?)|20\d\d年(?:底|末)?|到|至|全国|我国|的|，|有|共有|共)+/;
const predicate =
  /(?:累计)?(?:达到?|为|同比|环比|较|比(?!例|重|率)|增长|下降|超过|超(?!级|高)|突破|实现|完成|保持|占(?!比)|共|约|近|不少于|不足|不低于|有(?!色|限|机)|提高|增加|减少|回落|上升|由(?=\d)|从(?=\d)|新增|建成|培育|推动|带动|拉动|贡献|覆盖|位居|是|已|将|力争|预计|收窄|扩大|加快|放缓|微增|仅)/;

/** The phrase that a Chinese number is said of: in its clause, before the verb. */
export function chineseSubject(text: string, at: number): Range | undefined {
  const from = Math.max(...["，", "。", "；", "：", "（", ",", "、"].map((mark) => text.lastIndexOf(mark, at - 1) + 1));
  const clause = text.slice(from, at);
  const skip = lead.exec(clause)?.[0].length ?? 0;
  const rest = clause.slice(skip);
  const end = predicate.exec(rest)?.index ?? rest.length;
  if (end < 2 || !/\p{Script=Han}/u.test(rest.slice(0, end))) return undefined;
  return { start: from + skip, end: from + skip + end };
}
