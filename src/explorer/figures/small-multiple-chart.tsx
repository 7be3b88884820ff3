import { useId } from "preact/hooks";
import { useQuery } from "../data/use-query.js";
import { SeriesDocument } from "../generated/operations.js";
import { figureMessages } from "../messages/figure.js";
import { figuresMessages } from "../messages/figures.js";
import { type Language, useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { ChartPicture } from "./chart-picture.js";
import { chartRows, differing, lineIn } from "./chart-rows.js";
import { Flag } from "./contradiction-flag.js";
import { comparisonIn, metricIn, rangeIn, sourceIn, whoIn } from "./figure-text.js";
import type { Figure, Noted } from "./figure.js";
import { periodIn, timeIn } from "./period-text.js";
import { type Point, pointsOf } from "./series-points.js";
import type { SmallMultiple } from "./small-multiples.js";
import { unitName } from "./unit-text.js";

/** One statistic: a chart where numbers were said, the same in words, and where they come from. */
export function SmallMultipleChart({
  multiple,
  noted,
  release,
}: {
  readonly multiple: SmallMultiple;
  readonly noted: Noted;
  readonly release: string;
}) {
  const language = useLanguage();
  const messages = figuresMessages[language];
  const title = useId();
  const [first] = multiple.figures as [Figure];
  const settled = useQuery(SeriesDocument, needsSeries(multiple) ? { metric: first.metric?.id ?? "" } : undefined).data;
  const points = (line: SmallMultiple["lines"][number]) => pointsOf(line.figures, settled?.series);
  const rows = first.unit.kind === "RANK" ? [] : chartRows(language, multiple, points);
  const source = sourceIn(language, multiple.figures, release);
  const own = multiple.periods.map((code) => periodIn(language, code));
  return (
    <figure class="figures-multiple" aria-labelledby={title} data-metric={first.metric?.id}>
      <h2 id={title} data-export="title">
        {metricIn(language, first)}
      </h2>
      <p class="small muted" data-export="title">
        {[
          unitName(language, first.unit.code),
          first.comparison &&
            (multiple.periods.length > 1 ? comparisonBasis(language, first) : comparisonIn(language, first)),
          span(language, multiple),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {multiple.insteadOf !== undefined && (
        <p class="figures-other small">
          {messages.otherPeriod(own.join(", "), periodIn(language, multiple.insteadOf))}
        </p>
      )}
      {rows.length > 0 && (
        <ChartPicture
          key={`${language} ${rows.length}`}
          rows={rows}
          domain={multiple.domain}
          unit={first.unit.code}
          name={messages.chartOf(`${metricIn(language, first)}, ${span(language, multiple)}`)}
          source={source}
        />
      )}
      <ul class="figures-values">
        {multiple.lines.flatMap((line) =>
          points(line).map((point) => <Value key={point.figure.id} point={point} noted={noted} multiple={multiple} />),
        )}
      </ul>
      <figcaption class={rows.length > 0 ? "sr-only" : "small muted"}>{source}</figcaption>
    </figure>
  );
}

/** Several statements of one line: the server's series says which is current and which are its vintages. */
const needsSeries = ({ lines, figures }: SmallMultiple): boolean =>
  figures[0]?.metric != null && lines.some((line) => line.figures.length > 1);

const comparisonBasis = (language: Language, { comparison }: Figure): string =>
  comparison ? figureMessages[language].bases[comparison.basis] : "";

function span(language: Language, { figures }: SmallMultiple): string {
  const [first, last] = [figures[0] as Figure, figures.at(-1) as Figure];
  const [from, to] = [timeIn(language, first.period), timeIn(language, last.period)];
  return from === to ? from : `${from} – ${to}`;
}

function Value({
  point,
  noted,
  multiple,
}: {
  readonly point: Point;
  readonly noted: Noted;
  readonly multiple: SmallMultiple;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = figuresMessages[language];
  const { figure, vintages, conflicting } = point;
  const time = multiple.periods.length > 1 ? timeIn(language, figure.period) : "";
  return (
    <li>
      <a href={addressWith(route, { open: figure.id })}>
        <span lang="en">“{figure.asSaid}”</span>
      </a>{" "}
      <span class="muted">
        {[lineIn(language, figure, differing(multiple)), time, rangeIn(language, figure), whoIn(language, figure)]
          .filter(Boolean)
          .join(" · ")}
      </span>
      {conflicting && <span class="figures-flag">{messages.conflicting}</span>}
      {vintages.map((vintage) => (
        <a key={vintage.id} class="figures-vintage muted" href={addressWith(route, { open: vintage.id })}>
          {messages.vintage(vintage.asSaid, [whoIn(language, vintage), vintage.publishedOn].filter(Boolean).join(", "))}
        </a>
      ))}
      <Flag noted={noted.get(figure.id)} />
    </li>
  );
}
