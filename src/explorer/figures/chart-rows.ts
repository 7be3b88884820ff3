import type { Language } from "../words/language.js";
import { allowedIn, placeIn } from "./figure-words.js";
import type { Multiple } from "./multiples.js";
import { periodIn } from "./period-words.js";
import type { Point } from "./points.js";
import { type Whisker, whiskerOf } from "./whisker.js";

/** A mark of a chart: where it stands, how far its words allow, and what is written beside it. */
export interface ChartRow extends Whisker {
  /** Place and scope, where the chart has several. */
  readonly line: string;
  readonly period: string;
  readonly end: Date;
  readonly label: string;
  /** The number itself was said, not only a bound. */
  readonly said: boolean;
  /** Not the latest or most precise statement, but another of the same figure. */
  readonly vintage: boolean;
}

/** The marks of a chart, line by line; what was said without a number has none. */
export function chartRows(
  language: Language,
  multiple: Multiple,
  pointsOf: (line: Multiple["lines"][number]) => readonly Point[],
): ChartRow[] {
  const several = multiple.lines.length > 1;
  return multiple.lines.flatMap((line) =>
    pointsOf(line).flatMap(({ figure, vintages }) =>
      [figure, ...vintages].flatMap((one): ChartRow[] => {
        const whisker = whiskerOf(one, multiple.domain);
        if (!whisker) return [];
        const name = [one.place ? placeIn(language, one) : "", one.scope ?? ""].filter(Boolean).join(" · ");
        return [
          {
            ...whisker,
            line: several ? name : "",
            period: periodIn(language, one.period.code),
            end: new Date(one.period.end),
            label: allowedIn(language, one),
            said: one.value !== null,
            vintage: one !== figure,
          },
        ];
      }),
    ),
  );
}
