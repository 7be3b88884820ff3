import { useMemo } from "preact/hooks";
import { Empty } from "../components/answer-states.js";
import { useWideWindow } from "../components/use-wide-window.js";
import { ExportMenu } from "../export/export-menu.js";
import { policyGraph } from "../export/policy-graph.js";
import { MatrixDocument } from "../generated/operations.js";
import { FamilyChips } from "../matrix/family-chips.js";
import { IntentChips } from "../matrix/intent-chips.js";
import { useOptions } from "../matrix/matrix-options.js";
import { PolicyPages } from "../matrix/policy-pages.js";
import type { Policy } from "../data/policy-statements.js";
import { flowMessages } from "../messages/flow.js";
import { useLanguage } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import { flowOf, statementsOf } from "./flow-graph.js";
import { FlowList } from "./flow-list.js";
import { FlowPicture } from "./flow-picture.js";
import { FlowTable } from "./flow-table.js";

/** Bodies, their policies, and what these target: a picture, on a phone a list, and a table wherever one is wanted. */
export function FlowView() {
  const messages = flowMessages[useLanguage()];
  return (
    <>
      <h1>{messages.title}</h1>
      <p class="lead">{messages.lead}</p>
      <PolicyPages>{(policies) => <Flowing policies={policies} />}</PolicyPages>
    </>
  );
}

function Flowing({ policies }: { readonly policies: readonly Policy[] }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = flowMessages[language];
  const wide = useWideWindow();
  const { of, intents } = useOptions();
  const { shown, intents: counts } = statementsOf(policies, of, intents);
  const key = shown.map(({ edge }) => edge.id).join();
  const flow = useMemo(() => flowOf(shown), [key]);
  const totals = messages.totals(
    matrixMessages[language].statements(shown.length),
    messages.quotations(shown.reduce((sum, { edge }) => sum + edge.evidence.length, 0)),
    matrixMessages[language].policies(new Set(shown.map(({ policy }) => policy.id)).size),
  );
  const asTable = route.params.as === "table";
  const modes = [
    { to: null, here: !asTable, name: wide ? messages.picture : messages.list },
    { to: "table", here: asTable, name: messages.table },
  ];
  return (
    <>
      <div class="flow-controls">
        <FamilyChips policies={policies} chosen={of} />
        <div class="flow-row">
          <div class="chips" role="group" aria-label={matrixMessages[language].intents}>
            <IntentChips chosen={intents} counts={counts} />
          </div>
          <div class="flow-modes">
            <nav class="chips" aria-label={messages.ways}>
              {modes.map(({ to, here, name }) => (
                <a
                  key={name}
                  class="chip"
                  href={addressWith(route, { as: to })}
                  aria-current={here ? "true" : undefined}
                >
                  {name}
                </a>
              ))}
            </nav>
            {shown.length > 0 && (
              <ExportMenu
                view="flow"
                title={`${messages.title}: ${matrixMessages[language].family[of]}`}
                operation={MatrixDocument}
                variables={{}}
                graph={() => policyGraph(shown)}
              />
            )}
          </div>
        </div>
      </div>
      {shown.length === 0 ? (
        <Empty>
          <p>{messages.none}</p>
          <button type="button" class="button" onClick={() => navigate(addressWith(route, { intent: null, of: null }))}>
            {messages.clear}
          </button>
        </Empty>
      ) : (
        <>
          <p class="flow-note small muted">
            <span role="status">{totals}</span>
            {wide && !asTable && <> · {messages.width}</>}
          </p>
          {!asTable && (wide ? <FlowPicture flow={flow} of={of} /> : <FlowList statements={shown} />)}
          <FlowTable statements={shown} hidden={!asTable} />
        </>
      )}
    </>
  );
}
