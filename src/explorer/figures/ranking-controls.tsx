import { useState } from "preact/hooks";
import { changed, go } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { useLanguage } from "../words/language.js";
import type { Order } from "./ranking.js";
import { type Choice, parts } from "./setting.js";
import { settingIn, settingLine } from "./setting-words.js";
import { viewWords } from "./view-words.js";

/** What is ranked: folded away on a phone, where the summary says it in a line. */
export function RankingControls({ choice, order }: { readonly choice: Choice; readonly order: Order }) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = viewWords[language];
  const [wide] = useState(() => matchMedia("(min-width: 701px)").matches);
  return (
    <details class="figures-controls" open={wide}>
      <summary>
        <span class="sr-only">{words.change}: </span>
        {settingLine(language, choice)}
      </summary>
      <form class="tools" onSubmit={(event) => event.preventDefault()}>
        {parts.map((part) => (
          <label key={part}>
            {words.controls[part]}
            <select
              class="select"
              name={part}
              value={choice.setting[part]}
              onChange={({ currentTarget }) => go(changed(route, { [part]: currentTarget.value, left: null }))}
            >
              {choice.options[part].map(({ value, count, example }) => (
                <option key={value} value={value}>
                  {settingIn(language, part, value, example)} ({count})
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          {words.controls.order}
          <select
            class="select"
            name="order"
            value={order}
            onChange={({ currentTarget }) =>
              go(changed(route, { order: currentTarget.value === "growth" ? null : currentTarget.value }))
            }
          >
            <option value="growth">{words.order.growth}</option>
            <option value="fall">{words.order.fall}</option>
          </select>
        </label>
      </form>
    </details>
  );
}
