import type { PeriodKind } from "../../model/observation.js";
import { firstDay, lastDay } from "../../model/day.js";
import { type PeriodPhrase, periodPhrases } from "../checks/period-phrases.js";
import type { Statistic } from "./statistic-words.js";

/** Period of a figure, and where its words are. */
export interface SaidPeriod {
  readonly code: string;
  readonly kind: keyof typeof PeriodKind;
  readonly inferred: boolean;
  /** Offset in the text, and words, of a phrase outside the sentence's clause. */
  readonly at?: number;
  readonly words?: string;
  /** Where it was found. */
  readonly from: "sentence" | "paragraph" | "turn" | "title" | "document";
}

/** Phrase at its place in the text. */
interface Placed extends PeriodPhrase {
  readonly place: number;
  /** Number of its paragraph in the turn. */
  readonly paragraph: number;
}

/** Code of days: a quarter, a half, a year or months where they are whole, else the day. */
function codeOf(start: string, end: string): string {
  if (start === end) return end;
  const [y, m] = [start.slice(0, 4), Number(start.slice(5, 7))];
  const [z, n] = [end.slice(0, 4), Number(end.slice(5, 7))];
  const whole = start.endsWith("-01") && end === lastDay(`${z}-${String(n).padStart(2, "0")}`);
  if (!whole) return `${start}/${end}`;
  const first = firstDay(start);
  if (first.endsWith("-01-01") && end.endsWith("-12-31")) return y === z ? y : `${y}/${z}`;
  if (y === z && n - m === 2 && m % 3 === 1) return `${y}-Q${(m + 2) / 3}`;
  const two = (number: number) => String(number).padStart(2, "0");
  return y === z && m === n ? `${y}-${two(m)}` : `${y}-${two(m)}/${z}-${two(n)}`;
}

/** What the period of a figure depends on. */
export interface Timed {
  readonly statistic: Statistic;
  readonly unitKind: string;
  readonly planned: boolean;
  /** Sentence as rules read it, in small letters, and the place of the number in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Ends of the numbers before it, starts of those after it. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly lead: string;
  readonly tail: string;
  /** Words of its clause on both sides. */
  readonly near: string;
  readonly noun: string;
  readonly value?: number;
  readonly unit: string;
  /** Offset of the number in the text. */
  readonly at: number;
  /** True for the effect of a measure: "have shortened the cycle by 28%". */
  readonly effect: boolean;
}

/** Words that mean the day of the document: they date only their own sentence. */
const vague =
  /^(?:now|currently|so far|to date|at present|today|by now|until now|as of (?:now|today)|as yet|up to now)/;

const event =
  /\b(?:registered|granted|issued|sold|produced|approved|signed|created|held|exported|imported|handled|delivered|generated|earned|invested|newly|added|recorded|carried|attracted|completed|installed|started|trained|shipped|collected|paid|organi[sz]ed|conducted|inspected|received|saw|output|sales|exports|production|transaction|shipments|deliveries|revenue|volume)\b/;
const stock =
  /\b(?:the number of|users|subscribers|subscriptions|there (?:are|were)|by the end|stood at|in operation|in use|coverage|capacity|holdings|stock|inventory|balance|assets|penetration|has reached|have reached|has exceeded|have exceeded|now total|owned|ownership)\b/;
const cumulative =
  /\b(?:cumulative(?:ly)?|have been (?:built|established|created|completed|opened|set up|deployed|formulated|issued|launched|selected|installed|trained|connected|put)|had been (?:built|put|completed)|has (?:built|established|launched|aggregated|released|issued|formulated|trained|created|opened|installed|completed)|have (?:built|established|launched|released|issued|formulated|trained|created|opened|completed|cultivated)|(?:are|been|is|now) (?:now )?deployed|now deployed|accumulat\w*|altogether|since)\b/;

/** Periods of the figures of a document, in the order of its sentences. */
export class SaidPeriods {
  #paragraph: Placed[] = [];
  #turn: Placed[] = [];
  #paragraphs = 0;
  /** Days of states by value and unit: a state that is said again has the day of the first time. */
  readonly #states = new Map<string, Placed>();
  readonly #title: PeriodPhrase | undefined;

