import { periodDays } from "../../model/period.js";
import { small } from "./reading.js";

/** A range of days. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** Words that name a time, with the days that they mean in a document of a given day. */
export interface PeriodPhrase extends Days {
  readonly words: string;
  readonly at: number;
  /** INTERVAL: "in March"; END: "at the end of March", "now"; COUNTED: "three consecutive months", of which only the length is said. */
  readonly kind: "INTERVAL" | "END" | "COUNTED";
  /** Number of months of a COUNTED phrase; of "the past three years" too, which ends before or on the day. */
  readonly months?: number;
  /** True after "since": the time begins with it, and is another phrase that ends on the day of the document. */
  readonly begins?: boolean;
  /** True after "than", "compared with": the phrase is what a figure compares with. */
  readonly compares: boolean;
}

const months = "january february march april may june july august september october november december".split(" ");
const short = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const counts = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const ordinals = ["first", "second", "third", "fourth"];
const month = `(?:${months.join("|")}|(?:${short.join("|")}|sept)\\.?(?= ))`;
const count = `(?:${counts.join("|")}|\\d{1,2})`;
const lastYear = "last year|the previous year|previous year|the prior year|the year before|the preceding year";
const ofYear = `(?:,? ?(?:of |in )?(?:the (?:year )?)?(?:(20\\d\\d|19\\d\\d)|(this year|the year)|(${lastYear})))?`;

/** H2 without a year is hydrogen. */
const halfDigit = "1|2(?= (?:of )?(?:20\\d\\d|this year|last year))";

type Rule = readonly [
  pattern: RegExp,
  meaning: (
    groups: readonly (string | undefined)[],
    day: string,
  ) => Omit<PeriodPhrase, "words" | "at" | "compares" | "begins"> | undefined,
];

const yearOf = (day: string) => Number(day.slice(0, 4));
const of = (code: string, kind: PeriodPhrase["kind"] = "INTERVAL") => {
  const days = periodDays(code);
  return days && { ...days, kind };
};
const end = (code: string) => {
  const days = periodDays(code);
  return days && { start: days.end, end: days.end, kind: "END" as const };
};
const two = (n: number) => String(n).padStart(2, "0");
const monthNumber = (word = "") => short.indexOf(word.slice(0, 3)) + 1;
const countOf = (word = "") => (counts.includes(word) ? counts.indexOf(word) : Number(word));

/** Year of a part of a year: the one that is said, else the latest in which the part has begun by the day. */
function yearSaid([year, current, last]: readonly (string | undefined)[], day: string, from: string): number {
  if (year !== undefined) return Number(year);
  if (last !== undefined) return yearOf(day) - 1;
  if (current !== undefined) return yearOf(day);
  return `${yearOf(day)}-${from}` <= day ? yearOf(day) : yearOf(day) - 1;
}
const quarterFrom = (quarter: number) => `${two(quarter * 3 - 2)}-01`;

function half(word: string | undefined, digit: string | undefined, year: readonly (string | undefined)[], day: string) {
  const from = word === "first" || digit === "1" ? 1 : 7;
  const y = yearSaid(year, day, `${two(from)}-01`);
  return `${y}-${two(from)}/${y}-${two(from + 5)}`;
}

/** Code of the month or quarter of the day, or of the one before it. */
function monthOrQuarter(which: string | undefined, unit: string | undefined, day: string): string {
  const back = (which === "this" ? 0 : 1) * (unit === "month" ? 1 : 3);
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 - back;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return unit === "month" ? `${y}-${two(m)}` : `${y}-Q${Math.ceil(m / 3)}`;
}

