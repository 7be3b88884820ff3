import { useState } from "preact/hooks";
import { useQuery } from "../data/use-query.js";
import { notedIn } from "../figures/figure.js";
import { allowedIn, comparisonIn, metricIn, placeIn, whoIn } from "../figures/figure-text.js";
import { quantityIn } from "../figures/number-text.js";
import { timeIn } from "../figures/period-text.js";
import { unitName } from "../figures/unit-text.js";
import { figureMessages } from "../messages/figure.js";
import { FigurePanelDocument, type FigurePanelQuery } from "../operations.js";
import { addressWith, viewAddress } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { AnswerView } from "../shell/answer-states.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { modalities } from "../messages/vocabulary.js";
import { askersIn } from "./attribution.js";
import { Quotation } from "./quotation.js";
import { Report } from "./fact-report.js";
import { ThingLink } from "./thing-link.js";
import { panelMessages } from "../messages/panel.js";

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
  const [reporting, setReporting] = useState(false);
  const askers = askersIn(language, data.turns.nodes);
  const release = data.release?.id ?? "";
  const noted = notedIn(data.checks).get(figure.id);
  const says = `${figure.metric?.name ?? ""}: ${figure.asSaid} (${figure.period.code})`;
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
      <Properties figure={figure} />
      <Ways figure={figure} />
      <Others figure={figure} />
      {reporting ? (
        <Report
          fact={{
            id: figure.id,
            title: `${metricIn(language, figure)}: ${figure.asSaid}`,
            says,
            evidence: figure.evidence,
          }}
          release={release}
          close={() => setReporting(false)}
        />
      ) : (
        <button type="button" class="link-button report-button" onClick={() => setReporting(true)}>
          {panelMessages[language].report}
        </button>
      )}
    </article>
  );
}

/** The words that give the number stand before those that give its subject or period. */
const claimFirst = (a: { readonly role: string }, b: { readonly role: string }) =>
  Number(b.role === "CLAIM") - Number(a.role === "CLAIM");

function Properties({ figure }: { readonly figure: Observation }) {
  const language = useLanguage();
  const messages = figureMessages[language];
  const { fields } = messages;
  const { value, unit, scope, modality, outOf, metric, inferred, comparedWith } = figure;
  const names = inferred.map((field) => messages.inferred[field] ?? field).join(language === "zh" ? "、" : ", ");
  return (
    <dl class="names small">
      <dt>{fields.value}</dt>
      <dd>{value === null ? messages.noNumber : quantityIn(language, value, unit.code)}</dd>
      <dt>{fields.bounds}</dt>
      <dd>
        {allowedIn(language, figure)} <span class="muted">({messages.qualifiers[figure.qualifier]})</span>
      </dd>
      <dt>{fields.unit}</dt>
      <dd>{unitName(language, unit.code)}</dd>
      <dt>{fields.period}</dt>
      <dd>{timeIn(language, figure.period)}</dd>
      <dt>{fields.comparison}</dt>
      <dd>
        {comparisonIn(language, figure)}
        {comparedWith.nodes.length > 0 && `: ${comparedWith.nodes.map((other) => nameIn(language, other)).join(", ")}`}
      </dd>
      {outOf && (
        <>
          <dt>{fields.outOf}</dt>
          <dd>{messages.outOf(quantityIn(language, outOf.value, unit.code), outOf.of ?? "")}</dd>
        </>
      )}
      <dt>{fields.scope}</dt>
      <dd>{scope ?? messages.noScope}</dd>
      <dt>{fields.place}</dt>
      <dd>{placeIn(language, figure)}</dd>
      {metric && (
        <>
          <dt>{fields.metric}</dt>
          <dd>{nameIn(language, metric)}</dd>
        </>
      )}
      {modality && (
        <>
          <dt>{fields.modality}</dt>
          <dd>{modalities[language][modality]}</dd>
        </>
      )}
      {names && (
        <>
          <dt>{fields.inferred}</dt>
          <dd>{messages.inferredNote(names)}</dd>
        </>
      )}
    </dl>
  );
}

/** What it is about, with the ways on. */
function Ways({ figure }: { readonly figure: Observation }) {
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

/** Other statements of the same figure, what they say and why they were judged the same. */
function Others({ figure }: { readonly figure: Observation }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = figureMessages[language];
  const others = [
    ...figure.sameFact.edges.map((edge) => ({ ...edge, verb: messages.sameFacts[edge.kind][0] })),
    ...figure.sameFactOf.edges.map((edge) => ({ ...edge, verb: messages.sameFacts[edge.kind][1] })),
  ];
  if (others.length === 0) return null;
  return (
    <section class="figure-others">
      <h3>{messages.otherStatements}</h3>
      <ul>
        {others.map(({ id, verb, node, reason, judgedBy }) => (
          <li key={id}>
            <p>
              {messages.thisFigure} <span class="fact-verb">{verb}</span>
              {language === "zh" ? "：" : ": "}
              <a href={addressWith(route, { open: node.id })} lang="en">
                “{node.asSaid}”
              </a>
            </p>
            <p class="muted small">
              {[metricIn(language, node), timeIn(language, node.period), whoIn(language, node), node.publishedOn]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p class="muted small">
              <span lang="en">{reason}</span> ({messages.judgedBy(judgedBy)})
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
