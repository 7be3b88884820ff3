import { useEffect, useRef, useState } from "preact/hooks";
import type { OutlinedFragment } from "../generated/operations.js";
import { briefingMessages } from "../messages/briefing.js";
import { listIn, nameIn, useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import { type Exchange, exchangesOf, topicsOf } from "./outline.js";
import { turnTitle } from "./turn-title.js";

/** The turns by exchange; a turn opens beside the list, or below it: then the list folds away. */
export function Outline({
  turns,
  listed,
  shown,
  wide,
  to,
}: {
  readonly turns: readonly OutlinedFragment[];
  readonly listed: readonly Exchange[];
  readonly shown: string | undefined;
  readonly wide: boolean;
  readonly to: (turn: string) => string;
}) {
  const route = useCurrentRoute();
  const messages = briefingMessages[useLanguage()];
  const [open, setOpen] = useState(wide);
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => setOpen(wide), [wide, shown]);
  useEffect(() => {
    if (wide && list.current) reveal(list.current);
  }, [wide, shown]);
  const questions = exchangesOf(turns).filter(({ number }) => number !== undefined).length;
  return (
    <details
      ref={list}
      class="briefing-outline"
      open={open}
      onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>{messages.turns(turns.length, questions)}</summary>
      <Topics turns={turns} />
      {listed.length === 0 ? (
        <p class="small">
          {messages.noneAbout} <a href={addressWith(route, { about: null })}>{messages.allTurns}</a>
        </p>
      ) : (
        <nav aria-label={messages.turns(turns.length, questions)}>
          <ol>
            {listed.map((exchange) => (
              <li key={exchange.turns[0]?.id}>
                <ExchangeTurns exchange={exchange} shown={shown} to={to} />
              </li>
            ))}
          </ol>
        </nav>
      )}
    </details>
  );
}

/** Scrolls the list, and nothing around it, to the turn that is shown. */
function reveal(list: HTMLElement): void {
  const [outer, inner] = [list, list.querySelector("[aria-current]")].map((one) => one?.getBoundingClientRect());
  if (!outer || !inner) return;
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    list.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}

function ExchangeTurns({
  exchange: { number, turns },
  shown,
  to,
}: {
  readonly exchange: Exchange;
  readonly shown: string | undefined;
  readonly to: (turn: string) => string;
}) {
  const language = useLanguage();
  const topics = turns[0]?.about.nodes.map((thing) => nameIn(language, thing)) ?? [];
  return (
    <>
      {turns.map((turn, index) => (
        <a
          key={turn.id}
          class={`outline-turn${index > 0 ? " outline-reply" : ""}`}
          href={to(turn.id)}
          aria-current={turn.id === shown ? "true" : undefined}
        >
          {index === 0 && number !== undefined && (
            <span class="outline-number">
              {number}
              <span class="sr-only">. </span>
            </span>
          )}
          <span>
            {turnTitle(language, turn)}
            {index === 0 && topics.length > 0 && <span class="outline-topics">{listIn(language, topics)}</span>}
          </span>
        </a>
      ))}
    </>
  );
}

function Topics({ turns }: { readonly turns: readonly OutlinedFragment[] }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = briefingMessages[language];
  const topics = topicsOf(turns);
  const { about } = route.params;
  if (topics.length === 0) return null;
  return (
    <label class="outline-filter small muted">
      {messages.topic}
      <select
        class="select"
        value={about ?? ""}
        onChange={(event) => navigate(addressWith(route, { about: event.currentTarget.value || null }))}
      >
        <option value="">{messages.everything}</option>
        {about && !topics.some(({ thing }) => thing.id === about) && <option value={about}>…</option>}
        {topics.map(({ thing, count }) => (
          <option key={thing.id} value={thing.id}>
            {nameIn(language, thing)} ({messages.inTurns(count)})
          </option>
        ))}
      </select>
    </label>
  );
}
