import { useEffect, useRef, useState } from "preact/hooks";
import type { SpanFragment } from "../generated/operations.js";
import { useMessages } from "../messages/language.js";
import { panelMessages } from "../messages/panel.js";
import { CopyButton } from "./copy-button.js";

/** A relation or a figure that a reader finds wrong. */
export interface Reported {
  readonly id: string;
  /** Its statement in the reader's language. */
  readonly title: string;
  /** Its statement in the terms of the graph. */
  readonly says: string;
  readonly evidence: readonly Pick<SpanFragment, "id" | "quote">[];
}

/** "Report this fact": a button that opens a report for the keepers of the graph. */
export function ReportFact({ fact, release }: { readonly fact: Reported; readonly release: string }) {
  const messages = useMessages(panelMessages);
  const [open, setOpen] = useState(false);
  if (open) return <Report fact={fact} release={release} close={() => setOpen(false)} />;
  return (
    <button type="button" class="link-button report-button" onClick={() => setOpen(true)}>
      {messages.report}
    </button>
  );
}

/** The report's form: which fact of which release, its words, and what the reader finds wrong. */
function Report({
  fact,
  release,
  close,
}: {
  readonly fact: Reported;
  readonly release: string;
  readonly close: () => void;
}) {
  const messages = useMessages(panelMessages);
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
