import { useEffect, useRef } from "preact/hooks";
import { IntentMark } from "../marks/intent-mark.js";
import { changed, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { useLanguage } from "../words/language.js";
import { intents as intentNames, modalities } from "../words/vocabulary.js";
import { families, familyCounts, type Grid, type gridOf, type Options } from "./grid.js";
import { intents, modalityOrder } from "./options.js";
import { Choice } from "../shell/choice.js";
import { Tools } from "../shell/tools.js";
import { useWide } from "../shell/use-wide.js";
import { matrixWords } from "./words.js";

/** Which targets, grouped and ordered how, said how. The intents' buttons are the key to the glyphs too. */
export function Controls({
  policies,
  options,
  grid,
}: {
  readonly policies: Parameters<typeof gridOf>[0];
  readonly options: Options;
  readonly grid: Grid;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = matrixWords[language];
  const wide = useWide();
  const counts = familyCounts(policies);
  const set = (name: string) => (value: string) => go(changed(route, { [name]: value }), { replace: true });
  return (
    <div class="matrix-controls">
      <nav class="chips" aria-label={words.families}>
        {families
          .filter((family) => counts.get(family))
          .map((family) => (
            <a
              key={family}
              class="chip"
              href={changed(route, { of: family === "industry" ? null : family })}
              aria-current={options.of === family ? "true" : undefined}
            >
              {words.family[family]} <span class="count">{counts.get(family)}</span>
            </a>
          ))}
      </nav>
      <Tools>
        <Find value={options.find} label={words.find} />
        <Choice
          label={words.rows}
          value={options.rows}
          of={{ instrument: words.instrument, issuer: words.issuer }}
          set={set("rows")}
        />
        {wide && options.of === "industry" && (
          <Choice
            label={words.columns}
            value={options.columns}
            of={{ grouping: words.grouping, section: words.section }}
            set={set("columns")}
          />
        )}
        <Choice
          label={words.sort}
          value={options.sort}
          of={{ total: words.byTotal, name: words.byName }}
          set={set("sort")}
        />
        <Choice
          label={words.modality}
          value={options.modality}
          of={{
            "": words.anyModality,
            ...Object.fromEntries(modalityOrder.map((one) => [one, modalities[language][one]])),
          }}
          set={set("modality")}
        />
      </Tools>
      <div class="chips" role="group" aria-label={words.intents}>
        {intents.map((intent) => {
          const chosen = options.intents.includes(intent);
          const next = chosen ? options.intents.filter((one) => one !== intent) : [...options.intents, intent];
          return (
            <button
              key={intent}
              type="button"
              class="chip"
              aria-pressed={chosen}
              disabled={!grid.intents.get(intent) && !chosen}
              onClick={() => go(changed(route, { intent: next.join(",") }), { replace: true })}
            >
              <IntentMark intent={intent} /> {intentNames[language][intent]}{" "}
              <span class="count">{grid.intents.get(intent) ?? 0}</span>
            </button>
          );
        })}
        <span class="key small muted">
          <span class="cell planned sample" aria-hidden="true" /> {words.planned}
        </span>
      </div>
    </div>
  );
}

/** A filter by name: the address follows each letter, without a step for "back". */
function Find({ value, label }: { readonly value: string; readonly label: string }) {
  const route = useCurrentRoute();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = value;
  }, [value]);
  return (
    <label>
      {label}
      <input
        ref={field}
        class="field"
        type="search"
        defaultValue={value}
        onInput={(event) => go(changed(route, { find: event.currentTarget.value }), { replace: true })}
      />
    </label>
  );
}
