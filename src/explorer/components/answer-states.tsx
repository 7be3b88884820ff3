import type { ComponentChildren } from "preact";
import type { QueryFailure } from "../data/query.js";
import type { QueryState } from "../data/use-query.js";
import { appMessages } from "../messages/app.js";
import { useMessages } from "../messages/language.js";

/** While an answer is on its way: bars in the place of its rows. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  const messages = useMessages(appMessages);
  return (
    <div class="waiting" role="status">
      <span class="sr-only">{messages.loading}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class="bar" style={{ width: `${92 - ((index * 17) % 40)}%` }} aria-hidden="true" />
      ))}
    </div>
  );
}

/** State without anything to show, with what to do about it. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <div class="state empty">{children}</div>;
}

/** Failed query with the button "Ask again"; a server that is away is queried again by itself. */
export function Failed({ fault, retry }: { readonly fault: QueryFailure; readonly retry: () => void }) {
  const messages = useMessages(appMessages);
  const says = fault.why === "refused" ? `${messages.refused} ${fault.says}` : messages[fault.why];
  return (
    <div class="state failed" role="alert">
      <p>{says}</p>
      <button type="button" class="button" onClick={retry}>
        {messages.retry}
      </button>
    </div>
  );
}

/** An answer in whichever state it is: what was there before stays, with a note, while the server is away. */
export function AnswerView<Result>({
  answer,
  rows,
  children,
}: {
  readonly answer: QueryState<Result>;
  readonly rows?: number;
  readonly children: (data: Result) => ComponentChildren;
}) {
  const { data, fault, retry } = answer;
  return (
    <>
      {fault && <Failed fault={fault} retry={retry} />}
      {data ? children(data) : fault ? null : <Loading {...(rows === undefined ? {} : { rows })} />}
    </>
  );
}
