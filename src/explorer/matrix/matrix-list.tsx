import { nameIn, useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { CellButton } from "./cell-button.js";
import type { Grid } from "./grid.js";
import { useOptions } from "./matrix-options.js";
import { useHeadings } from "./use-headings.js";

/** The matrix where there is no room for one: policies under their headings, each with its targets. */
export function MatrixList({ grid }: { readonly grid: Grid }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const { rowHeading } = useHeadings(useOptions());
  return (
    <div class="matrix-list">
      {grid.rows.map((group) => (
        <section key={group.key}>
          <h2>
            {rowHeading(group)} <span class="muted">{group.members.length}</span>
          </h2>
          <ul>
            {group.members.map(({ policy, cells }) => (
              <li key={policy.id}>
                <a href={addressWith(route, { open: policy.id })}>{nameIn(language, policy)}</a>
                <div class="matrix-list-cells">
                  {[...cells.values()].map((cell) => (
                    <CellButton key={cell.target.id} cell={cell} named />
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
