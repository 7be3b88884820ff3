import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { appMessages } from "../messages/app.js";
import { useLanguage } from "../messages/language.js";
import { searchMessages } from "../messages/search.js";
import { useCurrentRoute } from "../route/route-context.js";
import { navigate } from "../route/route.js";
import { addressOfChoice } from "./option-address.js";
import { groupsOf, type Option } from "./result-groups.js";
import { optionId, SearchResults } from "./search-results.js";
import { useAvailableHeight } from "./use-available-height.js";
import { prefetchSearch, useSearch } from "./use-search.js";

const list = "search-list";
/** Longer texts are refused. */
const maxTextLength = 200;

/** Finds things by any of their names, and what describes or states them: a combobox over the words being typed. */
export function SearchBox() {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = searchMessages[language];
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  /** Text that is searched for, without an input method's unfinished syllables. */
  const [searched, setSearched] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  /** Home and End belong to the text until the reader has gone into the list. */
  const [inList, setInList] = useState(false);
  /** Enter, pressed before the answer was there. */
  const wanted = useRef(false);

  const { data, current, fault } = useSearch(searched);
  const groups = useMemo(() => (data ? groupsOf(data, language) : []), [data, language]);
  const options = groups.flatMap((group) => group.options);
  const shown = open && searched !== "";
  const listed = shown && options.length > 0;
  const popup = useAvailableHeight<HTMLDivElement>(shown);
  useSlash(field);

  const type = (typed: string) => {
    const next = typed.trim().slice(0, maxTextLength);
    wanted.current = false;
    prefetchSearch(next);
    setSearched(next);
    setOpen(next !== "");
    setActive(0);
    setInList(false);
  };
  const clear = () => {
    setText("");
    type("");
  };
  const choose = (option: Option) => {
    const address = addressOfChoice(route, option);
    clear();
    navigate(address);
    // A panel that opens takes the focus; else the view has what was chosen.
    if (!new URLSearchParams(address.split("?")[1]).has("open")) document.getElementById("view")?.focus();
  };
  const chooseActive = () => {
    const option = options[active] ?? options[0];
    if (option) choose(option);
  };
  useEffect(() => {
    if (!wanted.current || !current) return;
    wanted.current = false;
    chooseActive();
  }, [current, data]);

  const move = (to: number) => {
    setOpen(true);
    if (options.length > 0) setActive((to + options.length) % options.length);
    setInList(true);
  };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => move(listed ? active + 1 : 0),
    ArrowUp: () => move(listed ? active - 1 : -1),
    Home: inList && listed ? () => move(0) : undefined,
    End: inList && listed ? () => move(-1) : undefined,
    Escape: () => (shown ? setOpen(false) : clear()),
    Enter: () => {
      if (current && shown) chooseActive();
      else if (searched !== "") {
        setOpen(true);
        wanted.current = !current;
      }
    },
  };
  const press = (event: KeyboardEvent) => {
    const act = event.isComposing || event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div class="search" role="search">
      <svg class="search-glass" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M11 11l4 4M6.75 12a5.25 5.25 0 1 1 0-10.5 5.25 5.25 0 0 1 0 10.5z" />
      </svg>
      <input
        ref={field}
        class="field search-field"
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={maxTextLength}
        placeholder={messages.placeholder}
        aria-label={messages.label}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={listed ? list : undefined}
        aria-activedescendant={listed ? optionId(active) : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          if (!event.isComposing) type(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      {text === "" ? (
        <kbd class="search-key" aria-hidden="true">
          /
        </kbd>
      ) : (
        <button
          type="button"
          class="search-clear"
          aria-label={messages.clear}
          onClick={() => {
            clear();
            field.current?.focus();
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
      {/* A press in the list must not take the focus from the field: leaving the field closes the list. */}
      <div
        ref={popup}
        class="search-popup"
        hidden={!shown}
        aria-busy={shown && !current && !fault}
        onMouseDown={(event) => event.preventDefault()}
      >
        {options.length > 0 && <SearchResults id={list} groups={groups} active={active} choose={choose} />}
        {current && options.length === 0 && (
          <p class="search-state">
            {messages.nothing(searched)} <span class="muted">{messages.advice}</span>
          </p>
        )}
        {fault && (
          <p class="search-state">
            {fault.why === "refused"
              ? `${appMessages[language].refused} ${fault.says}`
              : appMessages[language][fault.why]}
          </p>
        )}
        {!data && !fault && <p class="search-state search-waiting">{messages.searching}</p>}
      </div>
      <p class="sr-only" role="status">
        {shown && current && (options.length > 0 ? messages.count(options.length) : messages.nothing(searched))}
        {shown && fault && fault.why !== "refused" && appMessages[language][fault.why]}
      </p>
    </div>
  );
}

/** `/` leads to the field from anywhere but where it is a letter. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target as HTMLElement;
      if (at.isContentEditable || at.matches("input, select, textarea")) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
