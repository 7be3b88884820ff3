import { type Facts, type Figure, statedNumbers } from "./facts.js";
import { numbersIn, plainValue, same, written } from "./spoken-numbers.js";
import { eachFigure, type Verdict } from "./check.js";

/** The words of a figure are in a quotation that claims it, and its number in the words unless a reader supplied it. */
export function figuresQuoted(facts: Facts): Verdict[] {
  const problemOf = (figure: Figure) => {
    if (!facts.claimsOf(figure).some(({ original }) => original.includes(figure.asSaid)))
      return "no quotation holds these words";
    const numbers = figure.inferred?.includes("value") ? [] : statedNumbers(figure);
    const missing = numbers.find((number) => !saysNumber(facts.read(figure.asSaid), figure.unitCode, number));
    return missing === undefined ? undefined : `the words do not say ${written(missing)}`;
  };
  return eachFigure(facts.figures, problemOf, "the quotation holds the words, and the words the number");
}

/** Signs are left out: "a decrease of 2.9%" is -2.9. */
function saysNumber(words: string, unitCode = "", number: number): boolean {
  const size = Math.abs(number);
  return numbersIn(words).some((said) => same(said, size) || same(said, size * plainValue(unitCode)));
}
