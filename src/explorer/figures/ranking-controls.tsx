import { Choice } from "../shell/labeled-select.js";
import { changed, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { Tools } from "../shell/filter-bar.js";
import { useLanguage } from "../messages/language.js";
import type { Order } from "./ranking.js";
import { type Choice as Chosen, parts } from "./ranking-setting.js";
import { settingIn, settingLine } from "./setting-text.js";
import { viewWords } from "../messages/figures.js";

/** What is ranked: in a line, and as choices, each with the number of its figures. */
export function RankingControls({ choice, order }: { readonly choice: Chosen; readonly order: Order }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = viewWords[language];
  return (
    <>
      <p class="figures-setting">{settingLine(language, choice)}</p>
      <Tools>
        {parts.map((part) => (
          <Choice
            key={part}
            label={words.controls[part]}
            value={choice.setting[part]}
            of={Object.fromEntries(
              choice.options[part].map(({ value, count, example }) => [
                value,
                `${settingIn(language, part, value, example)} (${count})`,
              ]),
            )}
            set={(value) => go(changed(route, { [part]: value, left: null }))}
          />
        ))}
        <Choice
          label={words.controls.order}
          value={order}
          of={words.order}
          set={(value) => go(changed(route, { order: value === "growth" ? null : value }))}
        />
      </Tools>
    </>
  );
}
