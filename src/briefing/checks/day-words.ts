import { firstDay, isDay, lastDay } from "../../model/day.js";
import type { Facts, Quotation } from "./facts.js";
import { periodPhrases } from "./period-phrases.js";
import { documentOf } from "./period-words.js";
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
