import { useEffect, useRef, useState } from "preact/hooks";
import { AnswerView } from "../components/answer-states.js";
import { KindMark } from "../components/kind-mark.js";
import { useQuery } from "../data/use-query.js";
import { MeasuredThingsDocument } from "../generated/operations.js";
import { figuresMessages } from "../messages/figures.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { kindNames } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate, viewAddress } from "../route/route.js";
import { measuredIn, pickable } from "./measured-things.js";

/** A button that opens the list of all that has figures. Its state is the address's `pick`. */
export function ThingPicker({ label }: { readonly label: string }) {
  const route = useCurrentRoute();
  const messages = figuresMessages[useLanguage()];
  const open = route.params.pick !== undefined;
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) list.current?.querySelector("input")?.focus();
  }, [open]);
  const close = () => {
    navigate(addressWith(route, { pick: null, q: null }));
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button figures-pick"
        aria-expanded={open}
        onClick={() => (open ? close() : navigate(addressWith(route, { pick: "1" })))}
      >
        {label} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <div
          ref={list}
          class="figures-picker"
          role="group"
          aria-label={messages.pick}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            close();
          }}
        >
          <Things />
        </div>
      )}
    </>
  );
}

/** List of the things with figures, by kind, with a search within it. */
export function Things() {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = figuresMessages[language];
  const [sought, setSought] = useState(route.params.q ?? "");
  const answer = useQuery(MeasuredThingsDocument, {});
  const search = (text: string) => {
    setSought(text);
    navigate(addressWith(route, { q: text === "" ? null : text }), { replace: true });
  };
  return (
    <>
      <label class="figures-search">
        <span class="small muted">{messages.pickSearch}</span>
        <input
          class="field"
          type="search"
          value={sought}
          autocomplete="off"
          onInput={({ currentTarget }) => search(currentTarget.value)}
        />
      </label>
      <AnswerView answer={answer}>
        {(data) => {
          const groups = pickable(measuredIn(data), language, sought);
          if (groups.length === 0) return <p class="muted">{messages.pickNone}</p>;
          return groups.map(([kind, things]) => (
            <section key={kind} class="figures-kind">
              <h2>
                {kindNames[language][kind]} <span class="muted">({things.length})</span>
              </h2>
              <ul>
                {things.map((thing) => (
                  <li key={thing.id}>
                    <a href={viewAddress(route, "figures", { of: thing.id })}>
                      <KindMark kind={kind} size={12} /> {nameIn(language, thing)}{" "}
                      <span class="muted" aria-label={messages.figureCount(thing.count)}>
                        {thing.count}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ));
        }}
      </AnswerView>
    </>
  );
}
