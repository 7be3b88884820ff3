import { agree, type Figure, vagueness } from "./figure.js";
import { compare, groupedBy } from "./grouping.js";
import { type RankingSetting, settingOf, type SettingPart, settingParts } from "./ranking-setting.js";
import { markOf } from "./whisker.js";

export type Order = "growth" | "fall";

export interface Ranked {
  /** 1 is the first; what is said in the same words and numbers shares a place. */
  readonly rank: number;
  readonly figure: Figure;
  /** Other statements of the same figure, which do not contradict it. */
  readonly also: readonly Figure[];
}

/** Figures that are not in the ranking, and why: one part of the setting is another, or no number was said. */
export interface ExcludedGroup {
  readonly reason: SettingPart | "number";
  /** The other part, as in a setting; for `number` the bare word. */
  readonly value: string;
  readonly figures: readonly Figure[];
}

export interface Ranking {
  readonly rows: readonly Ranked[];
  readonly left: readonly ExcludedGroup[];
}

/** Ranks what is alike in all but its subject, and accounts for every other figure exactly once. */
export function rank(figures: readonly Figure[], setting: RankingSetting, order: Order): Ranking {
  const why = new Map(figures.map((figure) => [figure, reasonOf(figure, setting)]));
  const ranked = figures.filter((figure) => why.get(figure) === undefined);
  const left = groupedBy(
    figures.filter((figure) => why.get(figure) !== undefined),
    (figure) => JSON.stringify(why.get(figure)),
  );
  return {
    rows: placed(folded(ranked).toSorted(by(order))),
    left: [...left]
      .map(([key, of]) => ({ ...(JSON.parse(key) as Pick<ExcludedGroup, "reason" | "value">), figures: of }))
      .toSorted(byReason),
  };
}

/** Tells whether only "grew", "rose" or "steady growth" was said: there is nothing to rank by. */
const saysNoNumber = (figure: Figure): boolean =>
  markOf(figure) === null || (figure.value === null && figure.qualifier === "POSITIVE");

/** The first part in which a figure differs, so that each is counted once. */
function reasonOf(figure: Figure, setting: RankingSetting): Pick<ExcludedGroup, "reason" | "value"> | undefined {
  const own = settingOf(figure);
  const part = settingParts.find((one) => own[one] !== setting[one]);
  if (part) return { reason: part, value: own[part] };
  return saysNoNumber(figure) ? { reason: "number", value: "none" } : undefined;
}

/** One row for each figure, however often it was said: the latest, of one day the most precise; contradictions stay apart. */
function folded(figures: readonly Figure[]): Omit<Ranked, "rank">[] {
  const same = groupedBy(figures, ({ id, metric, place }) => (metric ? `${metric.id} ${place?.id}` : id));
  return [...same.values()].flatMap((statements) => {
    const [first, ...others] = statements.toSorted(byVintage) as [Figure, ...Figure[]];
    const apart = others.filter((other) => other.publishedOn === first.publishedOn && !agree(first, other));
    const also = others.filter((other) => !apart.includes(other));
    return [{ figure: first, also }, ...apart.map((figure) => ({ figure, also: [] }))];
  });
}

const byVintage = (a: Figure, b: Figure) =>
  compare(b.publishedOn ?? "", a.publishedOn ?? "") || compare(vagueness(a), vagueness(b)) || compare(a.id, b.id);

/** Order by the number said; "more than 10%" before "10%" before "about 10%". */
const by =
  (order: Order) =>
  (a: Pick<Ranked, "figure">, b: Pick<Ranked, "figure">): number => {
    const sign = order === "growth" ? 1 : -1;
    const end = (figure: Figure) => (order === "growth" ? (figure.upper ?? Infinity) : -(figure.lower ?? -Infinity));
    const start = (figure: Figure) => (order === "growth" ? (figure.lower ?? -Infinity) : -(figure.upper ?? Infinity));
    return (
      sign * compare(mark(b.figure), mark(a.figure)) ||
      compare(start(b.figure), start(a.figure)) ||
      compare(end(b.figure), end(a.figure)) ||
      compare(a.figure.metric?.name ?? "", b.figure.metric?.name ?? "") ||
      compare(a.figure.id, b.figure.id)
    );
  };

function placed(rows: readonly Omit<Ranked, "rank">[]): Ranked[] {
  const extent = ({ figure }: Omit<Ranked, "rank">) => `${mark(figure)} ${figure.lower} ${figure.upper}`;
  let place = 0;
  return rows.map((row, index) => {
    const before = rows[index - 1];
    if (!before || extent(before) !== extent(row)) place = index + 1;
    return { rank: place, ...row };
  });
}

const mark = (figure: Figure): number => markOf(figure) ?? NaN;

const reasons: readonly ExcludedGroup["reason"][] = ["number", "scope", "place", "period", "unit", "comparison"];
const byReason = (a: ExcludedGroup, b: ExcludedGroup) =>
  reasons.indexOf(a.reason) - reasons.indexOf(b.reason) ||
  b.figures.length - a.figures.length ||
  compare(a.value, b.value);
