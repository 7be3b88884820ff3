import type { ComponentChildren } from "preact";
import type { Answer } from "../data/use-query.js";
import type { Fault } from "../data/query.js";
import { useWords } from "../messages/language.js";
import { shellWords } from "../messages/shell.js";

/** While an answer is on its way: bars in the place of what will stand there. */
export function Waiting({ rows = 6 }: { readonly rows?: number }) {
  const words = useWords(shellWords);
  return (
    <div class="waiting" role="status">
      <span class="sr-only">{words.loading}</span>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class="bar" style={{ width: `${92 - ((index * 17) % 40)}%` }} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing to show, and what to do about it. */
export function Empty({ children }: { readonly children: ComponentChildren }) {
  return <div class="state empty">{children}</div>;
}

/** Why there is no answer; a server that is away is asked again by itself. */
export function Failed({ fault, retry }: { readonly fault: Fault; readonly retry: () => void }) {
  const words = useWords(shellWords);
  const says = fault.why === "refused" ? `${words.refused} ${fault.says}` : words[fault.why];
  return (
    <div class="state failed" role="alert">
      <p>{says}</p>
      <button type="button" class="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}

/** An answer in whichever state it is: what was there before stays, with a note, while the server is away. */
export function Shown<Result>({
  answer,
  rows,
  children,
}: {
  readonly answer: Answer<Result>;
  readonly rows?: number;
  readonly children: (data: Result) => ComponentChildren;
}) {
  const { data, fault, retry } = answer;
  return (
    <>
      {fault && <Failed fault={fault} retry={retry} />}
      {data ? children(data) : fault ? null : <Waiting {...(rows === undefined ? {} : { rows })} />}
    </>
  );
}
