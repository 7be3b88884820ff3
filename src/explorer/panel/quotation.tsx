import type { SpanFragment } from "../operations.js";
import { elsewhere } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { type Askers, saidBy } from "./attribution.js";
import { panelWords } from "../messages/panel.js";
import { CopyButton } from "./copy-button.js";
import { modalities } from "../messages/vocabulary.js";

/** Words of the briefing: who said them, in answer to whom, how they were meant, and where they stand. */
export function Quotation({
  span,
  askers,
  fact,
  release,
}: {
  readonly span: SpanFragment;
  readonly askers: Askers;
  /** Id of the fact that the words state. */
  readonly fact: string;
  readonly release: string;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = panelWords[language];
  const who = saidBy(language, span, askers);
  const { quote, document, turn, url, role, modality } = span;
  const day = document?.publishedOn ?? "";
  const exchange = turn?.exchange == null ? "" : words.exchange(turn.exchange);
  const details = [modality ? modalities[language][modality] : "", exchange, day].filter(Boolean).join(" · ");
  const cited = words.citation({
    quote,
    who,
    document: document ? nameIn(language, document) : "",
    day,
    url: url?.replace(/#.*/, "") ?? "",
    fact,
    release,
  });
  return (
    <figure class="quotation">
      {words.role[role] && <p class="quotation-role">{words.role[role]}</p>}
      <blockquote lang="en">{quote}</blockquote>
      <figcaption>
        <span class="who">{who}</span>
        <span class="muted">{details}</span>
      </figcaption>
      <p class="quotation-links">
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {words.published} ↗
          </a>
        )}
        {turn && (
          <a href={elsewhere(route, "briefing", { turn: turn.id, at: String(span.start) })}>{words.inBriefing}</a>
        )}
        <CopyButton text={cited}>{words.cite}</CopyButton>
      </p>
    </figure>
  );
}
