import { useMemo } from "preact/hooks";
import { Empty } from "../components/answer-states.js";
import { useWideWindow } from "../components/use-wide-window.js";
import { ExportMenu } from "../export/export-menu.js";
import { policyGraph } from "../export/policy-graph.js";
import { MatrixDocument } from "../generated/operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import { type Grid, gridOf } from "./grid.js";
import { Controls } from "./matrix-controls.js";
import { MatrixList } from "./matrix-list.js";
import { useOptions } from "./matrix-options.js";
import { MatrixTable } from "./matrix-table.js";
import { PolicyPages } from "./policy-pages.js";
import type { Policy } from "../data/policy-statements.js";

/** Policies against what they target: a table on a wide screen, a grouped list on a phone. */
export function MatrixView() {
  const messages = matrixMessages[useLanguage()];
  return (
    <>
      <h1>{messages.title}</h1>
      <p class="lead">{messages.lead}</p>
      <PolicyPages>{(policies) => <Matrix policies={policies} />}</PolicyPages>
    </>
  );
}

function Matrix({ policies }: { readonly policies: readonly Policy[] }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = matrixMessages[language];
  const options = useOptions();
  const wide = useWideWindow();
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
          {messages.statements(grid.total)} · {messages.policies(rows)}
        </p>
        {grid.total > 0 && (
          <ExportMenu
            view="matrix"
            title={`${messages.title}: ${messages.family[options.of]}`}
            operation={MatrixDocument}
            variables={{}}
            graph={() => policyGraph(statementsOf(grid))}
          />
        )}
      </div>
      {grid.total === 0 ? (
        <Empty>
          <p>{messages.none}</p>
          <button
            type="button"
            class="button"
            onClick={() => navigate(addressWith(route, { find: null, intent: null, modality: null }))}
          >
            {messages.clear}
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
