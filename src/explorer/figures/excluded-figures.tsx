import { changed } from "../shell/route.js";
import { useCurrentRoute } from "../shell/route-context.js";
import { type Language, useLanguage } from "../messages/language.js";
import type { Figure, Noted } from "./figure.js";
import { FigureTable } from "./figure-table.js";
import { type Left, type Order, rank } from "./ranking.js";
import { choose, type Setting } from "./ranking-setting.js";
import { settingIn } from "./setting-text.js";
import { viewWords } from "../messages/figures.js";

/** What the ranking leaves out and how many of what; each leads to the list of them, and to a ranking of its own. */
export function LeftOut({
  left,
  figures,
  setting,
  order,
  noted,
}: {
  readonly left: readonly Left[];
  readonly figures: readonly Figure[];
  readonly setting: Setting;
  readonly order: Order;
  readonly noted: Noted;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const words = viewWords[language];
  const shown = left.find((one) => keyOf(one) === route.params.left);
  return (
    <section class="figures-left" aria-labelledby="figures-left">
      <h2 id="figures-left">{words.leftTitle}</h2>
      {left.length === 0 && <p>{words.leftNone}</p>}
      <ul>
        {left.map((one) => {
          const open = one === shown;
          return (
            <li key={keyOf(one)}>
              <a
                class="figures-left-link"
                href={changed(route, { left: open ? null : keyOf(one) })}
                aria-expanded={open}
                aria-current={open ? "true" : undefined}
              >
                {leftIn(language, one)}
              </a>
            </li>
          );
        })}
      </ul>
      {shown && (
        <div class="figures-left-list">
          <p class="figures-left-ways">
            <RankThese left={shown} figures={figures} setting={setting} order={order} />
            <a href={changed(route, { left: null })}>{words.leftHide}</a>
          </p>
          <FigureTable figures={shown.figures} noted={noted} title={leftIn(language, shown)} />
        </div>
      )}
    </section>
  );
}

function RankThese({
  left,
  figures,
  setting,
  order,
}: {
  readonly left: Left;
  readonly figures: readonly Figure[];
  readonly setting: Setting;
  readonly order: Order;
}) {
  const route = useCurrentRoute();
  const words = viewWords[useLanguage()];
  if (left.reason === "number") return null;
  const own = choose(figures, { ...setting, [left.reason]: left.value }).setting;
  const { rows } = rank(figures, own, order);
  if (rows.length === 0) return null;
  return <a href={changed(route, { ...own, left: null })}>{words.rankThese(rows.length)}</a>;
}

const keyOf = ({ reason, value }: Left): string => `${reason}:${value}`;

function leftIn(language: Language, { reason, value, figures }: Left): string {
  const words = viewWords[language].left;
  const [example] = figures;
  if (reason === "number" || !example) return words.number(figures.length);
  return words[reason](figures.length, settingIn(language, reason, value, example));
}
