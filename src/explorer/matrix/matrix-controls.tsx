import { useEffect, useRef } from "preact/hooks";
import { FilterBar } from "../components/filter-bar.js";
import { LabeledSelect } from "../components/labeled-select.js";
import { useWideWindow } from "../components/use-wide-window.js";
import { useLanguage } from "../messages/language.js";
import { matrixMessages } from "../messages/matrix.js";
import { modalities } from "../messages/vocabulary.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import { FamilyChips } from "./family-chips.js";
import type { Grid, gridOf, Options } from "./grid.js";
import { IntentChips } from "./intent-chips.js";
import { modalityOrder } from "./matrix-options.js";

/** Controls of the matrix: targets, groups, order, status, intents. The intents' buttons are also the key to the glyphs. */
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
  const messages = matrixMessages[language];
  const wide = useWideWindow();
  const set = (name: string) => (value: string) => navigate(addressWith(route, { [name]: value }), { replace: true });
  return (
    <div class="matrix-controls">
      <FamilyChips policies={policies} chosen={options.of} />
      <FilterBar>
        <Find value={options.find} label={messages.find} />
        <LabeledSelect
          label={messages.rows}
          value={options.rows}
          of={{ instrument: messages.instrument, issuer: messages.issuer }}
          set={set("rows")}
        />
        {wide && options.of === "industry" && (
          <LabeledSelect
            label={messages.columns}
            value={options.columns}
            of={{ grouping: messages.grouping, section: messages.section }}
            set={set("columns")}
          />
        )}
        <LabeledSelect
          label={messages.sort}
          value={options.sort}
          of={{ total: messages.byTotal, name: messages.byName }}
          set={set("sort")}
        />
        <LabeledSelect
          label={messages.modality}
          value={options.modality}
          of={{
            "": messages.anyModality,
            ...Object.fromEntries(modalityOrder.map((one) => [one, modalities[language][one]])),
          }}
          set={set("modality")}
        />
      </FilterBar>
      <div class="chips" role="group" aria-label={messages.intents}>
        <IntentChips chosen={options.intents} counts={grid.intents} />
        <span class="key small muted">
          <span class="cell planned sample" aria-hidden="true" /> {messages.planned}
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
        onInput={(event) => navigate(addressWith(route, { find: event.currentTarget.value }), { replace: true })}
      />
    </label>
  );
}
