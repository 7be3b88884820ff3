import type { SpanFragment } from "../generated/operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";
import { modalities } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { viewAddress } from "../route/route.js";
import { type Askers, saidBy } from "./attribution.js";
import { CopyButton } from "./copy-button.js";

/** Words of the briefing: who said them, in answer to whom, how they were meant, and their place. */
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
  const messages = panelMessages[language];
  const who = saidBy(language, span, askers);
  const { quote, document, turn, url, role, modality } = span;
  const day = document?.heldOn ?? document?.publishedOn ?? "";
  const exchange = turn?.exchange == null ? "" : messages.exchange(turn.exchange);
  const details = [modality ? modalities[language][modality] : "", exchange, day].filter(Boolean).join(" · ");
  const cited = messages.citation({
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
      {messages.role[role] && <p class="quotation-role">{messages.role[role]}</p>}
      <blockquote lang="en">{quote}</blockquote>
      <figcaption>
        <span class="who">{who}</span>
        <span class="muted">{details}</span>
      </figcaption>
      <p class="quotation-links">
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {messages.published} ↗
          </a>
        )}
        {turn && (
          <a href={viewAddress(route, "briefing", { turn: turn.id, at: String(span.start) })}>{messages.inBriefing}</a>
        )}
        <CopyButton text={cited}>{messages.cite}</CopyButton>
      </p>
    </figure>
  );
}
