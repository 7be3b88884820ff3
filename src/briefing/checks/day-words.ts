import { firstDay, isDay, lastDay } from "../../model/day.js";
import type { Facts, Quotation } from "./facts.js";
import { periodPhrases } from "./period-phrases.js";
import { documentOf } from "./period-words.js";
import { numbersAt } from "./spoken-numbers.js";

/** True where one of the quotations names those days, or the year, month or day as numbers. */
export function saysDay(facts: Facts, quotes: readonly Quotation[], day: unknown): boolean {
  if (!isDay(day)) return true;
  const [start, end] = [firstDay(day), lastDay(day)];
  return quotes.some((quote) => {
    const published = documentOf(facts, quote)?.day;
    return (
      published !== undefined &&
      (periodPhrases(quote.quote, published).some(
        (phrase) => (phrase.start === start && phrase.end === end) || (phrase.kind === "END" && phrase.end === end),
      ) ||
        (/^\d{4}$/.test(day) && numbersAt(quote.quote).some(({ value }) => value === Number(day))))
    );
  });
}