/** Forms of periods, each tried on what the forms before it left. */
const forms: readonly Rule[] = [
  [
    new RegExp(
      `\\b(?:same|corresponding) (?:period|time|month|quarter)(?: of| in)? (?:${lastYear}|a year (?:ago|earlier))`,
      "g",
    ),
    (_, day) => of(String(yearOf(day) - 1)),
  ],
  [
    new RegExp(`\\b(?:the )?end of (?:the )?(?:(first|second|third|fourth) quarter|q([1-4]))${ofYear}`, "g"),
    ([word = "", digit, ...year], day) => {
      const quarter = digit === undefined ? ordinals.indexOf(word) + 1 : Number(digit);
      return end(`${yearSaid(year, day, quarterFrom(quarter))}-Q${quarter}`);
    },
  ],
  [
    new RegExp(`\\b(?:the )?end of (?:the )?(?:(first|second) half|h(${halfDigit}))\\b${ofYear}`, "g"),
    ([word, digit, ...year], day) => end(half(word, digit, year, day)),
  ],
  [
    /\b(?:the )?end of (this|last|previous|the previous) (month|quarter)\b/g,
    ([which, unit], day) => end(monthOrQuarter(which, unit, day)),
  ],
  [
    new RegExp(
      `\\b(${count}) months (?:to|through|until|end(?:ed|ing)(?: in)?) (${month})(?: 3[01]| 2[89])?${ofYear}`,
      "g",
    ),
    ([number, name, ...year], day) => {
      const last = yearSaid(year, day, `${two(monthNumber(name))}-01`) * 12 + monthNumber(name) - 1;
      const from = last - countOf(number) + 1;
      return of([from, last].map((index) => `${Math.floor(index / 12)}-${two((index % 12) + 1)}`).join("/"));
    },
  ],
  [
    new RegExp(`\\bend(?: of|-| of the)? ?(${month})${ofYear}`, "g"),
    ([name, ...year], day) => end(`${yearSaid(year, day, `${two(monthNumber(name))}-01`)}-${two(monthNumber(name))}`),
  ],
  [new RegExp(`\\bend of (?:the year )?(20\\d\\d)|\\b(20\\d\\d) year-end`, "g"), ([a, b]) => end(String(a ?? b))],
  [
    new RegExp(`\\bend of (?:${lastYear})|\\b(?:last|previous) year[- ]end`, "g"),
    (_, day) => end(String(yearOf(day) - 1)),
  ],
  [/\bend of (?:this year|the year)\b|\byear-end\b/g, (_, day) => end(String(yearOf(day)))],
  [
    new RegExp(`\\b(?:(first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|three months)|q([1-4]))\\b${ofYear}`, "g"),
    ([word = "", digit, ...year], day) => {
      const quarter =
        digit === undefined ? Math.max(ordinals.indexOf(word) + 1, Number.parseInt(word) || 0) : Number(digit);
      return of(`${yearSaid(year, day, quarterFrom(quarter))}-Q${quarter}`);
    },
  ],
  [
    new RegExp(`\\b(?:(first|second) half|h(${halfDigit}))\\b${ofYear}`, "g"),
    ([word, digit, ...year], day) => of(half(word, digit, year, day)),
  ],
  [
    new RegExp(`\\bfirst (${count}) (months|quarters)${ofYear}`, "g"),
    ([number, unit, ...year], day) => {
      const length = countOf(number) * (unit === "quarters" ? 3 : 1);
      const y = yearSaid(year, day, "01-01");
      return length > 0 && length < 13 ? of(`${y}-01/${y}-${two(length)}`) : undefined;
    },
  ],
  [
    new RegExp(
      `\\b(?:from |between )?(${month})(?:,? ?(20\\d\\d))? ?(?:to|through|till|until|and|-|–) ?(${month})${ofYear}`,
      "g",
    ),
    ([first, own, last, ...year], day) => {
      const [a, b] = [monthNumber(first), monthNumber(last)];
      const y = yearSaid(year, day, `${two(a)}-01`);
      return of(`${own ?? (a > b ? y - 1 : y)}-${two(a)}/${y}-${two(b)}`);
    },
  ],
  [
    new RegExp(
      `\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!%)(?:,? (20\\d\\d)|,? (this year)|,? (last year))?|\\b(\\d{1,2}) (${month})(?: (20\\d\\d))?`,
      "g",
    ),
    ([name, date, year, current, last, date2, name2, year2], day) => {
      const m = two(monthNumber(name ?? name2));
      const d = two(Number(date ?? date2));
      return end(`${yearSaid([year ?? year2, current, last], day, `${m}-${d}`)}-${m}-${d}`);
    },
  ],
  [
    new RegExp(`\\b(?:(this|last) )?(${month})\\b${ofYear}`, "g"),
    ([which, name, ...year], day) => {
      const m = two(monthNumber(name));
      const y = yearSaid(year, day, `${m}-01`);
      return of(
        `${which === "last" && year.every((one) => one === undefined) && y === yearOf(day) && `${y}-${m}` >= day.slice(0, 7) ? y - 1 : y}-${m}`,
      );
    },
  ],
  [
    new RegExp(`\\b(${count}) (?:consecutive|straight|successive) (month|quarter|year)s?`, "g"),
    ([number, unit], day) => ({
      start: day,
      end: day,
      kind: "COUNTED",
      months: countOf(number) * ({ month: 1, quarter: 3 }[String(unit)] ?? 12),
    }),
  ],
  [
    new RegExp(`\\b(?:past|last|recent|preceding) (${count}) (year|month|quarter)s`, "g"),
    ([number, unit], day) => ({
      start: day,
      end: day,
      kind: "COUNTED",
      months: countOf(number) * ({ month: 1, quarter: 3 }[String(unit)] ?? 12),
    }),
  ],
  [
    /\b(?:so far this year|since the (?:beginning|start) of (?:this|the) year|year to date|this year to date)\b/g,
    (_, day) => ({ start: `${yearOf(day)}-01-01`, end: day, kind: "INTERVAL" }),
  ],
  [
    /\b(\d\d)th five-year plan(?: period)?/g,
    ([number]) => of(`${2021 + (Number(number) - 14) * 5}/${2025 + (Number(number) - 14) * 5}`),
  ],
  [
    /\b(?:(this|last|previous|the previous) (month|quarter))\b/g,
    ([which, unit], day) => of(monthOrQuarter(which, unit, day)),
  ],
  [
    /\b(?:from |between )?(20\d\d) ?(?:to|and|through|until|–|-) ?(20\d\d)\b/g,
    ([first, last]) => of(`${first}/${last}`),
  ],
  [new RegExp(`\\b(?:${lastYear}|the past year)\\b(?!'s end)`, "g"), (_, day) => of(String(yearOf(day) - 1))],
  [/\bthis year\b/g, (_, day) => of(String(yearOf(day)))],
  [
    /\b(?:in|by|for|of|during|since|from|until|till|through|year|full-year|to|than|with) (?:the year )?(20\d\d|19\d\d)\b(?!-)/g,
    ([year]) => of(String(year)),
  ],
  [
    /\b(?:as of (?:now|today)|to date|so far|at present|currently|now|today|by now|until now|as yet|up to now|to this day)\b/g,
    (_, day) => ({ start: day, end: day, kind: "END" }),
  ],
];

