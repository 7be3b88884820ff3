import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { ComparisonBasis, PeriodKind } from "../../src/model/observation.js";
import { StatisticType } from "../../src/model/metric.js";
import { periodDays } from "../../src/model/period.js";
import { Qualifier } from "../../src/model/qualifier.js";

const folder = "test/draft/gold";
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".gold.yaml"))
  .map((file) => file.replace(".gold.yaml", ""));

interface Span {
  readonly at: number;
  readonly words: string;
}
interface Figure extends Span {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly unit: string;
  readonly qualifier: string;
  readonly statistic: string;
  readonly comparison?: { readonly basis: string; readonly reference?: string; readonly says?: string };
  readonly period: { readonly code: string; readonly kind: string; readonly from: string };
  readonly modality: string;
  readonly subject: string;
  readonly subjectAt: number;
  readonly alsoOf?: readonly { readonly subject: string; readonly subjectAt: number; readonly metric?: string }[];
  readonly metric?: string;
  readonly outOf?: { readonly value: number; readonly of: string; readonly at?: number; readonly words?: string };
  readonly sharedScale?: boolean;
  readonly inferred?: readonly string[];
}
interface Gold {
  readonly lang: string;
  readonly ownUnits: readonly string[];
  readonly people: readonly { readonly name: string; readonly posts: readonly Record<string, string>[] }[];
  readonly turns: readonly {
    readonly at: number;
    readonly label: string;
    readonly role: string;
    readonly speaker?: string;
    readonly outlet?: string;
    readonly handedTo?: readonly string[];
  }[];
  readonly figures: readonly Figure[];
  readonly dates: readonly Span[];
  readonly notFigures: readonly (Span & { readonly why: string })[];
  readonly entities: readonly {
    readonly kind: string;
    readonly id?: string;
    readonly name: string;
    readonly spans: readonly Span[];
  }[];
  readonly relations: readonly {
    readonly relation: string;
    readonly from: Span;
    readonly to: Span;
    readonly quote: Span;
  }[];
  readonly commitments: readonly (Span & { readonly who: string; readonly action: string; readonly dueBy?: string })[];
}

interface Row {
  readonly id: string;
  readonly code: string;
  readonly unit: string;
  readonly statisticType: string;
}
const rows = (file: string) => parse(readFileSync(`seeds/${file}.yaml`, "utf8")) as Row[];
const units = rows("reference/units").map(({ code }) => code);
const metrics = new Map(rows("2025-q1-miit/metrics").map((row) => [row.id, row]));
const ids = new Set(
  ["reference", "2025-q1-miit"].flatMap((pack) =>
    readdirSync(`seeds/${pack}`)
      .filter((file) => file.endsWith(".yaml"))
      .flatMap((file) => [...readFileSync(`seeds/${pack}/${file}`, "utf8").matchAll(/^- id: (\S+)/gm)])
      .map(([, id]) => id),
  ),
);

const scales: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  万: 1e4,
  亿: 1e8,
};
const numerals = /^([\d,]+(?:\.\d+)?) ?(million|billion|trillion|万|亿)?$/;
const numberOf = (words: string) => {
  const [, digits, scale = ""] = numerals.exec(words) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(",", "")) * (scales[scale] ?? 1);
};
const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|thirds?|quarters?|fifths?|tenths?|double-digit)\b|[一二三四五六七八九十两半]+/gi;

const golds = new Map(names.map((name) => [name, parse(readFileSync(`${folder}/${name}.gold.yaml`, "utf8")) as Gold]));
const periodFrom = ["SENTENCE", "PARAGRAPH", "TURN", "TITLE", "DAY"];

