import { Fragment } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { briefingMessages } from "../messages/briefing.js";
import { useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { CitingFactsList } from "./citing-facts-list.js";
import { citedBy, type CitingFact, factsAt, type Shown } from "./citing-facts.js";
import { type Run, runsOf } from "./marked-text.js";
import { paragraphsOf, quotedParts } from "./paragraphs.js";

/** The words of a turn with a mark wherever a fact cites them; of a text that is not held, its quotations. */
export function TurnText({ turn, facts }: { readonly turn: Shown; readonly facts: readonly CitingFact[] }) {
  const route = useCurrentRoute();
  const messages = briefingMessages[useLanguage()];
  const at = route.params.at === undefined ? undefined : Number(route.params.at);
  const passages = useMemo(() => [...turn.passages.nodes, ...turn.others.nodes], [turn]);
  const held = passages.length > 0;
  const paragraphs = useMemo(() => {
    const spans = citedBy(facts);
    const parts = held
      ? paragraphsOf(passages)
      : quotedParts(facts.flatMap(({ places }) => places)).map((part) => [part]);
    return parts.map((sentences) => sentences.map((sentence) => runsOf(sentence, spans, at)));
  }, [passages, facts, at]);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = body.current?.querySelector<HTMLElement>(".mark[aria-current]");
    if (!mark || mark === document.activeElement) return;
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center" });
  }, [turn.id, at]);
  useLayoutEffect(() => {
    // The panel takes or gives room: the words that were chosen stay in sight.
    const mark = body.current?.querySelector(".mark[aria-current]");
    const { top = 0 } = mark?.getBoundingClientRect() ?? {};
    if (top < 0 || top > innerHeight) mark?.scrollIntoView({ block: "start" });
  }, [route.params.open]);

  if (!held && facts.length === 0) return <p class="turn-note">{messages.noText}</p>;
  const close = addressWith(route, { at: null });
  const chosen = (run: Run) => run.marked && at !== undefined && run.start <= at && at < run.end;
  return (
    <div ref={body} class="turn-text">
      <p class="small muted turn-note">
        {!held ? messages.onlyQuoted : facts.length === 0 ? messages.nothingCited : messages.lead}
      </p>
      {paragraphs.map((sentences, index) => {
        const [before, after] = splitAfter(sentences, (runs) => runs.some(chosen));
        const open = before.at(-1)?.find(chosen);
        const partOf = (some: readonly Run[][]) => (
          <Words
            sentences={some}
            quoted={!held}
            open={open}
            href={(run) => addressWith(route, { at: String(run.start) })}
            close={close}
          />
        );
        return (
          <div key={index} class={held ? "turn-paragraph" : "turn-quoted"}>
            {partOf(before)}
            {open && <CitingFactsList facts={factsAt(facts, open)} close={close} />}
            {after.length > 0 && partOf(after)}
          </div>
        );
      })}
    </div>
  );
}

/** The facts are below the sentence that was chosen, wherever in its paragraph it is. */
function splitAfter<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const at = items.findIndex(test);
  return at < 0 ? [[...items], []] : [items.slice(0, at + 1), items.slice(at + 1)];
}

function Words({
  sentences,
  quoted,
  open,
  href,
  close,
}: {
  readonly sentences: readonly Run[][];
  readonly quoted: boolean;
  readonly open: Run | undefined;
  readonly href: (run: Run) => string;
  readonly close: string;
}) {
  const Paragraph = quoted ? "blockquote" : "p";
  return (
    <Paragraph lang="en">
      {sentences.map((runs, number) => (
        <Fragment key={number}>
          {number > 0 && " "}
          {runs.map((run) => (
            <Marked key={run.start} run={run} chosen={run === open} href={run === open ? close : href(run)} />
          ))}
        </Fragment>
      ))}
    </Paragraph>
  );
}

function Marked({ run, chosen, href }: { readonly run: Run; readonly chosen: boolean; readonly href: string }) {
  const pieces = run.pieces.map(({ start, text, states, meant }) =>
    run.marked ? (
      <span key={start} class={`mark-${states ? "states" : "names"}${chosen && meant ? " mark-meant" : ""}`}>
        {text}
      </span>
    ) : (
      text
    ),
  );
  if (!run.marked) return <>{pieces}</>;
  return (
    <a class="mark" href={href} aria-current={chosen ? "true" : undefined}>
      {pieces}
    </a>
  );
}
