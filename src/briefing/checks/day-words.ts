import { firstDay, isDay, lastDay } from "../../model/day.js";
import type { Facts, Quotation } from "./facts.js";
import { periodPhrases } from "./period-phrases.js";
import { documentOf } from "./period-words.js";
import { small } from "./reading.js";
import { numbersAt } from "./spoken-numbers.js";

/**
 * True where one of the quotations names those days, or the year, month or day as numbers; of what is due also where they end a
 * period that it names: the last month or day of a quarter.
 */
export function saysDay(facts: Facts, quotes: readonly Quotation[], day: unknown, isDue = false): boolean {
  if (!isDay(day)) return true;
  const [start, end] = [firstDay(day), lastDay(day)];
  return quotes.some((quote) => {
    const published = documentOf(facts, quote)?.day;
    return (
      published !== undefined &&
      (periodPhrases(quote.quote, published).some(
        (phrase) =>
          phrase.end === end &&
          (phrase.start === start ||
            phrase.kind === "END" ||
            (isDue && phrase.kind !== "COUNTED" && phrase.start < start)),
      ) ||
        (/^\d{4}$/.test(day) && numbersAt(quote.quote).some(({ value }) => value === Number(day))))
    );
  });
}

const issued = "issu|releas|publish|adopt|announc|agree|promulgat";
const since = new RegExp(
  `\\b(?:from|since|as of|starting|beginning|effective|(?:in|into) (?:force|effect)|t(?:ook|akes?|aking) effect|appl\\w+|commenc\\w*|valid)\\b(?:(?!\\b(?:${issued}))[^;|])*$`,
);
const onwards = /^,? (?:onwards?|and after)\b/;

/** True where one of the quotations says that something holds from that day: the day of issue alone is no such day. */
export function saysFrom(facts: Facts, quotes: readonly Quotation[], day: unknown): boolean {
  if (!isDay(day)) return true;
  return quotes.some((quote) => {
    const published = documentOf(facts, quote)?.day;
    const text = small(quote.quote);
    const phrases = published === undefined ? [] : periodPhrases(quote.quote, published);
    const places = [
      ...phrases.filter(({ start, end }) => start === firstDay(day) && end === lastDay(day)),
      ...[...text.matchAll(new RegExp(`\\b${day}\\b`, "g"))].map(({ index }) => ({ at: index, words: day })),
    ];
    return places.some(({ at, words }) => {
      const end = at + words.length;
      return since.test(text.slice(Math.max(0, at - 40), end)) || onwards.test(text.slice(end));
    });
  });
}
