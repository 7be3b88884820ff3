import { useEffect } from "preact/hooks";
import { KindMark } from "../components/kind-mark.js";
import { useLanguage } from "../messages/language.js";
import { searchMessages } from "../messages/search.js";
import { kindName, kindNames } from "../messages/vocabulary.js";
import type { Piece } from "./highlights.js";
import type { Group, Option } from "./result-groups.js";

export const optionId = (index: number): string => `search-option-${index}`;

/** Results: a group for each kind, numbered through so that arrows lead from one into the next. */
export function SearchResults({
  id,
  groups,
  active,
  choose,
}: {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly active: number;
  readonly choose: (option: Option) => void;
}) {
  const language = useLanguage();
  const messages = searchMessages[language];
  useEffect(() => {
    // The first line's heading is to be seen with it.
    if (active === 0) document.getElementById(id)?.scrollTo(0, 0);
    else document.getElementById(optionId(active))?.scrollIntoView({ block: "nearest" });
  }, [active, groups]);
  let index = 0;
  return (
    <div id={id} class="search-list" role="listbox" aria-label={messages.list}>
      {groups.map(({ title, options }) => (
        <div key={title} role="group" aria-labelledby={`search-group-${title}`}>
          <p id={`search-group-${title}`} class="search-group" role="presentation">
            {title === "described" || title === "said" ? messages[title] : kindNames[language][title]}
          </p>
          {options.map((option) => {
            const number = index++;
            return (
              <div
                key={option.id}
                id={optionId(number)}
                class="search-option"
                role="option"
                aria-selected={number === active}
                onClick={() => choose(option)}
              >
                <KindMark kind={option.kind} />
                <OptionText option={option} withKind={title === "described"} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function OptionText({
  option: { name, because, kind, at },
  withKind,
}: {
  readonly option: Option;
  readonly withKind: boolean;
}) {
  const language = useLanguage();
  const why = because && searchMessages[language].because[because.what];
  return (
    <span class="search-text">
      <span class={at ? "search-quote" : "search-name"} lang={at ? "en" : undefined}>
        <Marked pieces={name} />
        {withKind && <span class="muted small"> {kindName[language][kind]}</span>}
      </span>
      {because && (
        <span class="search-reason">
          {why && `${why} `}
          <span lang={because.what === "chinese" ? "zh-Hans" : because.what === "alias" ? undefined : "en"}>
            <Marked pieces={because.text} />
          </span>
        </span>
      )}
    </span>
  );
}

const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}</>
);
