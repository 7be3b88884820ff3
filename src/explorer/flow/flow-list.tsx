import { IntentMark } from "../components/intent-mark.js";
import { KindMark } from "../components/kind-mark.js";
import { flowMessages } from "../messages/flow.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { intents as intentNames } from "../messages/vocabulary.js";
import type { Statement } from "../data/policy-statements.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { issuersOf } from "./issuers.js";

/** The flow where there is no room for a picture: each body, its policies, and what each targets. */
export function FlowList({ statements }: { readonly statements: readonly Statement[] }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = flowMessages[language];
  return (
    <ul class="flow-list">
      {issuersOf(statements).map(({ issuer, policies }) => (
        <li key={issuer?.id ?? ""}>
          <h2>
            {issuer ? (
              <a href={addressWith(route, { open: issuer.id })}>
                <KindMark kind={issuer.kind} /> {nameIn(language, issuer)}
              </a>
            ) : (
              messages.unnamed
            )}{" "}
            <span class="muted">{policies.length}</span>
          </h2>
          <ul>
            {policies.map(({ policy, edges }) => (
              <li key={policy.id}>
                <a href={addressWith(route, { open: policy.id })}>{nameIn(language, policy)}</a>
                <ul class="flow-list-targets">
                  {edges.map(({ id, intent, node, evidence }) => (
                    <li key={id}>
                      <a
                        class="chip"
                        href={addressWith(route, { open: id })}
                        aria-label={messages.targets(
                          nameIn(language, policy),
                          intentNames[language][intent],
                          nameIn(language, node),
                          messages.quotations(evidence.length),
                        )}
                      >
                        <IntentMark intent={intent} /> {nameIn(language, node)}{" "}
                        <span class="count">{evidence.length}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
