import { IntentMark } from "../components/intent-mark.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";
import { intents, modalities, relations } from "../messages/vocabulary.js";
import type { Askers } from "./attribution.js";
import { ReportFact } from "./fact-report.js";
import type { Fact } from "./fact.js";
import { Quotation } from "./quotation.js";
import { ThingLink } from "./thing-link.js";

/** A fact as a sentence, and under it the words that state it. `from`: the end that the reader comes from. */
export function FactCard({
  fact,
  askers,
  release,
  from,
}: {
  readonly fact: Fact;
  readonly askers: Askers;
  readonly release: string;
  readonly from?: string;
}) {
  const language = useLanguage();
  const messages = panelMessages[language];
  const { source, target, intent, modality, evidence } = fact;
  const backwards = from === target.id;
  const verb = backwards
    ? (messages.inverse[fact.relation] ?? relations[language][fact.relation])
    : relations[language][fact.relation];
  return (
    <article class="fact" data-fact={fact.id}>
      <p class="fact-sentence">
        {from === undefined && <ThingLink thing={source} />} <span class="fact-verb">{verb}</span>{" "}
        <ThingLink thing={backwards ? source : target} />
      </p>
      {(intent || modality) && (
        <p class="fact-notes">
          {intent && (
            <span class="note">
              <IntentMark intent={intent} size={12} /> {intents[language][intent]}
            </span>
          )}
          {modality && <span class="note">{modalities[language][modality]}</span>}
        </p>
      )}
      {evidence.length === 0 && <p class="muted small">{messages.noEvidence}</p>}
      {evidence.map((span) => (
        <Quotation key={span.id} span={span} askers={askers} fact={fact.id} release={release} />
      ))}
      <ReportFact
        fact={{
          id: fact.id,
          title: `${nameIn(language, source)} → ${nameIn(language, target)}`,
          says: `${source.name} ${fact.relation} ${target.name}`,
          evidence,
        }}
        release={release}
      />
    </article>
  );
}
