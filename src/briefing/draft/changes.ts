import { periodDays } from "../../model/period.js";
import { type Basis, basesBeside } from "../checks/comparison-words.js";
import { directionBeside } from "../checks/direction-words.js";
import type { Figure } from "./figure.js";
import type { Statistic } from "./statistic-words.js";

/** -1 for what is said to fall. */
export function signOf(
  statistic: Statistic,
  own: string,
  lead: string,
  tail: string,
  previous: Figure | undefined,
): number {
  if (/(?:\b(?:minus|negative)|(?:^|[\s(])[-−–]) ?$/.test(lead)) return -1;
  if (statistic !== "GROWTH_RATE" && statistic !== "DIFFERENCE") return 1;
  if (previous && !/\b(?:up|down|increas|decreas|rose|fell|drop|declin|grew)\w*/.test(own.slice(-30)))
    return (previous.value ?? previous.lower ?? 1) < 0 ? -1 : 1;
  const found = directionBeside(own, tail) ?? directionBeside(lead);
  return found && found.sign < 0 ? -1 : 1;
}

interface ComparedWords {
  readonly statistic: Statistic;
  readonly lead: string;
  readonly tail: string;
  readonly period: Figure["period"];
  readonly day: string;
  readonly own: string;
  readonly chinese: boolean;
}

/** With what a change compares; without words by custom. */
export function comparisonOf(
  { statistic, lead, tail, period, day, own, chinese }: ComparedWords,
  previous: Figure | undefined,
): Figure["comparison"] {
  if (statistic !== "GROWTH_RATE" && statistic !== "DIFFERENCE") return undefined;
  const days = periodDays(period.code);
  const figure = {
    metric: { statisticType: statistic },
    ...(days ? { periodStart: days.start, periodEnd: days.end } : {}),
  };
  const said = basesBeside({ lead, tail }, figure, day, chinese);
  const [first] = said?.bases ?? [];
  if (said && first) return { basis: said.bases.includes("YEAR_ON_YEAR") ? "YEAR_ON_YEAR" : first, words: said.words };
  if (previous?.comparison) return previous.comparison;
  const years = days && days.start.slice(0, 4) < days.end.slice(0, 4);
  const average = /\baverag\w*|\bannual(?:ly)?\b/.exec(own + tail.slice(0, 30))?.[0];
  if (years && average !== undefined) return { basis: "ANNUAL_AVERAGE", words: average };
  const basis: Basis =
    effect.test(lead) && period.from === "document" && days?.start === days?.end ? "BEFORE_AFTER" : "YEAR_ON_YEAR";
  return { basis };
}

/** The effect of a measure: "have shortened the cycle by". */
export const effect =
  /\b(?:have|has|had|can|could|helped?|helping|, )(?: \w+ly)?[^,;]*\b(?:shorten|improv|reduc|increas|rais|boost|lower|cut|sav)\w*\b(?! (?:by|to)\b)[^,;]* by [^,;]*$/;
