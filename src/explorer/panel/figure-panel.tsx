import { AnswerView } from "../components/answer-states.js";
import { useQuery } from "../data/use-query.js";
import { metricIn } from "../figures/figure-text.js";
import { notedIn } from "../figures/figure.js";
import { FigurePanelDocument, type FigurePanelQuery } from "../generated/operations.js";
import { figureMessages } from "../messages/figure.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";
import { useCurrentRoute } from "../route/route-context.js";
import { viewAddress } from "../route/route.js";
import { askersIn } from "./attribution.js";
import { ReportFact } from "./fact-report.js";
import { FigureProperties } from "./figure-properties.js";
import { FigureRestatements } from "./figure-restatements.js";
import { Quotation } from "./quotation.js";
import { ThingLink } from "./thing-link.js";

/** One figure: as said, as normalised, what sets it apart from others, and the words that state it. */
export function FigurePanel({ id }: { readonly id: string }) {
  const messages = figureMessages[useLanguage()];
  const answer = useQuery(FigurePanelDocument, { id });
  return (
    <AnswerView answer={answer}>
      {(data) => (data.observation ? <Said data={data} figure={data.observation} /> : <p>{messages.unknown(id)}</p>)}
    </AnswerView>
  );
}

type Observation = NonNullable<FigurePanelQuery["observation"]>;

function Said({ data, figure }: { readonly data: FigurePanelQuery; readonly figure: Observation }) {
  const language = useLanguage();
  const messages = figureMessages[language];
  const askers = askersIn(language, data.turns.nodes);
  const release = data.release?.id ?? "";
  const noted = notedIn(data.checks).get(figure.id);
  return (
    <article class="figure-panel" data-figure={figure.id}>
      <p class="muted small">{metricIn(language, figure)}</p>
      <h2 class="panel-title" lang="en">
        {figure.asSaid}
      </h2>
      {noted && (
        <p class="figure-noted small">
          <strong>{messages.noted}.</strong> <span lang="en">{noted}</span>
        </p>
      )}
      {figure.evidence.toSorted(claimFirst).map((span) => (
        <Quotation key={span.id} span={span} askers={askers} fact={figure.id} release={release} />
      ))}
      <FigureProperties figure={figure} />
      <Subjects figure={figure} />
      <FigureRestatements figure={figure} />
      <ReportFact
        fact={{
          id: figure.id,
          title: `${metricIn(language, figure)}: ${figure.asSaid}`,
          says: `${figure.metric?.name ?? ""}: ${figure.asSaid} (${figure.period.code})`,
          evidence: figure.evidence,
        }}
        release={release}
      />
    </article>
  );
}

/** The words that give the number come before those that give its subject or period. */
const claimFirst = (a: { readonly role: string }, b: { readonly role: string }) =>
  Number(b.role === "CLAIM") - Number(a.role === "CLAIM");

/** Things that the figure is about, each with its figures and its network. */
function Subjects({ figure }: { readonly figure: Observation }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = panelMessages[language];
  const subjects = figure.metric?.measures.nodes.filter((thing) => "name" in thing) ?? [];
  return (
    <ul class="figure-subjects">
      {subjects.map((thing) => (
        <li key={thing.id}>
          <ThingLink thing={thing} />
          <a
            href={viewAddress(route, "figures", { of: thing.id })}
            aria-label={figureMessages[language].figuresOf(nameIn(language, thing))}
          >
            {messages.figures}
          </a>
          <a
            href={viewAddress(route, "network", { around: thing.id })}
            aria-label={figureMessages[language].networkOf(nameIn(language, thing))}
          >
            {messages.network}
          </a>
        </li>
      ))}
    </ul>
  );
}