  constructor(
    private readonly day: string,
    title: string,
  ) {
    this.#title = periodPhrases(title, day).find(
      ({ kind, compares, words }) => kind === "INTERVAL" && !compares && words !== "this year",
    );
  }

  /** Phrases that figures of a sentence may have. */
  phrasesIn(text: string): PeriodPhrase[] {
    return periodPhrases(text, this.day);
  }

  begin(what: "turn" | "paragraph"): void {
    this.#paragraph = [];
    this.#paragraphs++;
    if (what === "turn") [this.#turn, this.#paragraphs] = [[], 1];
  }

  /** Remembers the phrases of a sentence for those after it. */
  remember(phrases: readonly PeriodPhrase[], place: number): void {
    const said = phrases
      .filter((phrase) => usable(phrase) && !vague.test(phrase.words) && phrase.end !== this.day)
      .map((phrase) => ({ ...phrase, place: place + phrase.at, paragraph: this.#paragraphs }));
    this.#paragraph.push(...said);
    this.#turn.push(...said);
  }

  of(timed: Timed): SaidPeriod {
    const phrases = this.phrasesIn(timed.text);
    const own = ownPhrase(
      phrases.filter((one) => usable(one) || one.kind === "COUNTED"),
      timed,
    );
    if (timed.planned) return this.#planned(phrases, timed);
    if (own) {
      if (own.kind === "COUNTED") return this.#counted(own, timed);
      if (own.kind === "END" && timed.value !== undefined && !vague.test(own.words))
        this.#states.set(`${timed.value} ${timed.unit}`, { ...own, place: timed.at, paragraph: 1 });
      return this.#from(own, timed, "sentence");
    }
    if (timed.effect) return { code: this.day, kind: "INSTANT", inferred: true, from: "document" };
    const isStock = this.#isStock(timed);
    const fits = ({ kind }: PeriodPhrase) => (isStock ? kind === "END" : true);
    const again = isStock && timed.value !== undefined ? this.#states.get(`${timed.value} ${timed.unit}`) : undefined;
    if (again) {
      if (again.place < timed.at) this.#turn.push({ ...again, place: -1, paragraph: 1 });
      return { ...this.#from(again, timed, "turn"), inferred: true };
    }
    const near = isStock ? this.#paragraph.findLast(fits) : this.#intervalIn(this.#paragraph);
    if (near) return this.#from(near, timed, "paragraph", near);
    const far = isStock
      ? this.#turn.findLast(({ kind, paragraph }) => kind === "END" && paragraph === 1)
      : this.#intervalIn(this.#turn);
    if (far)
      return far.place < 0
        ? { ...this.#from(far, timed, "turn"), inferred: true }
        : this.#from(far, timed, "turn", far);
    if (!isStock && this.#title)
      return {
        code: codeOf(this.#title.start, this.#title.end),
        kind: kindOf(timed, false),
        inferred: true,
        from: "title",
      };
    return {
      code: this.day,
      kind: cumulative.test(timed.near) && ["COUNT", "LEVEL"].includes(timed.statistic) ? "CUMULATIVE" : "INSTANT",
      inferred: true,
      from: "document",
    };
  }

  /** The interval that a paragraph or turn is about: that of the title where it names it, else its first one. */
  #intervalIn(phrases: readonly Placed[]): Placed | undefined {
    const intervals = phrases.filter(({ kind }) => kind === "INTERVAL");
    const title = this.#title;
    return intervals.find(({ start, end }) => start === title?.start && end === title.end) ?? intervals[0];
  }

  #isStock({ statistic, unitKind, lead, tail, near, noun }: Timed): boolean {
    if (["RANK", "THRESHOLD", "TARGET"].includes(statistic)) return true;
    if (statistic === "SHARE") return true;
    if (statistic === "COUNT")
      return unitKind === "TIME"
        ? true
        : !event.test(`${lead.slice(-60)} ${noun} ${tail.slice(noun.length, noun.length + 20)}`) ||
            stock.test(lead.slice(-80)) ||
            cumulative.test(near);
    if (statistic === "LEVEL")
      return /\b(?:balance|assets|capacity|deposits|reserves|area|length|mileage)\b/.test(lead.slice(-80));
    return false;
  }

  #from(phrase: PeriodPhrase, timed: Timed, from: SaidPeriod["from"], placed?: Placed): SaidPeriod {
    const where = placed ? { at: placed.place, words: placed.words } : {};
    const isStock = this.#isStock(timed);
    if (phrase.kind === "INTERVAL" && isStock && from !== "turn" && stays(timed, phrase, this.day))
      return {
        code: phrase.end > this.day ? this.day : phrase.end,
        kind: cumulative.test(timed.near) ? "CUMULATIVE" : "INSTANT",
        inferred: true,
        from,
        ...where,
      };
    const code = codeOf(phrase.start, phrase.end);
    const instant = phrase.start === phrase.end;
    const sum = cumulative.test(timed.near) && ["COUNT", "LEVEL"].includes(timed.statistic) && instant;
    const kind = sum ? "CUMULATIVE" : kindOf(timed, instant);
    return { code, kind, inferred: false, from, ...where };
  }

  #planned(phrases: readonly PeriodPhrase[], timed: Timed): SaidPeriod {
    const target = phrases.filter(({ end, compares }) => end > this.day && !compares);
    const found = ownPhrase(target, timed) ?? target.at(-1);
    const kind = timed.statistic === "TARGET" ? "TARGET" : "FLOW";
    if (!found) return { code: this.day, kind, inferred: true, from: "document" };
    return { code: codeOf(found.start, found.end), kind, inferred: false, from: "sentence" };
  }

  /** "Three consecutive months": the months up to the last period that was said, or to the day. */
  #counted({ months = 0 }: PeriodPhrase, timed: Timed): SaidPeriod {
    const near = this.#paragraph.findLast(usable) ?? this.#turn.findLast(usable);
    const until = near && near.end < this.day ? near.end : this.day;
    const whole = months % 12 === 0;
    const last = Number(until.slice(0, 4)) * 12 + (whole ? 11 : Number(until.slice(5, 7)) - 1);
    const month = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    const [start, end] = [firstDay(month(last - months + 1)), lastDay(month(last))];
    return { code: codeOf(start, end), kind: kindOf(timed, false), inferred: true, from: "sentence" };
  }
}

/** A phrase that figures have, and not what they compare with. */
const usable = ({ compares, kind, begins }: PeriodPhrase) => !compares && kind !== "COUNTED" && begins !== true;

/** The phrase of a sentence that a number has: right of it before the next one, else the last one left of it, else the next one. */
function ownPhrase(
  phrases: readonly PeriodPhrase[],
  { start, end, before, after, text }: Timed,
): PeriodPhrase | undefined {
  const previous = Math.max(0, ...before);
  const next = Math.min(text.length, ...after);
  const counted = phrases.find(({ kind, at, words }) => kind === "COUNTED" && at <= start && start < at + words.length);
  if (counted) return counted;
  const timed = phrases.filter(({ kind }) => kind !== "COUNTED");
  const inClause = timed.findLast(({ at }) => at >= previous && at < start);
  if (inClause) return inClause;
  const right = timed.find(({ at }) => at >= end && at < next);
  const left = timed.findLast(({ at }) => at < start);
  if (right && (!left || !/[,;]/.test(text.slice(end, right.at)))) return right;
  if (left ?? right) return left ?? right;
  const later = timed.find(({ at }) => at >= end);
  return later && (!/[,;]/.test(text.slice(end, later.at)) || text.slice(end).includes("respectively"))
    ? later
    : undefined;
}

/** True where a number is the state at the end of an interval that words name. */
function stays({ statistic, lead, tail, near, noun }: Timed, phrase: PeriodPhrase, day: string): boolean {
  if (statistic === "SHARE") return false;
  const words = `${lead.slice(-80)} ${noun} ${tail.slice(0, 40)}`;
  if (event.test(words) && !stock.test(words)) return false;
  return phrase.end <= day ? stock.test(words) || cumulative.test(near) : true;
}

function kindOf({ statistic, lead, tail }: Timed, instant: boolean): keyof typeof PeriodKind {
  if (statistic === "TARGET") return "TARGET";
  if (instant) return "INSTANT";
  if (
    /\b(?:averag\w*|daily|per month)\b/.test(lead.slice(-40) + tail.slice(0, 40)) &&
    ["LEVEL", "COUNT", "GROWTH_RATE"].includes(statistic)
  )
    return "AVERAGE";
  return "FLOW";
}
