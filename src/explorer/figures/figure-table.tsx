import { figureMessages } from "../messages/figure.js";
import { figuresMessages } from "../messages/figures.js";
import { useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { Flag } from "./contradiction-flag.js";
import { comparisonIn, metricIn, placeIn, rangeIn, valueIn, whoIn } from "./figure-text.js";
import type { Figure, Noted } from "./figure.js";
import { timeIn } from "./period-text.js";
import { columns, sorted, sortingOf } from "./table-sorting.js";
import { unitName } from "./unit-text.js";

/** A figure, with its words where the operation asked for them. */
export type Quoted = Figure & {
  readonly evidence?: readonly {
    readonly id: string;
    readonly role: string;
    readonly quote: string;
    readonly url: string | null;
  }[];
};

/** Figures with all that sets them apart, sortable by every column; a figure opens its words. */
export function FigureTable({
  figures,
  noted,
  title,
}: {
  readonly figures: readonly Quoted[];
  readonly noted: Noted;
  readonly title: string;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = figuresMessages[language];
  const { fields } = figureMessages[language];
  const sorting = sortingOf(route.params.sort);
  const quoted = figures.some(({ evidence }) => evidence !== undefined);
  return (
    <div class="figures-scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="figures-table" data-export="table">
        <caption class="sr-only">{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const here = sorting.column === column;
              const next = here && !sorting.descending ? `-${column}` : column;
              return (
                <th
                  key={column}
                  scope="col"
                  class={`figures-col-${column}`}
                  aria-sort={here ? (sorting.descending ? "descending" : "ascending") : undefined}
                >
                  <a href={addressWith(route, { sort: next })} title={messages.sortBy(fields[column])}>
                    {fields[column]}
                    {here && <span aria-hidden="true">{sorting.descending ? " ↓" : " ↑"}</span>}
                  </a>
                </th>
              );
            })}
            {quoted && <th scope="col">{fields.words}</th>}
          </tr>
        </thead>
        <tbody>
          {sorted(language, figures, sorting).map((figure: Quoted) => (
            <tr key={figure.id} class={route.params.open === figure.id ? "chosen" : undefined} data-figure={figure.id}>
              <td>
                {metricIn(language, figure)}
                <Flag noted={noted.get(figure.id)} />
              </td>
              <th scope="row">
                <a href={addressWith(route, { open: figure.id })} lang="en">
                  {figure.asSaid}
                </a>
              </th>
              <td class="figures-number" data-value={figure.value ?? ""}>
                {valueIn(language, figure)}
              </td>
              <td class="figures-number">{rangeIn(language, figure)}</td>
              <td class="figures-short">{unitName(language, figure.unit.code)}</td>
              <td class="figures-short">{timeIn(language, figure.period)}</td>
              <td>{figure.comparison ? comparisonIn(language, figure) : ""}</td>
              <td lang="en">{figure.scope ?? ""}</td>
              <td>{figure.place ? placeIn(language, figure) : ""}</td>
              <td class="figures-short">{whoIn(language, figure)}</td>
              {quoted && <Words figure={figure} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Words({ figure }: { readonly figure: Quoted }) {
  const messages = figuresMessages[useLanguage()];
  const claim = figure.evidence?.find(({ role }) => role === "CLAIM") ?? figure.evidence?.[0];
  if (!claim) return <td />;
  return (
    <td class="figures-words" lang="en">
      {claim.url ? (
        <a href={claim.url} target="_blank" rel="noopener noreferrer">
          “{claim.quote}” <span aria-hidden="true">↗</span>
          <span class="sr-only"> ({messages.publishedPage})</span>
        </a>
      ) : (
        `“${claim.quote}”`
      )}
    </td>
  );
}