describe.each(names)("gold of %s", (name) => {
  const text = readFileSync(`${folder}/${name}.txt`, "utf8");
  const gold = golds.get(name) as Gold;
  const heldTo = (spans: readonly Span[]) =>
    spans.filter(({ at, words }) => text.slice(at, at + words.length) !== words);
  const wholes = gold.figures.flatMap(({ outOf }) =>
    outOf?.at === undefined || outOf.words === undefined ? [] : [{ at: outOf.at, words: outOf.words }],
  );
  const numbers: readonly Span[] = [...gold.figures, ...wholes, ...gold.dates, ...gold.notFigures];

  it("is long enough", () => {
    if (gold.lang === "zh") expect(text.length).toBeGreaterThanOrEqual(1200);
    else expect(text.split(/\s+/).length).toBeGreaterThanOrEqual(1500);
  });

  it("has every span where it says", () => {
    const subjects = gold.figures
      .flatMap((figure) => [figure, ...(figure.alsoOf ?? [])])
      .map(({ subject, subjectAt }) => ({ at: subjectAt, words: subject }));
    const relations = gold.relations.flatMap(({ from, to, quote }) => [from, to, quote]);
    const labels = gold.turns.map(({ at, label }) => ({ at, words: label }));
    const entities = gold.entities.flatMap(({ spans }) => spans);
    expect(heldTo([...numbers, ...subjects, ...relations, ...labels, ...entities, ...gold.commitments])).toEqual([]);
    const outside = gold.relations.filter(({ from, to, quote }) =>
      [from, to].some(({ at, words }) => at < quote.at || at + words.length > quote.at + quote.words.length),
    );
    expect(outside).toEqual([]);
  });

  it("has no number twice", () => {
    const sorted = numbers.toSorted((a, b) => a.at - b.at);
    const overlaps = sorted.filter(({ at }, i) => {
      const before = sorted[i - 1];
      return before !== undefined && before.at + before.words.length > at;
    });
    expect(overlaps).toEqual([]);
  });

  it("leaves out no digit and no number in words", () => {
    const within = (at: number) => numbers.some((span) => span.at <= at && at < span.at + span.words.length);
    const found = [...text.matchAll(/\d/g), ...text.matchAll(numberWords)].filter(({ index }) => !within(index));
    expect(found.map(({ index }) => text.slice(Math.max(0, index - 20), index + 20))).toEqual([]);
  });

  it("has values that its words give, negative only where it is a change", () => {
    const wrong = gold.figures.filter(({ words, value, lower, upper, qualifier, sharedScale, statistic }) => {
      if (["DOUBLE_DIGIT", "RISING", "FALLING", "POSITIVE"].includes(qualifier)) return value !== undefined;
      if (qualifier === "RANGE") return value !== undefined || !((lower as number) < (upper as number));
      if (value === undefined || (value < 0 && !["GROWTH_RATE", "DIFFERENCE"].includes(statistic))) return true;
      const said = numberOf(words);
      if (said === undefined) return /^\d/.test(words);
      const ratio = Math.abs(value) / said;
      return sharedScale === true
        ? ![1e6, 1e9].some((scale) => Math.abs(ratio - scale) < 1)
        : Math.abs(ratio - 1) > 1e-9;
    });
    expect(wrong).toEqual([]);
  });

  it("uses the words of the model, known units and its own, ids of the first pack", () => {
    const known = (words: object, word: string) => word in words;
    const wrong = gold.figures.filter(
      ({ unit, qualifier, statistic, period, comparison }) =>
        !(
          [...units, ...gold.ownUnits].includes(unit) &&
          known(Qualifier, qualifier) &&
          known(StatisticType, statistic) &&
          known(PeriodKind, period.kind) &&
          periodDays(period.code) !== undefined &&
          periodFrom.includes(period.from) &&
          (comparison === undefined || known(ComparisonBasis, comparison.basis)) &&
          text.includes(comparison?.says ?? "")
        ),
    );
    expect(wrong).toEqual([]);
    const unfit = gold.figures.filter((figure) =>
      [figure, ...(figure.alsoOf ?? [])].some(({ metric: id }) => {
        const metric = id === undefined ? undefined : metrics.get(id);
        const statistic = figure.modality === "PLANNED" ? metric?.statisticType : figure.statistic;
        return id !== undefined && (metric?.unit !== figure.unit || metric.statisticType !== statistic);
      }),
    );
    expect(unfit).toEqual([]);
    expect(gold.ownUnits.filter((unit) => units.includes(unit))).toEqual([]);
    expect(gold.entities.filter(({ id }) => id !== undefined && !ids.has(id))).toEqual([]);
  });

  it("names only people whom it lists, turns in order", () => {
    const people = new Set(gold.people.map((person) => person.name));
    const named = gold.turns.flatMap(({ speaker, handedTo = [] }) => [
      ...handedTo,
      ...(speaker === undefined ? [] : [speaker]),
    ]);
    expect(named.filter((person) => !people.has(person))).toEqual([]);
    const starts = gold.turns.map(({ at }) => at);
    expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
    expect(
      gold.turns.filter(({ role, outlet, speaker }) => (role === "QUESTION" ? outlet : speaker) === undefined),
    ).toEqual([]);
  });
});

it("all gold has every construct several times", () => {
  const all = [...golds.values()];
  const found = [
    ...all
      .flatMap(({ figures }) => figures)
      .flatMap((figure) => [
        `qualifier ${figure.qualifier}`,
        `comparison ${figure.comparison?.basis}`,
        `kind ${figure.period.kind}`,
        `period from ${figure.period.from}`,
        `unit ${figure.unit}`,
        `modality ${figure.modality}`,
        figure.outOf === undefined ? "" : "part of a whole",
        (figure.value ?? 0) < 0 ? "decrease" : "",
      ]),
    ...all.flatMap(({ notFigures }) => notFigures).map(({ why }) => `not ${why}`),
    ...all.flatMap(({ relations }) => relations).map(({ relation }) => relation),
  ];
  const wanted = [
    ..."EXACT MORE_THAN AT_LEAST NEARLY ABOUT LESS_THAN AT_MOST RANGE DOUBLE_DIGIT"
      .split(" ")
      .map((word) => `qualifier ${word}`),
    ...Object.keys(ComparisonBasis).map((word) => `comparison ${word}`),
    ...Object.keys(PeriodKind).map((word) => `kind ${word}`),
    ...periodFrom.map((word) => `period from ${word}`),
    "unit percent",
    "unit percentage_point",
    "modality PLANNED",
    "part of a whole",
    "decrease",
    ...["generation of technology", "product designation", "document number", "phone number", "length of a plan"].map(
      (why) => `not ${why}`,
    ),
    ..."ISSUED PART_OF HOLDS_POST TARGETS IMPLEMENTS".split(" "),
  ];
  expect(wanted.filter((kind) => found.filter((one) => one === kind).length < 3)).toEqual([]);
});
