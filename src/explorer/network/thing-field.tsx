import { useId, useState } from "preact/hooks";
import { KindMark } from "../components/kind-mark.js";
import { useQuery } from "../data/use-query.js";
import { type KindName, PickDocument } from "../generated/operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { networkMessages } from "../messages/network.js";
import { kindName } from "../messages/vocabulary.js";

interface Props {
  readonly label: string;
  readonly kinds?: readonly KindName[];
  readonly pick: (id: string) => void;
  readonly autofocus?: boolean;
}

/** A field that finds a thing by its name. */
export function ThingField({ label, kinds, pick, autofocus = false }: Props) {
  const language = useLanguage();
  const messages = networkMessages[language];
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [shut, setShut] = useState(false);
  const prefix = text.trim();
  const answer = useQuery(PickDocument, prefix ? { prefix, kinds: kinds ?? null } : undefined);
  const found = (answer.data?.suggest ?? []).flatMap(({ node }) => ("name" in node ? [node] : []));
  const isOpen = prefix !== "" && !shut;
  const take = (index: number) => {
    const thing = found[index];
    if (!thing) return;
    setText("");
    pick(thing.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) setAt((at + step + found.length) % found.length);
    else if (event.key === "Enter") take(at);
    else if (event.key === "Escape" && isOpen) setShut(true);
    else return;
    event.preventDefault();
  };
  return (
    <div class="thing-field">
      <label class="small muted" for={`${id}-field`}>
        {label}
      </label>
      <input
        id={`${id}-field`}
        class="field"
        type="text"
        role="combobox"
        autoComplete="off"
        placeholder={messages.startPlaceholder}
        aria-expanded={isOpen && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[at] ? `${id}-${at}` : undefined}
        value={text}
        ref={(field: HTMLInputElement | null) => {
          if (autofocus && field && !field.dataset.met) {
            field.dataset.met = "yes";
            field.focus();
          }
        }}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
          setShut(false);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setShut(true)}
        onFocus={() => setShut(false)}
      />
      <ul id={`${id}-list`} class="thing-list" role="listbox" aria-label={label} hidden={!isOpen || found.length === 0}>
        {found.map((thing, index) => (
          <li
            key={thing.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(index)}
          >
            <KindMark kind={thing.kind} /> {nameIn(language, thing)}{" "}
            <span class="muted small">{kindName[language][thing.kind]}</span>
          </li>
        ))}
      </ul>
      {isOpen && !answer.loading && found.length === 0 && (
        <p class="small muted thing-none" role="status">
          {messages.unknown}
        </p>
      )}
    </div>
  );
}
