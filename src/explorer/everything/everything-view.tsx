import { AnswerView } from "../components/answer-states.js";
import { drawnKinds, joiningRelations } from "../data/kinds.js";
import { useQuery } from "../data/use-query.js";
import { ExtentDocument, type ExtentQuery } from "../generated/operations.js";
import { everythingMessages } from "../messages/everything.js";
import { useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, viewAddress } from "../route/route.js";
import { EverythingGraph } from "./everything-graph.js";

/** The whole graph; its size comes first, and nothing of it is loaded until the reader asks. */
export function EverythingView() {
  return useCurrentRoute().params.draw ? <EverythingGraph /> : <Notice />;
}

function Notice() {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = everythingMessages[language];
  const answer = useQuery(ExtentDocument, {});
  return (
    <>
      <h1>{messages.title}</h1>
      <AnswerView answer={answer} rows={2}>
        {(data) => {
          const { things, relations, kilobytes } = extentOf(data);
          const amounts = [things, relations, kilobytes].map((count) => count.toLocaleString(language));
          return <p class="lead">{messages.notice(...(amounts as [string, string, string]))}</p>;
        }}
      </AnswerView>
      <p class="everything-actions">
        <a class="button primary" href={addressWith(route, { draw: "1" })}>
          {messages.draw}
        </a>
        <a class="button" href={addressWith(route, { draw: "1", show: "list" })}>
          {messages.list}
        </a>
        <a class="button" href={viewAddress(route, "network")}>
          {messages.network}
        </a>
      </p>
    </>
  );
}

/** Bytes of one of each in the answer, and of the code that draws them. */
const bytes = { thing: 150, relation: 111, drawing: 60_000 };

function extentOf({ stats }: ExtentQuery) {
  const sum = (counts: readonly { readonly name: string; readonly count: number }[], names: ReadonlySet<string>) =>
    counts.filter(({ name }) => names.has(name)).reduce((total, { count }) => total + count, 0);
  const things = sum(stats.kinds, new Set<string>(drawnKinds));
  const relations = sum(stats.relations, new Set<string>(joiningRelations));
  const size = things * bytes.thing + relations * bytes.relation + bytes.drawing;
  return { things, relations, kilobytes: Math.ceil(size / 10_000) * 10 };
}
