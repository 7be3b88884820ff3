import { useEffect, useRef } from "preact/hooks";
import { changed, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { useLanguage } from "../messages/language.js";
import { modalities } from "../messages/vocabulary.js";
import { FamilyChips } from "./family-chips.js";
import type { Grid, gridOf, Options } from "./grid.js";
import { IntentChips } from "./intent-chips.js";
import { modalityOrder } from "./matrix-options.js";
import { Choice } from "../shell/labeled-select.js";
import { Tools } from "../shell/filter-bar.js";
import { useWide } from "../shell/use-wide-window.js";
import { matrixWords } from "../messages/matrix.js";

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
  const set = (name: string) => (value: string) => go(changed(route, { [name]: value }), { replace: true });
  return (
    <div class="matrix-controls">
      <FamilyChips policies={policies} chosen={options.of} />
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
        <IntentChips chosen={options.intents} counts={grid.intents} />
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
