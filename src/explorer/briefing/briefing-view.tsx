import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { AnswerView, Empty } from "../components/answer-states.js";
import { useElementSize } from "../components/use-element-size.js";
import { useQuery } from "../data/use-query.js";
import { graphiqlLink } from "../export/graphiql-link.js";
import { BriefingDocument, type BriefingQuery, type BriefingQueryVariables } from "../generated/operations.js";
import { briefingMessages } from "../messages/briefing.js";
import { exportMessages } from "../messages/export.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate, viewAddress } from "../route/route.js";
import { Outline } from "./outline-list.js";
import { aboutOnly, besides, exchangesOf } from "./outline.js";
import { TurnArticle } from "./turn-article.js";

/** A briefing as it went: its turns beside the one that is read, with the facts that its words state. */
export function BriefingView() {
  const { params } = useCurrentRoute();
  const answer = useQuery(BriefingDocument, briefingVariables(params));
  const messages = briefingMessages[useLanguage()];
  return (
    <AnswerView answer={answer} rows={10}>
      {(data) => {
        const document = data.documents.nodes[0];
        if (document) return <Briefing data={data} document={document} />;
        return data.all.nodes.length > 0 ? (
          <Unknown />
        ) : (
          <Empty>
            <h1>{messages.title}</h1>
            <p>{messages.none}</p>
            <p class="muted">{messages.toLoad}</p>
          </Empty>
        );
      }}
    </AnswerView>
  );
}

/**
 * Variables for the briefing of a turn, the one that is asked for, or the latest; of it the turn that is asked for, or the
 * first that says something.
 */
function briefingVariables({ doc, turn }: Readonly<Record<string, string>>): BriefingQueryVariables {
  if (turn) return { turn: { eq: turn } };
  return { ...(doc ? { document: { eq: doc } } : {}), role: { in: ["STATEMENT", "ANSWER"] } };
}

/** Width that a list and a text beside it need, in px; the stylesheet's container query says the same. */
const minWideWidth = 760;

type Document = BriefingQuery["documents"]["nodes"][number];

function Briefing({ data, document }: { readonly data: BriefingQuery; readonly document: Document }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = briefingMessages[language];
  const room = useRef<HTMLDivElement>(null);
  const { width } = useElementSize(room);
  const wide = width === 0 || width >= minWideWidth;
  const turns = document.turns.nodes;
  const listed = aboutOnly(exchangesOf(turns), route.params.about);
  const turn = document.shown.nodes[0];
  const { before, after } = besides(listed, turn?.id ?? "");
  const to = (id: string) => addressWith(route, { doc: null, turn: id, at: null });
  const shown = useRef(turn?.id);
  useEffect(() => {
    if (shown.current === turn?.id) return;
    shown.current = turn?.id;
    // A turn that was chosen in the list, or by an arrow, is read from its head; one with `at`, from there.
    if (route.params.at !== undefined) return;
    const heading = window.document.getElementById("turn-title");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "nearest" });
  }, [turn?.id]);
  // With the turn itself, not a frame later: a key that follows at once is for the turn that is seen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const next = event.key === "ArrowLeft" ? before : event.key === "ArrowRight" ? after : undefined;
      if (!next || !isOurs(event)) return;
      event.preventDefault();
      navigate(to(next.id));
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  return (
    <div ref={room} class="briefing-room">
      <div class="briefing">
        <header class="briefing-head">
          <h1>{nameIn(language, document)}</h1>
          <p class="muted">
            {messages.days(document)} ·{" "}
            <a href={document.url} target="_blank" rel="noopener noreferrer">
              {messages.published} ↗
            </a>{" "}
            ·{" "}
            <a href={graphiqlLink(BriefingDocument, briefingVariables(route.params))} target="_blank" rel="noopener">
              {exportMessages[language].graphql} (GraphQL) ↗
            </a>
          </p>
          {document.notice && (
            <p class="briefing-notice" lang="en">
              {document.notice}
            </p>
          )}
          {data.all.nodes.length > 1 && <Documents all={data.all.nodes} chosen={document.id} />}
        </header>
        <Outline turns={turns} listed={listed} shown={turn?.id} wide={wide} to={to} />
        {turn ? (
          <TurnArticle key={turn.id} turn={turn} turns={turns} before={before} after={after} to={to} />
        ) : (
          <Unknown />
        )}
      </div>
    </div>
  );
}

/** Tells whether a key is for the briefing: not while a control, the panel or the search box has the focus. */
function isOurs({ target, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return false;
  const at = target as HTMLElement;
  if (at.matches("input, select, textarea")) return false;
  return at === document.body || at.closest("#view") !== null;
}

function Documents({ all, chosen }: { readonly all: BriefingQuery["all"]["nodes"]; readonly chosen: string }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  return (
    <label class="briefing-documents">
      <span class="small muted">{briefingMessages[language].documents}</span>
      <select
        class="select"
        value={chosen}
        onChange={(event) => navigate(viewAddress(route, "briefing", { doc: event.currentTarget.value }))}
      >
        {all.map((one) => (
          <option key={one.id} value={one.id}>
            {one.heldOn ?? one.publishedOn} · {nameIn(language, one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Unknown() {
  const route = useCurrentRoute();
  const messages = briefingMessages[useLanguage()];
  return (
    <Empty>
      <p>{messages.unknownTurn}</p>
      <a class="button" href={viewAddress(route, "briefing")}>
        {messages.first}
      </a>
    </Empty>
  );
}
