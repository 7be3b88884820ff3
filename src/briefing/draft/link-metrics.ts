import { statistical } from "../checks/metric-words.js";
import { tokensOf } from "../checks/tokens.js";
import type { Figure } from "./figure.js";
import type { Known, KnownMetric } from "./known.js";

/** A metric that a figure may have. */
export interface Candidate {
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
  /** Name of the metric, or of what it measures, that the words say. */
  readonly name: string;
}

interface Entry {
  readonly metric: KnownMetric;
  readonly names: readonly { readonly name: string; readonly tokens: readonly string[] }[];
  readonly all: ReadonlySet<string>;
  readonly quoted: readonly ReadonlySet<string>[];
}

const isStatistical = new Set(tokensOf(statistical));
const content = (text: string) => {
  const tokens = tokensOf(text);
  const own = tokens.filter((token) => !isStatistical.has(token));
  return own.length > 0 ? own : tokens;
};

/** Metrics by the words of their names, of what they measure, and of the figures that they have. */
export class MetricIndex {
  readonly #entries: readonly Entry[];
  readonly #weights = new Map<string, number>();

  constructor({ metrics, things }: Known) {
    this.#entries = [...metrics.values()].map((metric) => {
      const subjects = metric.measures.flatMap((id) => things.get(id)?.names.slice(0, 6) ?? []);
      const names = [
        ...metric.names,
        ...subjects.map((name) => `${metric.measuredProperty} ${name}`),
        ...(metric.population === undefined ? [] : [`${metric.measuredProperty} ${metric.population}`]),
      ];
      const all = new Set(names.flatMap((name) => content(name)));
      return {
        metric,
        names: names.map((name) => ({ name, tokens: content(name) })),
        all,
        quoted: metric.quotes.map((quote) => new Set(content(quote))),
      };
    });
    const counts = new Map<string, number>();
    for (const { all } of this.#entries) for (const token of all) counts.set(token, (counts.get(token) ?? 0) + 1);
    for (const [token, count] of counts) this.#weights.set(token, Math.log(1 + this.#entries.length / count));
  }

  /** Metrics that fit a figure, the likeliest first. `without` are those that may not be used. */
  candidates(
    figure: Pick<Figure, "statistic" | "unit">,
    words: MetricWords,
    without?: ReadonlySet<string>,
  ): Candidate[] {
    const subject = content(words.subject);
    const said = new Set([...content(words.clause), ...subject]);
    const found = this.#entries.flatMap(({ metric, names, all, quoted }) => {
      if (without?.has(metric.id) || !fits(metric, figure)) return [];
      let [best, name] = [0, ""];
      for (const one of names) {
        const score = this.#share(one.tokens, said);
        if (score > best || (score === best && one.tokens.length > content(name).length))
          [best, name] = [score, one.name];
      }
      const known = [all, ...quoted];
      const covered = subject.length === 0 ? 0.5 : Math.max(...known.map((tokens) => this.#share(subject, tokens)));
      const clause = [...said];
      const like = Math.max(0, ...known.map((tokens) => this.#share(clause, tokens)));
      return [{ id: metric.id, score: Math.round((0.5 * best + 0.35 * covered + 0.15 * like) * 1000) / 1000, name }];
    });
    return found.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, 5);
  }

  /** Share of tokens by weight that others have. */
  #share(tokens: readonly string[], others: ReadonlySet<string>): number {
    let [own, all] = [0, 0];
    for (const token of tokens) {
      const weight = this.#weights.get(token) ?? 3;
      all += weight;
      if (others.has(token)) own += weight;
    }
    return all === 0 ? 0 : own / all;
  }
}

/** Words that name a metric: of what a figure is said, and of its clause. */
export interface MetricWords {
  readonly subject: string;
  readonly clause: string;
}

function fits(metric: KnownMetric, { statistic, unit }: Pick<Figure, "statistic" | "unit">): boolean {
  const sameUnit =
    metric.unit === unit.code ||
    (unit.kind === "COUNT" &&
      !["percent", "percentage_point", "CNY", "USD", "none"].includes(metric.unit) &&
      ["COUNT", "LEVEL", "TARGET"].includes(metric.statisticType)) ||
    unit.code === "";
  if (!sameUnit) return false;
  if (metric.statisticType === statistic) return true;
  const alike = [
    ["COUNT", "LEVEL"],
    ["SHARE", "RATIO"],
    ["CONTRIBUTION", "DIFFERENCE"],
    ["TARGET", "COUNT", "LEVEL", "SHARE"],
  ];
  return alike.some((group) => group.includes(statistic) && group.includes(metric.statisticType));
}
