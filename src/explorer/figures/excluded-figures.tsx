import { figuresMessages } from "../messages/figures.js";
import { type Language, useLanguage } from "../messages/language.js";
import { useCurrentRoute } from "../route/route-context.js";
import { addressWith } from "../route/route.js";
import { FigureTable } from "./figure-table.js";
import type { Figure, Noted } from "./figure.js";
import { chooseSetting, type RankingSetting } from "./ranking-setting.js";
import { type ExcludedGroup, type Order, rank } from "./ranking.js";
import { settingIn } from "./setting-text.js";

/** Figures that the ranking leaves out, counted by reason; each reason leads to the list of them, and to a ranking of its own. */
export function ExcludedFigures({
  left,
  figures,
  setting,
  order,
  noted,
}: {
  readonly left: readonly ExcludedGroup[];
  readonly figures: readonly Figure[];
  readonly setting: RankingSetting;
  readonly order: Order;
  readonly noted: Noted;
}) {
  const route = useCurrentRoute();
  const language = useLanguage();
  const messages = figuresMessages[language];
  const shown = left.find((one) => keyOf(one) === route.params.left);
  return (
    <section class="figures-excluded" aria-labelledby="figures-excluded">
      <h2 id="figures-excluded">{messages.leftTitle}</h2>
      {left.length === 0 && <p>{messages.leftNone}</p>}
      <ul>
        {left.map((one) => {
          const open = one === shown;
          return (
            <li key={keyOf(one)}>
              <a
                class="figures-excluded-link"
                href={addressWith(route, { left: open ? null : keyOf(one) })}
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
        <div class="figures-excluded-list">
          <p class="figures-excluded-actions">
            <RankThese left={shown} figures={figures} setting={setting} order={order} />
            <a href={addressWith(route, { left: null })}>{messages.leftHide}</a>
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
  readonly left: ExcludedGroup;
  readonly figures: readonly Figure[];
  readonly setting: RankingSetting;
  readonly order: Order;
}) {
  const route = useCurrentRoute();
  const messages = figuresMessages[useLanguage()];
  if (left.reason === "number") return null;
  const own = chooseSetting(figures, { ...setting, [left.reason]: left.value }).setting;
  const { rows } = rank(figures, own, order);
  if (rows.length === 0) return null;
  return <a href={addressWith(route, { ...own, left: null })}>{messages.rankThese(rows.length)}</a>;
}

const keyOf = ({ reason, value }: ExcludedGroup): string => `${reason}:${value}`;

function leftIn(language: Language, { reason, value, figures }: ExcludedGroup): string {
  const messages = figuresMessages[language].left;
  const [example] = figures;
  if (reason === "number" || !example) return messages.number(figures.length);
  return messages[reason](figures.length, settingIn(language, reason, value, example));
}
