import { IntentMark } from "../components/intent-mark.js";
import type { Policy, Statement } from "../data/policy-statements.js";
import { flowMessages } from "../messages/flow.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { intents as intentNames, modalities } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";

/** The same as the picture, a row for each statement, with its words. */
export function FlowTable({
  statements,
  hidden,
}: {
  readonly statements: readonly Statement[];
  readonly hidden: boolean;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = flowMessages[language];
  const issuers = ({ issuedBy }: Policy) => issuedBy.nodes.map((issuer) => nameIn(language, issuer)).join("; ");
  const columns = [
    messages.issuer,
    messages.policies,
    messages.target,
    messages.intent,
    messages.modality,
    messages.count,
    messages.words,
  ];
  return (
    <div class="flow-table-box" hidden={hidden} tabIndex={0} role="region" aria-label={messages.title}>
      <table class="flow-table" data-export="table">
        <caption class="sr-only">{messages.title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map(({ policy, edge: { id, intent, modality, evidence, node } }) => (
            <tr key={id}>
              <td data-value={issuers(policy)}>{issuers(policy) || <span class="muted">{messages.unnamed}</span>}</td>
              <th scope="row">
                <a href={addressWith(route, { open: policy.id })}>{nameIn(language, policy)}</a>
              </th>
              <td>
                <a href={addressWith(route, { open: node.id })}>{nameIn(language, node)}</a>
              </td>
              <td>
                <span class="flow-intent">
                  <IntentMark intent={intent} /> {intentNames[language][intent]}
                </span>
              </td>
              <td>{modality ? modalities[language][modality] : ""}</td>
              <td class="number">
                <a href={addressWith(route, { open: id })} aria-label={messages.quotations(evidence.length)}>
                  {evidence.length}
                </a>
              </td>
              <td lang="en">{evidence.map(({ quote }) => quote).join(" … ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
