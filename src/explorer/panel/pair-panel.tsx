import { useAnswer } from "../data/use-query.js";
import { PairDocument, type PairQuery } from "../operations.js";
import { Shown } from "../shell/answer-states.js";
import { useLanguage } from "../messages/language.js";
import { askersIn } from "./attribution.js";
import { FactCard, type Fact, type FactThing } from "./fact-card.js";
import { panelWords } from "../messages/panel.js";

/** What joins two things: every relation between them with its words, or only one. */
export function PairPanel({ ends, only }: { readonly ends: readonly [string, string]; readonly only?: string }) {
  const language = useLanguage();
  const words = panelWords[language];
  const answer = useAnswer(PairDocument, { ends });
  return (
    <Shown answer={answer}>
      {(data) => {
        const facts = factsOf(data).filter(({ id }) => only === undefined || id === only);
        const askers = askersIn(language, data.turns.nodes);
        return (
          <>
            {facts.length === 0 && <p>{words.nothingJoins}</p>}
            {facts.map((fact) => (
              <FactCard key={fact.id} fact={fact} askers={askers} release={data.release?.id ?? ""} />
            ))}
          </>
        );
      }}
    </Shown>
  );
}

function factsOf({ subgraph }: PairQuery): Fact[] {
  const things = new Map(
    subgraph.nodes.flatMap(({ node }) => ("name" in node ? [[node.id, node as FactThing] as const] : [])),
  );
  return subgraph.edges.flatMap(({ source, target, ...edge }) => {
    const [from, to] = [things.get(source), things.get(target)];
    return from && to ? [{ ...edge, source: from, target: to }] : [];
  });
}