const comparing =
  /\b(?:than|compared (?:to|with)|comparing with|versus|against|relative to)\s+(?:(?:that|those|the|its|levels?|figures?|growth|rate|number|value|total|what it was|recorded|seen|registered|whole|entire|full year|all|in|of|at|for|during|by|by the|same|period|corresponding|average)\s+)*$|\b(?:up|down|increase\w*|decrease\w*|rise|rose|fell|fall|falling|decline\w*|growth|grew|higher|lower|change|drop\w*|gain\w*|climb\w*|slip\w*|dip\w*|jump\w*|points?|percent)\b(?:[^.;,]|[.,](?=\d))*\b(?:from|over|on)\s+(?:(?:that|the|in|of|at|whole|same|period|level|figure|number)\s+)*$/;

const than = /\b(?:than|compared (?:to|with))\s+(?:(?:in|over|the|that|of)\s+)*$/;

/** "Since June", "from June on". */
const isBegun = (text: string, at: number, words: string) =>
  /^since\b/.test(words) ||
  /\bsince (?:the )?(?:(?:beginning|start|month|year|spring) of )?(?:the )?$/.test(text.slice(0, at)) ||
  (/\bfrom (?:the )?$/.test(text.slice(0, at)) && /^ on(?:wards?)?\b/.test(text.slice(at + words.length)));

/** The times that a text names, in its order. `day` is that of the document: "last year" is the one before it. */
export function periodPhrases(text: string, day: string): PeriodPhrase[] {
  let rest = small(text.replace(/\b(?:may|march)\b/g, (verb) => "_".repeat(verb.length)));
  const all = rest;
  const found: PeriodPhrase[] = [];
  for (const [pattern, meaning] of forms)
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const words = String(match[0]);
      const at = match.findIndex((part) => typeof part === "number");
      const offset = Number(match[at]);
      const days = meaning(match.slice(1, at) as (string | undefined)[], day);
      if (days) {
        const compares =
          (days.kind === "COUNTED" ? than : comparing).test(all.slice(0, offset)) ||
          /^(?:same|corresponding|than|with)\b/.test(words);
        const begins = days.kind === "INTERVAL" && days.end !== day && isBegun(all, offset, words) && days.start < day;
        found.push({ ...days, words, at: offset, compares, begins });
        if (begins)
          found.push({ start: days.start, end: day, kind: "INTERVAL", words: `since ${words}`, at: offset, compares });
      }
      return days ? "\u0000".repeat(words.length) : words;
    });
  return found.toSorted((a, b) => a.at - b.at);
}
