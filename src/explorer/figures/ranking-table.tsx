import { figuresMessages } from "../messages/figures.js";
import { useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { Flag } from "./contradiction-flag.js";
import { metricIn, placeIn, rangeIn, whoIn } from "./figure-text.js";
import type { Figure, Noted } from "./figure.js";
import { Bar } from "./range-bar.js";
import { settingOf, withinCountry } from "./ranking-setting.js";
import type { Ranked } from "./ranking.js";
import { domainOf } from "./whisker.js";

/** The ranking: each row a figure, with its number on one scale and who said it; a row opens its words. */
export function RankingTable({
  rows,
  noted,
  title,
}: {
  readonly rows: readonly Ranked[];
  readonly noted: Noted;
  readonly title: string;
}) {
  const messages = figuresMessages[useLanguage()];
  const domain = domainOf(rows.map(({ figure }) => figure));
  const { columns } = messages;
  return (
    <table class="figures-ranking" data-export="table" role="table">
      <caption class="sr-only">
        {title}. {messages.countRanked(rows.length)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {columns.rank}
          </th>
          <th scope="col" role="columnheader">
            {columns.what}
          </th>
          <th scope="col" role="columnheader">
            {columns.said}
          </th>
          <th scope="col" role="columnheader" class="figures-wide">
            {columns.allowed}
          </th>
          <th scope="col" role="columnheader" class="figures-picture-cell" aria-hidden="true">
            {columns.picture}
          </th>
          <th scope="col" role="columnheader">
            {columns.who}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.figure.id} row={row} noted={noted} domain={domain} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row: { rank, figure, also },
  noted,
  domain,
}: {
  readonly row: Ranked;
  readonly noted: Noted;
  readonly domain: readonly [number, number];
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = figuresMessages[language];
  const within = settingOf(figure).place === withinCountry;
  return (
    <tr
      role="row"
      class={route.params.open === figure.id ? "chosen" : undefined}
      data-figure={figure.id}
      data-rank={rank}
    >
      <td role="cell" class="figures-rank">
        {rank}
      </td>
      <th scope="row" role="rowheader" class="figures-what">
        <a href={addressWith(route, { open: figure.id })} data-open={figure.id}>
          {within && `${placeIn(language, figure)}: `}
          {metricIn(language, figure)}
        </a>
        <Flag noted={noted.get(figure.id)} />
      </th>
      <td role="cell" class="figures-said" lang="en">
        {figure.asSaid}
      </td>
      <td role="cell" class="figures-wide figures-number">
        {rangeIn(language, figure)}
      </td>
      <td role="cell" class="figures-picture-cell" aria-hidden="true" data-value={figure.value ?? ""}>
        <Bar figure={figure} domain={domain} />
      </td>
      <td role="cell" class="figures-who">
        {whoIn(language, figure)}
        {also.map((other: Figure) => (
          <span key={other.id} class="figures-also">
            {messages.againBy(whoIn(language, other), other.asSaid)}
          </span>
        ))}
      </td>
    </tr>
  );
}
