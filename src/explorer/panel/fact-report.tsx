import { useEffect, useRef, useState } from "preact/hooks";
import type { SpanFragment } from "../operations.js";
import { useLanguage } from "../messages/language.js";
import { CopyButton } from "./copy-button.js";
import { panelMessages } from "../messages/panel.js";

/** What is reported: a relation or a figure. */
export interface Reported {
  readonly id: string;
  /** What it says, in the reader's language. */
  readonly title: string;
  /** What it says, in the words of the graph. */
  readonly says: string;
  readonly evidence: readonly Pick<SpanFragment, "id" | "quote">[];
}

/** A report for whoever keeps the graph: which fact of which release, its words, and what the reader finds wrong. */
export function Report({
  fact,
  release,
  close,
}: {
  readonly fact: Reported;
  readonly release: string;
  readonly close: () => void;
}) {
  const language = useLanguage();
  const messages = panelMessages[language];
  const [note, setNote] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const text = reportOf(fact, release, note);
  const mail = `mailto:?subject=${encodeURIComponent(`Fact ${fact.id}`)}&body=${encodeURIComponent(text)}`;
  return (
    <section class="report" aria-label={messages.reportTitle}>
      <p class="report-title">{messages.reportTitle}</p>
      <p class="small muted">{messages.reportLead}</p>
      <p class="small">{fact.title}</p>
      <label class="small">
        {messages.reportNote}
        <textarea
          ref={field}
          class="field"
          rows={3}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p class="quotation-links">
        <CopyButton text={text}>{messages.reportCopy}</CopyButton>
        <a href={mail}>{messages.reportMail}</a>
        <button type="button" class="link-button" onClick={close}>
          {messages.cancel}
        </button>
      </p>
    </section>
  );
}

function reportOf({ id, says, evidence }: Reported, release: string, note: string): string {
  const quotes = evidence.map(({ id: span, quote }) => `“${quote}” (${span})`);
  return [`Fact: ${id}`, `Release: ${release}`, `Says: ${says}`, ...quotes, "", note].join("\n");
}
