import type { Qualifier } from "../../model/qualifier.js";
import type { Facts, Figure } from "./facts.js";
import { numbersAt } from "./spoken-numbers.js";
import { rowVerdicts, type RowProblem, type Verdict } from "./check.js";
import { amountOf, downWords, upWords } from "./direction-words.js";
import { affirmed } from "./negation.js";
import { type Reading, readingsOf } from "./reading.js";

/** Words left of a number that qualify it, by what they say; a longer expression before one that it contains. */
const before: readonly (readonly [Qualifier, string])[] = [
  [
    "AT_MOST",
    "no more than|not more than|at most|up to|not exceed(?:ing)?|no (?:higher|longer|later) than|within|a maximum of|capped at",
  ],
  ["AT_LEAST", "at least|no (?:less|fewer|lower) than|not (?:less|fewer|lower) than|not below|a minimum of"],
  [
    "NEARLY",
    "nearly|almost|close to|approach(?:es|ed|ing)?|just (?:under|below|shy of|short of)|near(?:s|ed|ing)?|not quite|virtually",
  ],
  ["LESS_THAN", "(?:less|fewer|lower|shorter|smaller) than|below|under|short of"],
  [
    "MORE_THAN",
    "(?:more|greater|higher|larger|longer|better) than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|in excess of|upwards? of|beyond|topp(?:ed|ing)|tops|cross(?:ed|ing)",
  ],
  [
    "ABOUT",
    "about|around|approximately|roughly|some|circa|in the region of|an estimated|estimated at|basically|in the order of",
  ],
];
/** Words right of a number that qualify it. */
const after: readonly (readonly [Qualifier, RegExp])[] = [
  ["AT_LEAST", /^\s*(?:%|percent)?\s*(?:[\w-]+ ){0,3}or upwards\b/],
  ["AT_LEAST", /^\s*(?:%|percent)?\s*(?:[\w-]+ ){0,3},? ?(?:or|and) (?:more|above|over|higher)\b(?! than)/],
  ["AT_MOST", /^\s*(?:%|percent)?\s*(?:[\w-]+ ){0,3}or (?:less|fewer|below|lower)\b/],
  ["ABOUT", /^\s*(?:%|percent)?\s*(?:[\w-]+ ){0,3}or so\b/],
  ["MORE_THAN", /^(?:\+|-plus| plus\b)/],
];
/** Words that may be between a qualifier and its number. */
const between = String.raw`(?:(?:a|an|the|by|of|to|at|its|total|average|cumulative|combined|annual|overall|increase|growth|decrease|rate|mark) +)*(?:[$¥€£]|us\$|rmb ?|cny ?)?`;
const qualified = before.map(
  ([qualifier, words]) => [qualifier, new RegExp(`(?<![\\w-])(${words}) +${between}$`)] as const,
);

/** Words that qualify what has no number: "nearly every county", "hundreds of cities". */
const vague: readonly (readonly [Qualifier, RegExp])[] = [
  ["NEARLY", /\b(?:nearly|almost|virtually|close to)\b/],
  ["ABOUT", /\b(?:about|basically|around|roughly|approximately)\b/],
  ["MORE_THAN", /\b(?:more than|over|hundreds|thousands|dozens|millions)\b/],
];
const stable = /\b(?:stab(?:le|ly|ility)|stabili[sz]\w*|stead(?:y|ily)|unchanged|flat|constant)\b/;
const faster =
  /\b(?:accelerat\w*|fast\w*|quick\w*|pick\w* up|improv\w*|expan\w*|surg\w*|widen\w*|strengthen\w*|upward)\b|\b(?:rate|growth|pace)\b.*\b(?:rose|rise\w*|rising|increas\w*|climb\w*)\b/;

/** The qualifier that words put on the number between them, and the words. */
export function qualifierBeside(lead: string, tail: string): { qualifier: Qualifier; words: string } | undefined {
  for (const [qualifier, pattern] of qualified) {
    const words = pattern.exec(lead)?.[1];
    if (words !== undefined) return { qualifier, words };
  }
  for (const [qualifier, pattern] of after) {
    const words = pattern
      .exec(tail)?.[0]
      .replace(/^\s*(?:%|percent)?\s*/, "")
      .trim();
    if (words !== undefined) return { qualifier, words };
  }
  return undefined;
}

/** Every qualifier is said beside its number, or by a list's first number; and none that is said is left out. */
export function qualifiersSaid(facts: Facts): Verdict[] {
  return rowVerdicts(readingsOf(facts), problemOf, "the words give the qualifier");
}

