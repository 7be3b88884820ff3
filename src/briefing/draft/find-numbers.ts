import { numbersAt, same } from "../checks/spoken-numbers.js";
import { notFigure } from "./not-figures.js";
import type { Sentence } from "./sentence.js";

/** A number of a sentence that is a figure. Offsets are in the sentence. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  /** Missing for "double-digit". */
  readonly value?: number;
  /** Bounds of a range. */
  readonly lower?: number;
  readonly upper?: number;
  /** "Dozens", "hundreds": the value is the least that the words mean. */
  readonly vague?: boolean;
  readonly doubleDigit?: boolean;
}

/** Numbers of a sentence, and those that are no figures, with the reason. */
export interface FoundNumbers {
  readonly figures: readonly FoundNumber[];
  readonly others: readonly (Pick<FoundNumber, "start" | "end"> & { readonly reason: string })[];
}

const vague: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  "tens of thousands": 10_000,
  "hundreds of thousands": 100_000,
  millions: 1e6,
  "tens of millions": 1e7,
  "hundreds of millions": 1e8,
  billions: 1e9,
};
const vagueWords = new RegExp(
  `\\b(?:${Object.keys(vague)
    .toSorted((a, b) => b.length - a.length)
    .join("|")})\\b(?= of\\b)`,
  "g",
);
const doubleDigit = /\b(?:double|two)[- ]digits?\b/g;

export function findNumbers({ read, small, chairs }: Sentence): FoundNumbers {
  const figures: FoundNumber[] = [];
  const others: { start: number; end: number; reason: string }[] = [];
  for (const { index, 0: words } of small.matchAll(doubleDigit))
    figures.push({ start: index, end: index + words.length, doubleDigit: true });
  for (const { index, 0: words } of small.matchAll(vagueWords))
    figures.push({ start: index, end: index + words.length, value: vague[words] ?? 1, vague: true });
  const taken = (start: number, end: number) => figures.some((one) => one.start < end && start < one.end);
  const numbers = shareScales(small, numbersAt(small));
  for (const { start, end, value } of numbers) {
    if (taken(start, end)) continue;
    if (chairs && /^[a-z]+$/.test(small.slice(start, end))) {
      others.push({ start, end, reason: "conduct of the briefing" });
      continue;
    }
    const reason = notFigure(read, start, end);
    if (reason !== undefined) others.push({ start, end, reason });
    else figures.push({ start, end, value });
  }
  return {
    figures: joinRanges(
      small,
      joinFractions(
        small,
        figures.toSorted((a, b) => a.start - b.start),
      ),
    ),
    others,
  };
}

interface Plain {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const scaleAt = /(?: (?:hundred|thousand|million|billion|trillion))+$/;
const joint = /^(?:,? (?:and|or|to)|,|–|-| to)? ?(?:about |nearly |over |more than |some |[$€£¥])?$/;

/** "3.2 and 4.1 million": the scale of the last number is that of those listed with it. */
function shareScales(text: string, numbers: readonly Plain[]): Plain[] {
  const found = [...numbers];
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, next] = [found[index], found[index + 1]];
    if (!one || !next) continue;
    const scale = scaleAt.exec(text.slice(next.start, next.end))?.[0];
    const own = text.slice(one.start, one.end);
    if (scale === undefined || !joint.test(text.slice(one.end, next.start)) || !/^[\d.]+$/.test(own)) continue;
    if (one.value >= 1000 || /^(?:19|20)\d\d$/.test(own)) continue;
    const by = next.value / Number.parseFloat(text.slice(next.start, next.end).replaceAll(",", ""));
    if (Number.isFinite(by)) found[index] = { ...one, value: one.value * Math.round(by) };
  }
  return found;
}

/** "One in five", "31 out of 41" stays two numbers, "three in ten" is a share. */
function joinFractions(text: string, numbers: readonly FoundNumber[]): FoundNumber[] {
  const joined: FoundNumber[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, number.start);
    if (
      last?.value !== undefined &&
      number.value !== undefined &&
      /^ in (?:every )?$/.test(between ?? "") &&
      last.value < number.value
    )
      joined[joined.length - 1] = { start: last.start, end: number.end, value: last.value / number.value };
    else joined.push(number);
  }
  return joined;
}

const to =
  /^ ?(?:%|percent|per cent|percentage points?|(?!increas|ris|rose|grew|fell|drop|declin|up|down|climb|expand|reduc|cut|went|in|on|at|by)[a-z]+)? ?(?:to|-|–|—|~) ?(?:[$€£¥])?$/;

/** "5% to 6%", "between 40 and 45": one figure; not "from 5 to 6", which are two states. */
function joinRanges(text: string, numbers: readonly FoundNumber[]): FoundNumber[] {
  const joined: FoundNumber[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, number.start);
    const lead = last ? text.slice(0, last.start) : "";
    const isRange =
      last?.value !== undefined &&
      number.value !== undefined &&
      last.value < number.value &&
      ((to.test(between ?? "") && !changes(lead)) ||
        (/\bbetween [$€£¥]?$/.test(lead) && /^[^,.;]{0,24} and [$€£¥]?$/.test(between ?? "")));
    if (isRange && last && number.value !== undefined && !same(last.value ?? 0, number.value))
      joined[joined.length - 1] = { start: last.start, end: number.end, lower: last.value ?? 0, upper: number.value };
    else joined.push(number);
  }
  return joined;
}

const changes = (lead: string) => /\bfrom (?:about |around |nearly |some |over |more than )?[$€£¥]?$/.test(lead);
