import { useMemo } from "preact/hooks";
import { MatrixDocument } from "../operations.js";
import { changed, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { Empty } from "../shell/answer-states.js";
import { useWide } from "../shell/use-wide-window.js";
import { policyGraph } from "../export/policy-graph.js";
import { TakeAway } from "../export/export-menu.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { Controls } from "./matrix-controls.js";
import { type Grid, gridOf } from "./grid.js";
import { MatrixList } from "./matrix-list.js";
import { MatrixTable } from "./matrix-table.js";
import { useOptions } from "./matrix-options.js";
import { type Policy, PolicyPages } from "./policy-pages.js";
import { matrixWords } from "../messages/matrix.js";

/** Policies against what they target: a table on a wide screen, a grouped list on a phone. */
export function MatrixView() {
  const words = matrixWords[useLanguage()];
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <PolicyPages>{(policies) => <Matrix policies={policies} />}</PolicyPages>
    </>
  );
}

function Matrix({ policies }: { readonly policies: readonly Policy[] }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = matrixWords[language];
  const options = useOptions();
  const wide = useWide();
  const grid = useMemo(
    () => gridOf(policies, options, (thing) => nameIn(language, thing)),
    [policies, language, JSON.stringify(options)],
  );
  const rows = grid.rows.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <>
      <Controls policies={policies} options={options} grid={grid} />
      <div class="view-line">
        <p class="matrix-count muted small" role="status">
          {words.statements(grid.total)} · {words.policies(rows)}
        </p>
        {grid.total > 0 && (
          <TakeAway
            view="matrix"
            title={`${words.title}: ${words.family[options.of]}`}
            operation={MatrixDocument}
            variables={{}}
            graph={() => policyGraph(statementsOf(grid))}
          />
        )}
      </div>
      {grid.total === 0 ? (
        <Empty>
          <p>{words.none}</p>
          <button
            type="button"
            class="button"
            onClick={() => go(changed(route, { find: null, intent: null, modality: null }))}
          >
            {words.clear}
          </button>
        </Empty>
      ) : (
        <>
          {!wide && <MatrixList grid={grid} />}
          <MatrixTable grid={grid} options={options} hidden={!wide} />
        </>
      )}
    </>
  );
}

const statementsOf = ({ rows }: Grid) =>
  rows.flatMap(({ members }) =>
    members.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ policy, edges }) => edges.map((edge) => ({ policy, edge }))),
    ),
  );
