import { AnswerView } from "../components/answer-states.js";
import { drawnRelations } from "../data/kinds.js";
import type { Thing } from "../data/thing.js";
import { useQuery } from "../data/use-query.js";
import { PairDocument, type PairQuery } from "../generated/operations.js";
import { useLanguage } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";
import { askersIn } from "./attribution.js";
import { FactCard } from "./fact-card.js";
import type { Fact } from "./fact.js";

/** Panel of two things: every relation between them with its quotations, or only one. */
export function PairPanel({ ends, only }: { readonly ends: readonly [string, string]; readonly only?: string }) {
  const language = useLanguage();
  const messages = panelMessages[language];
  const answer = useQuery(PairDocument, { ends, relations: drawnRelations });
  return (
    <AnswerView answer={answer}>
      {(data) => {
        const facts = factsOf(data).filter(({ id }) => only === undefined || id === only);
        const askers = askersIn(language, data.turns.nodes);
        return (
          <>
            {facts.length === 0 && <p>{messages.nothingJoins}</p>}
            {facts.map((fact) => (
              <FactCard key={fact.id} fact={fact} askers={askers} release={data.release?.id ?? ""} />
            ))}
          </>
        );
      }}
    </AnswerView>
  );
}

function factsOf({ subgraph }: PairQuery): Fact[] {
  const things = new Map(
    subgraph.nodes.flatMap(({ node }) => ("name" in node ? [[node.id, node as Thing] as const] : [])),
  );
  return subgraph.edges.flatMap(({ source, target, ...edge }) => {
    const [from, to] = [things.get(source), things.get(target)];
    return from && to ? [{ ...edge, source: from, target: to }] : [];
  });
}
