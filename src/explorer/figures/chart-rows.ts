import { figureMessages } from "../messages/figure.js";
import type { Language } from "../messages/language.js";
import { metricIn, placeIn, rangeIn, whoIn } from "./figure-text.js";
import type { Figure } from "./figure.js";
import { periodIn } from "./period-text.js";
import type { Ranked } from "./ranking.js";
import type { Point } from "./series-points.js";
import { lastDayOf } from "./period-days.js";
import type { SmallMultiple } from "./small-multiples.js";
import { type Domain, type Whisker, whiskerOf } from "./whisker.js";

/** A mark of a chart: its place, how far its words allow, and what is written beside it. */
export interface ChartRow extends Whisker {
  /** Place and scope, where the chart has several. */
  readonly line: string;
  readonly period: string;
  readonly end: Date;
  readonly label: string;
  /** The number itself was said, not only a bound. */
  readonly said: boolean;
  /** True for another statement of the figure than the latest or most precise one. */
  readonly vintage: boolean;
}

/** The marks of a chart, line by line; what was said without a number has none. */
export function chartRows(
  language: Language,
  multiple: SmallMultiple,
  pointsOf: (line: SmallMultiple["lines"][number]) => readonly Point[],
): ChartRow[] {
  const differs = differing(multiple);
  return multiple.lines.flatMap((line) =>
    pointsOf(line).flatMap(({ figure, vintages }) =>
      [figure, ...vintages.filter((vintage) => !alike(vintage, figure))].flatMap((one): ChartRow[] => {
        const whisker = whiskerOf(one, multiple.domain);
        if (!whisker) return [];
        return [
          {
            ...whisker,
            line: lineIn(language, one, differs),
            period: periodIn(language, one.period.code),
            end: lastDayOf(one.period.end),
            label:
              one === figure ? rangeIn(language, one) : figureMessages[language].otherStatement(rangeIn(language, one)),
            said: one.value !== null,
            vintage: one !== figure,
          },
        ];
      }),
    ),
  );
}

/** Finds in what the lines of a chart differ: only that is written beside them. */
export function differing({ figures }: Pick<SmallMultiple, "figures">): {
  readonly place: boolean;
  readonly scope: boolean;
} {
  const places = new Set(figures.map(({ place }) => place?.id));
  const scopes = new Set(figures.map(({ scope }) => scope));
  return { place: places.size > 1, scope: scopes.size > 1 };
}

/** Text that tells a figure's line from the others of its chart. */
export const lineIn = (language: Language, figure: Figure, differs: ReturnType<typeof differing>): string =>
  [
    differs.place ? placeIn(language, figure) : "",
    differs.scope ? (figure.scope ?? figureMessages[language].noScope) : "",
  ]
    .filter(Boolean)
    .join(" · ");

/** The marks of a ranking, each named with its rank and its speaker. */
export const rankingRows = (language: Language, rows: readonly Ranked[], domain: Domain): ChartRow[] =>
  rows.flatMap(({ rank, figure }): ChartRow[] => {
    const whisker = whiskerOf(figure, domain);
    if (!whisker) return [];
    const { period, value } = figure;
    return [
      {
        ...whisker,
        line: `${rank}. ${metricIn(language, figure)}`,
        period: periodIn(language, period.code),
        end: lastDayOf(period.end),
        label: `${rangeIn(language, figure)} (${whoIn(language, figure)})`,
        said: value !== null,
        vintage: false,
      },
    ];
  });

/** A restatement would be drawn on top of what it restates. */
const alike = (one: Figure, other: Figure): boolean =>
  one.period.code === other.period.code &&
  one.value === other.value &&
  one.lower === other.lower &&
  one.upper === other.upper;