function problemOf(reading: Reading): RowProblem | undefined {
  const { figure, counted } = reading;
  const problem = counted ? ofNumber(reading) : ofWords(reading);
  return problem === undefined
    ? undefined
    : { field: "qualifier", problem: `${problem}, the row says ${figure.qualifier}` };
}

function ofNumber({ figure, lead, tail, said }: Reading): string | undefined {
  const { qualifier } = figure;
  if (qualifier === "RANGE")
    return /\d.*(?:\bto\b|\band\b|-|–|—|~).*\d/.test(said)
      ? undefined
      : 'no word such as "to" or "between" joins two numbers';
  if (["RISING", "FALLING", "POSITIVE", "DOUBLE_DIGIT"].includes(qualifier)) return "the words give a number";
  const range = rangeOf(lead, tail);
  if (range !== undefined) return `"${range}" is said, which is RANGE`;
  const found = qualifierBeside(lead, tail);
  if (qualifier === "STABLE")
    return stable.test(said + lead.slice(-24)) ? undefined : 'no word such as "stable" is said';
  // 以上 includes the number, and is often meant without it.
  if (found?.words.endsWith("or upwards") && qualifier === "MORE_THAN") return undefined;
  if (found) return found.qualifier === qualifier ? undefined : `"${found.words}" is said, which is ${found.qualifier}`;
  if (qualifier === "EXACT") return undefined;
  if (!figure.inferred?.includes("qualifier")) return `no word beside the number is ${qualifier}`;
  return listed(lead, qualifier) ? undefined : `no number before it in the sentence is ${qualifier}`;
}

/** "Between 40 and 45 shipyards", of which one number was taken. */
function rangeOf(lead: string, tail: string): string | undefined {
  const first = /\bbetween $/.test(lead) ? /^[^,.;]{0,24}? and (?=\d)/.exec(tail)?.[0] : undefined;
  return first === undefined
    ? /\bbetween \d[\d,.]*[^,.;]{0,24}? and $/.exec(lead)?.[0].trim()
    : `between …${first.trimEnd()}`;
}

/** One qualifier may govern the numbers that are listed after it, not a change of what it governs: "more than 9.8 trillion yuan, up 12.6%". */
const listed = (lead: string, qualifier: Qualifier) =>
  numbersAt(lead).some(
    ({ start, end }) =>
      qualifierBeside(lead.slice(0, start), lead.slice(end))?.qualifier === qualifier &&
      !/[,;] (?:an? |with )?(?:up|down|increas|decreas|ris|fall|growth|gain|drop)\w*\b[^,;]*$/.test(lead.slice(end)),
  );

/** Figures without a number, or whose number a reader supplied. */
function ofWords({ figure, said, lead }: Reading): string | undefined {
  const { qualifier, metric } = figure;
  const told = affirmed(`${/\b(?:not|never|\w+n't) $/.exec(lead)?.[0] ?? ""}${said.trimStart()}`);
  const rate = metric?.statisticType === "GROWTH_RATE";
  const doubleDigit = /\b(?:double|two)[- ]digits?\b/.test(said);
  const [up, down] = [upWords.test(told), downWords.test(told)];
  const lacks = (words: string) => `no word such as "${words}" is in "${said.trim()}"`;
  if (doubleDigit !== (qualifier === "DOUBLE_DIGIT"))
    return doubleDigit ? '"double-digit" is said' : lacks("double-digit");
  if (wordless(figure) && figure.value === undefined && numbersAt(said).length > 0) return "the words give a number";
  if (qualifier === "STABLE") return stable.test(said) && !up && !down ? undefined : lacks("stable");
  if (qualifier === "FALLING") return down || /\bslow\w*/.test(said) ? undefined : lacks("fell");
  if (qualifier === "RISING" && rate) return faster.test(told) && !down ? undefined : lacks("accelerated");
  if (qualifier === "RISING") return up && !down ? undefined : lacks("rose");
  if (qualifier === "POSITIVE")
    return (rate ? amountOf.test(told) : /\bpositive\b/.test(said)) && !down ? undefined : lacks("growth");
  if (!figure.inferred?.includes("value")) return undefined;
  const found = vague.find(([, words]) => words.test(said))?.[0];
  if (found !== undefined) return found === qualifier ? undefined : `the words say ${found}`;
  return qualifier === "EXACT" || figure.inferred.includes("qualifier") ? undefined : lacks(qualifier.toLowerCase());
}

/** Qualifiers that need no number. */
export const wordless = ({ qualifier }: Figure) =>
  ["RISING", "FALLING", "STABLE", "POSITIVE", "DOUBLE_DIGIT"].includes(qualifier);
