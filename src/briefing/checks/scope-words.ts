import { rowVerdicts, type RowProblem, type Verdict } from "./check.js";
import type { Facts } from "./facts.js";
import { numbersAt, same } from "./spoken-numbers.js";
import { quotesOf, type Reading, readingsOf, small } from "./reading.js";
import { missingWords, quotedWords } from "./tokens.js";

/** A scope is said, and one that is said is in the row. Known scopes are those of the figures. */
export function scopesSaid(facts: Facts): Verdict[] {
  const known = [...new Set(["above designated size", ...facts.figures.flatMap(({ scope }) => scope ?? [])])].map(
    (scope) => small(facts.read(scope)).trim(),
  );
  return rowVerdicts(readingsOf(facts), (reading) => scopeProblem(facts, reading, known), "the words give the scope");
}

function scopeProblem(facts: Facts, reading: Reading, known: readonly string[]): RowProblem | undefined {
  const { scope, inferred } = reading.figure;
  const said = small(quotesOf(reading, "CLAIM", "SUBJECT").join(" . "));
  if (scope !== undefined) {
    const missing = missingWords(facts.read(scope), said);
    return missing.length === 0 || inferred?.includes("scope")
      ? undefined
      : { field: "scope", problem: `no word such as ${quotedWords(missing)} is said, the row's scope is "${scope}"` };
  }
  const found = known.find((one) => said.includes(one) && one.includes(" "));
  return found === undefined ? undefined : { field: "asSaid", problem: `"${found}" is said, the row has no scope` };
}

/** "80 of the 97 major categories": the whole and its words are said, and one that is said is in the row. */
export function wholesSaid(facts: Facts): Verdict[] {
  return rowVerdicts(readingsOf(facts), (reading) => wholeProblem(facts, reading), "the words give the whole");
}

function wholeProblem(facts: Facts, reading: Reading): RowProblem | undefined {
  const { outOfValue, outOfOf, value, unitKind } = reading.figure;
  const said = quotesOf(reading, "CLAIM", "SUBJECT").join(" . ");
  const spoken = /^ ?(?:[a-z-]+ )?(?:(?:out )?of|among) (?:the |all |a total of )*(?=[\d]|\w+ )/.exec(reading.tail);
  const [next] = numbersAt(reading.tail);
  if (outOfValue === undefined) {
    const whole =
      reading.counted && unitKind === "COUNT" && spoken && next?.start === spoken[0].length ? next.value : undefined;
    return whole === undefined || value === undefined || whole < value
      ? undefined
      : { field: "value", problem: `"of ${whole}" is said, the row has no outOf` };
  }
  if (!numbersAt(said).some((number) => same(number.value, outOfValue)))
    return { field: "outOf.value", problem: `no words say ${outOfValue}, the row's whole` };
  if (outOfOf === undefined) return undefined;
  if (outOfOf.startsWith("metric:")) {
    const figures = facts.figuresOf(outOfOf);
    return figures.length === 0 || figures.some((figure) => figure.value === outOfValue)
      ? undefined
      : { field: "outOf.value", problem: `${outOfOf} is never said to be ${outOfValue}` };
  }
  const missing = missingWords(facts.read(outOfOf), said);
  return missing.length === 0
    ? undefined
    : {
        field: "outOf.of",
        problem: `no word such as ${quotedWords(missing)} is said, the row's whole is "${outOfOf}"`,
      };
}
