import { maxQuoteLength } from "../../src/briefing/evidence-book.js";

/** Row of the first pack's metrics.yaml. */
export interface MetricRow {
  readonly id: string;
  readonly name: string;
  readonly statisticType: string;
  readonly population?: string;
  readonly unit: string;
  readonly componentOf?: string;
}

/** Row of the first pack's observations.yaml. */
export interface FigureRow {
  readonly id: string;
  readonly metric: string;
  readonly period: { readonly code: string; readonly kind: string };
  readonly comparison?: { readonly basis: string };
  readonly scope?: string;
  readonly place?: string;
}

/** A sentence of ours with a new figure of a metric, and what its row has besides metric and evidence. */
export interface NewFigure {
  readonly metric: string;
  readonly sentence: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Units of levels: the words after the number, and what one of them is in the metric's unit. */
const levels: Readonly<Record<string, readonly [words: string, factor: number]>> = {
  CNY: ["billion yuan", 1e9],
  t: ["million metric tons", 1e6],
  unit: ["million units", 1e6],
};

/** Ordinary words for the same thing; the figures pass through them in turn. */
const rises = [
  "increased by",
  "rose by",
  "grew by",
  "went up by",
  "was up",
  "climbed",
  "expanded by",
  "saw an increase of",
  "posted growth of",
  "gained",
  "recorded a rise of",
  "advanced by",
  "surged by",
  "edged up by",
];
const falls = [
  "fell by",
  "decreased by",
  "declined by",
  "was down",
  "dropped",
  "shrank by",
  "saw a decrease of",
  "posted a decline of",
  "slid by",
  "contracted by",
  "recorded a drop of",
  "slipped by",
];
const totals = [
  "reached",
  "stood at",
  "came to",
  "amounted to",
  "totaled",
  "was",
  "hit",
  "exceeded the previous level and reached",
];
const counts = ["reached", "stood at", "was", "totaled", "climbed to", "rose to"];
const quarters = [
  "in the second quarter",
  "from April to June",
  "during the second quarter",
  "in the second quarter of this year",
  "in Q2",
  "between April and June",
  "in the second quarter of 2025",
  "in the three months to June",
];
const ends = [
  "by the end of June",
  "as of the end of June",
  "at the end of June",
  "as of June 30",
  "by the end of last month",
  "by June 30",
  "by the end of the second quarter",
  "as of the end of the first half of the year",
];
const yearsBefore = [
  "year on year",
  "from a year earlier",
  "compared with the same period last year",
  "over the same period of last year",
  "year over year",
  "from the same period of last year",
  "compared to a year ago",
  "on a year-on-year basis",
  "from a year ago",
];
const qualifiers = [
  ["EXACT", ""],
  ["MORE_THAN", "more than "],
  ["NEARLY", "nearly "],
  ["ABOUT", "about "],
  ["MORE_THAN", "over "],
  ["ABOUT", "around "],
  ["NEARLY", "close to "],
  ["ABOUT", "approximately "],
  ["NEARLY", "almost "],
  ["AT_LEAST", "at least "],
  ["ABOUT", "roughly "],
  ["LESS_THAN", "less than "],
  ["ABOUT", "some "],
] as const;

const inTurn = <T>(words: readonly T[], index: number): T => words[index % words.length] as T;

/** A new figure of a metric in the second quarter, in the shape of a former one; none where no template fits. */
export function newFigure(metric: MetricRow, former: FigureRow, index: number): NewFigure | undefined {
  const said = wordsOf(metric, former, index);
  if (!said || former.place !== china || (former.scope !== undefined && former.scope !== designated)) return undefined;
  const flow = former.period.kind === "FLOW";
  const time = inTurn(flow ? quarters : ends, index);
  const [qualifier] = inTurn(qualifiers, index);
  const scope = former.scope ? `for enterprises ${designated}, ` : "";
  const basis = former.comparison?.basis;
  const compared = basis ? ` ${inTurn(yearsBefore, Math.floor(index / 2))}` : "";
  const fact = `${said.subject} ${said.asSaid}${compared}`;
  const sentence = index % 3 === 0 ? `${time}, ${scope}${fact}` : `${scope}${fact} ${time}`;
  if (sentence.length > maxQuoteLength) return undefined;
  return {
    metric: metric.id,
    sentence: capital(sentence),
    row: {
      value: said.value,
      qualifier,
      asSaid: said.asSaid,
      period: { code: flow ? "2025-Q2" : "2025-06-30", kind: former.period.kind },
      ...(basis ? { comparison: { basis, reference: flow ? "2024-Q2" : "2024-06-30" } } : {}),
      ...(former.scope ? { scope: former.scope } : {}),
      place: china,
      modality: "REPORTED",
      ...(/\b(?:China|national|nationwide|domestic)\b/i.test(sentence) ? {} : { inferred: ["place"] }),
    },
  };
}

const china = "place:china";
const designated = "above designated size";

interface Words {
  readonly subject: string;
  readonly value: number;
  readonly asSaid: string;
}

function wordsOf(metric: MetricRow, former: FigureRow, index: number): Words | undefined {
  const { name, statisticType, unit, componentOf, population } = metric;
  const thing = name
    .replace(/,? (?:growth in number|growth|number|share|size)$/, "")
    .replace(/^(?!Chin)[A-Z][a-z]+\b/, (word) => word.toLowerCase());
  if (thing.endsWith("'s")) return undefined;
  const ofThese = population && statisticType === "SHARE" && !name.toLowerCase().includes(population);
  const subject = ofThese ? `${thing} of ${population}` : thing;
  const [, about] = inTurn(qualifiers, index);
  const tenths = 10 + ((index * 37) % 190);
  const basis = former.comparison?.basis;
  if (statisticType === "GROWTH_RATE" && basis === "YEAR_ON_YEAR") {
    const falling = index % 4 === 1;
    const verb = inTurn(falling ? falls : rises, Math.floor(index / 2));
    return { subject, value: (falling ? -tenths : tenths) / 10, asSaid: `${verb} ${about}${tenths / 10}%` };
  }
  // The parts of a sum would have to add up to it.
  if (basis !== undefined || componentOf !== undefined) return undefined;
  const total = `${inTurn(totals, Math.floor(index / 2))} ${about}`;
  if (statisticType === "SHARE" && unit === "percent") {
    const value = 30 + (tenths % 60);
    return { subject, value, asSaid: `${total}${value}%` };
  }
  const level = levels[unit];
  if (statisticType === "LEVEL" && level)
    return { subject, value: tenths * level[1], asSaid: `${total}${tenths} ${level[0]}` };
  if (statisticType !== "COUNT" || !name.endsWith(", number")) return undefined;
  const count = `${inTurn(counts, Math.floor(index / 2))} ${about}${(1000 + tenths).toLocaleString("en")}`;
  return { subject: `the number of ${subject}`, value: 1000 + tenths, asSaid: count };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
