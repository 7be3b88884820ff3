import { useMemo } from "preact/hooks";
import { FamilyChips } from "../matrix/family-chips.js";
import { IntentChips } from "../matrix/intent-chips.js";
import { useOptions } from "../matrix/matrix-options.js";
import { PolicyPages } from "../matrix/policy-pages.js";
import { matrixWords } from "../messages/matrix.js";
import { MatrixDocument } from "../operations.js";
import { changed, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { Empty } from "../shell/answer-states.js";
import { useWide } from "../shell/use-wide-window.js";
import { policyGraph } from "../export/policy-graph.js";
import { TakeAway } from "../export/export-menu.js";
import { useLanguage } from "../messages/language.js";
import { FlowList } from "./flow-list.js";
import { FlowPicture } from "./flow-picture.js";
import { FlowTable } from "./flow-table.js";
import { flowOf, type Policy, statementsOf } from "./flow-graph.js";
import { flowWords } from "../messages/flow.js";

/** Bodies, their policies, and what these target: a picture, on a phone a list, and a table wherever one is wanted. */
export function FlowView() {
  const words = flowWords[useLanguage()];
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <PolicyPages>{(policies) => <Flowing policies={policies} />}</PolicyPages>
    </>
  );
}

function Flowing({ policies }: { readonly policies: readonly Policy[] }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = flowWords[language];
  const wide = useWide();
  const { of, intents } = useOptions();
  const { shown, intents: counts } = statementsOf(policies, of, intents);
  const key = shown.map(({ edge }) => edge.id).join();
  const flow = useMemo(() => flowOf(shown), [key]);
  const totals = words.totals(
    matrixWords[language].statements(shown.length),
    words.quotations(shown.reduce((sum, { edge }) => sum + edge.evidence.length, 0)),
    matrixWords[language].policies(new Set(shown.map(({ policy }) => policy.id)).size),
  );
  const asTable = route.params.as === "table";
  const ways = [
    { to: null, here: !asTable, name: wide ? words.picture : words.list },
    { to: "table", here: asTable, name: words.table },
  ];
  return (
    <>
      <div class="flow-controls">
        <FamilyChips policies={policies} chosen={of} />
        <div class="flow-row">
          <div class="chips" role="group" aria-label={matrixWords[language].intents}>
            <IntentChips chosen={intents} counts={counts} />
          </div>
          <div class="flow-ways">
            <nav class="chips" aria-label={words.ways}>
              {ways.map(({ to, here, name }) => (
                <a key={name} class="chip" href={changed(route, { as: to })} aria-current={here ? "true" : undefined}>
                  {name}
                </a>
              ))}
            </nav>
            {shown.length > 0 && (
              <TakeAway
                view="flow"
                title={`${words.title}: ${matrixWords[language].family[of]}`}
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
          <p>{words.none}</p>
          <button type="button" class="button" onClick={() => go(changed(route, { intent: null, of: null }))}>
            {words.clear}
          </button>
        </Empty>
      ) : (
        <>
          <p class="flow-note small muted">
            <span role="status">{totals}</span>
            {wide && !asTable && <> · {words.width}</>}
          </p>
          {!asTable && (wide ? <FlowPicture flow={flow} of={of} /> : <FlowList statements={shown} />)}
          <FlowTable statements={shown} hidden={!asTable} />
        </>
      )}
    </>
  );
}
