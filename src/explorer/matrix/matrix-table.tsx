import { nameIn, useLanguage } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { CellButton } from "./cell-button.js";
import type { Grid, Options } from "./grid.js";
import { useHeadings } from "./use-headings.js";

/** The matrix as a real table: headings, totals of rows and columns, and a button in each cell that says something. */
export function MatrixTable({
  grid,
  options,
  hidden,
}: {
  readonly grid: Grid;
  readonly options: Options;
  readonly hidden: boolean;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = matrixMessages[language];
  const { rowHeading, columnHeading } = useHeadings(options);
  const columns = grid.columns.flatMap(({ members }) => members);
  const grouped = grid.columns.length > 1 || grid.columns.some(({ key }) => key !== "");
  const ends = new Set(grid.columns.map(({ members }) => members.at(-1)?.target.id));
  const sorted = (by: Options["sort"]) =>
    options.sort === by ? (by === "name" ? "ascending" : "descending") : undefined;
  return (
    <div class="matrix-scroll" hidden={hidden} tabIndex={0} role="region" aria-label={messages.title}>
      <table class="matrix" data-export="table">
        <caption class="sr-only">{messages.title}</caption>
        <thead>
          {grouped && (
            <tr class="column-groups">
              <td />
              {grid.columns.map((group) => (
                <th key={group.key} scope="colgroup" colSpan={group.members.length} class="group-end">
                  <span>{columnHeading(group)}</span>
                </th>
              ))}
              <td />
            </tr>
          )}
          <tr>
            <th scope="col" class="corner" aria-sort={sorted("name")}>
              <a href={addressWith(route, { sort: "name" })}>{messages.policy}</a>
            </th>
            {columns.map(({ target }) => (
              <th key={target.id} scope="col" class={ends.has(target.id) ? "column group-end" : "column"}>
                <a href={addressWith(route, { open: target.id })} title={nameIn(language, target)}>
                  {nameIn(language, target)}
                </a>
              </th>
            ))}
            <th scope="col" class="total" aria-sort={sorted("total")}>
              <a href={addressWith(route, { sort: null })}>{messages.total}</a>
            </th>
          </tr>
        </thead>
        {grid.rows.map((group) => (
          <tbody key={group.key}>
            <tr class="row-group">
              <th scope="rowgroup" colSpan={columns.length + 2} data-value={rowHeading(group)}>
                <span>
                  {rowHeading(group)} <span class="muted">{group.members.length}</span>
                </span>
              </th>
            </tr>
            {group.members.map(({ policy, cells, total }) => (
              <tr key={policy.id}>
                <th scope="row">
                  <a href={addressWith(route, { open: policy.id })}>{nameIn(language, policy)}</a>
                </th>
                {columns.map(({ target }) => {
                  const cell = cells.get(target.id);
                  return (
                    <td
                      key={target.id}
                      class={ends.has(target.id) ? "group-end" : undefined}
                      data-value={cell && [...new Set(cell.edges.map(({ intent }) => intent))].join(" ")}
                    >
                      {cell && <CellButton cell={cell} />}
                    </td>
                  );
                })}
                <td class="total">{total}</td>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{messages.total}</th>
            {columns.map(({ target, total }) => (
              <td key={target.id} class={ends.has(target.id) ? "group-end" : undefined}>
                {total}
              </td>
            ))}
            <td class="total">{grid.total}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
