import { IntentMark } from "../components/intent-mark.js";
import { KindMark } from "../components/kind-mark.js";
import { briefingMessages } from "../messages/briefing.js";
import { useLanguage } from "../messages/language.js";
import { intents, modalities, relations } from "../messages/vocabulary.js";
import { ThingLink } from "../panel/thing-link.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import type { CitingFact } from "./citing-facts.js";

/** The facts that cite some words: each leads to the panel, which shows all its words, and to the things it joins. */
export function CitingFactsList({ facts, close }: { readonly facts: readonly CitingFact[]; readonly close: string }) {
  const messages = briefingMessages[useLanguage()];
  const stating = facts.filter(({ what }) => what !== "name");
  const things = [
    ...new Map(facts.flatMap((fact) => (fact.what === "name" ? [[fact.thing.id, fact.thing] as const] : []))).values(),
  ];
  return (
    <section
      class="cited"
      aria-label={messages.rests}
      onKeyDown={(event) => {
        if (event.key === "Escape") navigate(close);
      }}
    >
      <header>
        <h3>{messages.rests}</h3>
        <a class="button quiet" href={close}>
          <span aria-hidden="true">✕</span> {messages.close}
        </a>
      </header>
      {stating.length > 0 && (
        <ul>
          {stating.map((fact) => (
            <li key={fact.id}>
              <StatingFact fact={fact} />
            </li>
          ))}
        </ul>
      )}
      {things.length > 0 && (
        <div class="cited-names">
          <span class="small muted">{messages.names}</span>
          <ul class="chips">
            {things.map((thing) => (
              <li key={thing.id}>
                <ThingLink thing={thing} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function StatingFact({ fact }: { readonly fact: CitingFact }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = briefingMessages[language];
  const inFull = (
    <a class="cited-open" href={addressWith(route, { open: fact.id })}>
      {messages.words}
    </a>
  );
  if (fact.what === "relation") {
    const { relation, source, target, intent, modality } = fact;
    return (
      <>
        <ThingLink thing={source} /> <span class="fact-verb">{relations[language][relation]}</span>{" "}
        <ThingLink thing={target} />{" "}
        {intent && (
          <span class="note">
            <IntentMark intent={intent} size={12} /> {intents[language][intent]}
          </span>
        )}{" "}
        {modality && modality !== "REPORTED" && <span class="note">{modalities[language][modality]}</span>} {inFull}
      </>
    );
  }
  if (fact.what === "turn")
    return (
      <>
        <span class="fact-verb">
          {messages.thisTurn}
          {language === "en" && " "}
          {relations[language][fact.relation]}
        </span>{" "}
        <ThingLink thing={fact.target} />
      </>
    );
  if (fact.what !== "figure") return null;
  return (
    <>
      <KindMark kind="Observation" size={12} /> <span lang="en">“{fact.said}”</span>{" "}
      {fact.metric && <ThingLink thing={fact.metric} />} {fact.period && <span class="note">{fact.period}</span>}{" "}
      {inFull}
    </>
  );
}
