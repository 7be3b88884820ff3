import { FilterBar } from "../components/filter-bar.js";
import { LabeledSelect } from "../components/labeled-select.js";
import { figuresMessages } from "../messages/figures.js";
import { useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";
import { type SettingChoice, settingParts } from "./ranking-setting.js";
import type { Order } from "./ranking.js";
import { settingIn, settingLine } from "./setting-text.js";

/** Setting of the ranking: in a line, and as choices, each with the number of its figures. */
export function RankingControls({ choice, order }: { readonly choice: SettingChoice; readonly order: Order }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = figuresMessages[language];
  return (
    <>
      <p class="figures-setting">{settingLine(language, choice)}</p>
      <FilterBar>
        {settingParts.map((part) => (
          <LabeledSelect
            key={part}
            label={messages.controls[part]}
            value={choice.setting[part]}
            of={Object.fromEntries(
              choice.options[part].map(({ value, count, example }) => [
                value,
                `${settingIn(language, part, value, example)} (${count})`,
              ]),
            )}
            set={(value) => navigate(addressWith(route, { [part]: value, left: null }))}
          />
        ))}
        <LabeledSelect
          label={messages.controls.order}
          value={order}
          of={messages.order}
          set={(value) => navigate(addressWith(route, { order: value === "growth" ? null : value }))}
        />
      </FilterBar>
    </>
  );
}
