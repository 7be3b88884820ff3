import type { PeriodKind } from "../generated/operations.js";
import type { Language } from "../messages/language.js";

const monthNames = {
  en: "January February March April May June July August September October November December".split(" "),
  zh: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
};
const inOrder = { en: ["1", "2", "3", "4"], zh: ["一", "二", "三", "四"] };

/** A period's code in words: `2025-Q1` is "Q1 2025", `2025-01/2025-02` "January–February 2025". What is no such code stays. */
export function periodIn(language: Language, code: string): string {
  const [from = "", to] = code.split("/");
  const start = partsOf(from);
  const end = to === undefined ? undefined : partsOf(to);
  if (!start || (to !== undefined && !end)) return code;
  if (!end) return single(language, start);
  return spanOf(language, start, end);
}

/** Time of a value as text: an amount within a period, a state at a day, all up to a day. */
export function timeIn(
  language: Language,
  { code, kind }: { readonly code: string; readonly kind: PeriodKind },
): string {
  const period = periodIn(language, code);
  if (language === "zh")
    return {
      FLOW: period,
      INSTANT: `${period}（时点）`,
      CUMULATIVE: `截至${period}累计`,
      AVERAGE: `${period}平均`,
      TARGET: `${period}提出的目标`,
    }[kind];
  return {
    FLOW: period,
    INSTANT: `at ${period}`,
    CUMULATIVE: `up to ${period}`,
    AVERAGE: `average of ${period}`,
    TARGET: `target, ${period}`,
  }[kind];
}

interface Parts {
  readonly year: string;
  readonly quarter?: number;
  readonly month?: number;
  readonly day?: number;
}

function partsOf(code: string): Parts | undefined {
  const found = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/.exec(code);
  if (!found) return undefined;
  const [, year = "", quarter, month, day] = found;
  return {
    year,
    ...(quarter ? { quarter: Number(quarter) } : {}),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  };
}

function single(language: Language, { year, quarter, month, day }: Parts): string {
  const name = month === undefined ? "" : (monthNames[language][month - 1] ?? "");
  const which = quarter === undefined ? "" : (inOrder[language][quarter - 1] ?? "");
  if (language === "zh") return `${year}年${which && `第${which}季度`}${name}${day === undefined ? "" : `${day}日`}`;
  if (which) return `Q${which} ${year}`;
  return [day, name, year].filter((part) => part !== undefined && part !== "").join(" ");
}

/** Two ends as text, with what they share said once. */
function spanOf(language: Language, start: Parts, end: Parts): string {
  const [from, to] = [single(language, start), single(language, end)];
  const months =
    start.month !== undefined && end.month !== undefined && start.day === undefined && end.day === undefined;
  const years = [start, end].every(({ month, quarter }) => month === undefined && quarter === undefined);
  if (language === "zh") {
    if (years) return `${start.year}—${end.year}年`;
    if (months && start.year === end.year) return `${start.year}年${start.month}—${end.month}月`;
    return `${from}—${to}`;
  }
  if (months && start.year === end.year) return `${from.replace(` ${start.year}`, "")}–${to}`;
  return `${from}–${to}`;
}
