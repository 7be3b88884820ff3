import type { Facts } from "./facts.js";
import { statedNumbers } from "./facts.js";
import { written } from "./spoken-numbers.js";
import { rowVerdicts, type RowProblem, type Verdict } from "./check.js";
import { quotesOf, type Reading, readingsOf, small } from "./reading.js";

const up = [
  String.raw`up(?!(?:-| to\b|ward of|wards of|grad))|upward(?!s? of)|increas\w*|ris(?:e|es|en|ing)|rose|gr(?:ew|ow|ows|own|owing|owth)`,
  String.raw`higher(?! than \d)|faster|quicker|surg\w*|gain(?:s|ed|ing)?|climb\w*|jump\w*|expand\w*|expansion|improv\w*|accelerat\w*`,
  String.raw`soar\w*|strengthen\w*|widen\w*|larger(?! than \d)|doubl(?:ed|ing)|tripl(?:ed|ing)|boost\w*|rebound\w*|recover(?:ed|ing|s)|adding`,
  String.raw`picked up|more(?! than\b)|lift(?:ed|ing)|rais(?:ed|ing)|enhanc\w*|rall(?:y|ied)|leap(?:t|ed)|swell\w*|advanced(?= by\b| ?$)`,
].join("|");
const down = [
  String.raw`down(?!-|load|stream)|downward|decreas\w*|fall(?:s|en|ing)?|fell|declin\w*|drop\w*|lower(?:s|ed|ing)?(?!-| than \d)|slower`,
  String.raw`slow(?:s|ed|ing)?|reduc\w*|cut(?:s|ting)?(?!-)|short(?:en\w*|er(?! than \d))|shr[aiu]nk\w*|contract(?:ed|ing|ion)|less(?! than\b)`,
  String.raw`fewer(?! than\b)|narrow(?:s|ed|ing)|slump\w*|plung\w*|slid|dipp?(?:s|ed|ing)|lost|sav(?:ed|es|ing|ings)|negative|minus|weaken\w*`,
  String.raw`halv(?:ed|ing)|trimm?\w*|slash\w*|deceler\w*|eas(?:ed|ing)|retreat\w*|tumbl\w*|curb\w*|eliminat\w*|sank|shed|slipp(?:ed|ing)|subsid(?:ed|ing)|ebb(?:ed|ing)|reced(?:ed|ing)`,
].join("|");
export const upWords = new RegExp(`\\b(?:${up})\\b`);
export const downWords = new RegExp(`\\b(?:${down})\\b`);
/** Words of a growth that is above zero. */
export const amountOf = /\b(?:grow\w*|grew|positive|increas\w*|ris(?:e|es|en|ing)|rose|gain\w*|expan\w*|up)\b/;

const either = new RegExp(`\\b(?:(${up})|(${down}))\\b`, "g");
/** A word right after a number and its unit: "5 percentage points higher", "8.2% year-on-year growth". */
const rightAfter = new RegExp(
  `^ ?(?:%|percent(?:age points?)?|per cent)?(?: (?:year[- ]on[- ]year|yoy|annual|average|quarterly|monthly|steady|slight|sharp|cumulative|month-on-month|quarter-on-quarter|[a-z]+s?))?,? ?\\b(?:(higher|faster|quicker|more|above|ahead|up|increase|rise|growth|gain|jump|surge|improvement|expansion|longer|larger|better|stronger|greater)|(lower|slower|fewer|less|below|behind|down|decrease|decline|drop|fall|reduction|cut|contraction|slump|loss|shorter|smaller|worse|weaker))\\b(?! than \\d)`,
);
const losses = /\b(?:declin|decreas|drop|fall|los[st]|reduc|contraction|deficit)\w*\b[^.;]{0,40}$/;

/** A change that a word says: 1 for a rise, -1 for a fall. */
export interface Direction {
  readonly sign: number;
  readonly word: string;
}

/** Direction that the words right of a number give, or else the last ones left of it. */
export function directionBeside(lead: string, tail?: string): Direction | undefined {
  const right = tail === undefined ? null : rightAfter.exec(tail);
  if (right?.[1] !== undefined || right?.[2] !== undefined)
    return { sign: right[1] === undefined ? -1 : 1, word: String(right[1] ?? right[2]) };
  return lastIn(lead);
}

/** Direction of the change that words give a number: 1, -1, or 0 where none is said; and the word. */
export function directionOf(reading: Reading): Direction {
  const { lead, tail, counted, said } = reading;
  const own = directionBeside(counted ? lead : `${lead}${said}`, counted ? tail : undefined);
  if (own) return own;
  const subject = quotesOf(reading, "SUBJECT").map(small).toReversed();
  return subject.map(lastIn).find(Boolean) ?? { sign: 0, word: "" };
}

function lastIn(text: string): Direction | undefined {
  const last = [...text.matchAll(either)].at(-1);
  if (!last) return undefined;
  const [word, rising] = [last[0], last[1]];
  const ofLoss = losses.test(text.slice(0, last.index)) && /^(?:narrow|widen|eas)/.test(word);
  const sign = rising === undefined ? -1 : 1;
  return { sign: ofLoss ? -sign : sign, word };
}

/** A number said to fall is negative, one said to rise is positive, and a level is negative only where the words say so. */
export function signsSaid(facts: Facts): Verdict[] {
  return rowVerdicts(readingsOf(facts), problemOf, "the words give the sign");
}

function problemOf(reading: Reading): RowProblem | undefined {
  const { figure, lead } = reading;
  const number = statedNumbers(figure).find((one) => one !== 0);
  if (number === undefined) return undefined;
  const shown = `the row has ${written(number)}`;
  const refuse = (problem: string) => ({ field: "value", problem: `${problem}, ${shown}` });
  if (!["GROWTH_RATE", "DIFFERENCE"].includes(String(figure.metric?.statisticType)))
    return number < 0 &&
      !/(?:\b(?:minus|negative|below|deficit|loss\w*)\b|[-−–]) ?$|\b(?:minus|negative|deficit|loss)\b/.test(lead)
      ? refuse('no word such as "minus" is before the number')
      : undefined;
  const { sign, word } = directionOf(reading);
  if (sign > 0 && number < 0) return refuse(`"${word}" is said`);
  if (sign < 0 && number > 0) return refuse(`"${word}" is said`);
  if (sign === 0 && number < 0 && !/[-−–]$/.test(lead)) return refuse('no word such as "fell" is said');
  return undefined;
}
