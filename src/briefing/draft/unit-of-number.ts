import { type FoundNumber } from "./find-numbers.js";
import { subjectOf, type Range } from "./subject-words.js";
import { nounPhrase, type SaidUnit, type Units } from "./units.js";

/** Words between a part and its whole: "31 of the 41". */
export const ofWhole = /^ ?(?:[a-z-]+ ){0,2}(?:(?:out )?of|among) (?:the |all |a total of |china's |its )*$/;

/** The clause of a number. */
type Clause = Range & { readonly continues: boolean };

const fraction = /^(?:half|.*(?:half|third|quarter|fifth|tenth)s?|.* in (?:every )?.*)$/;
/** True for a number that is said as a part of one: "two-thirds", "one in five". */
export const isFraction = (text: string, { start, end }: FoundNumber) =>
  fraction.test(text.slice(start, end)) && !/million|billion|trillion|thousand/.test(text.slice(start, end));

/** Unit of a number: of the words right of it, of its list, or of what it is said of. */
export function unitOf(
  text: string,
  number: FoundNumber,
  next: readonly FoundNumber[],
  units: Units,
  clause: Clause,
): SaidUnit {
  const lead = text.slice(0, number.start);
  const tail = number.vague ? text.slice(number.end).replace(/^ of(?: the)?/, "") : text.slice(number.end);
  if (number.doubleDigit) return { code: "percent", kind: "PERCENT", phrase: "" };
  const measured = units.measured(lead, tail);
  if (measured) return measured;
  if (isFraction(text, number)) return { code: "percent", kind: "PERCENT", phrase: "" };
  for (const other of next.slice(0, 4)) {
    const gap = text.slice(number.end, other.start);
    if (!/^(?:,? (?:and|or|to|by|and by)|,|,? ?(?:and )?(?:about|nearly|over|more than))? ?[$€£¥]?$/.test(gap)) break;
    const unit = units.measured(text.slice(0, other.start), text.slice(other.end));
    if (unit) return { ...unit, phrase: "" };
  }
  if (/^(?: ?times| ?-?fold|-fold)\b/.test(tail))
    return units.ofNouns("times") ?? { code: "time", kind: "COUNT", phrase: "times" };
  const whole = next[0] && ofWhole.test(text.slice(number.end, next[0].start)) ? text.slice(next[0].end) : undefined;
  const right = nounPhrase(whole ?? tail.replace(/^ of (?:the|its|our|these|those|all)\b/, ""));
  const following = next[0];
  // "30,000 basic-level, 1,200 advanced-level and 230 excellence-level factories".
  if (
    following &&
    /^ [a-z]+-?[a-z]*(?<!s),? (?:and )?$/.test(text.slice(number.end, following.start)) &&
    !right.endsWith("s")
  )
    return { ...unitOf(text, following, next.slice(1), units, clause), phrase: "" };
  const noun = right === "" ? undefined : units.ofNouns(right);
  if (noun) return noun;
  const left =
    /\bnumber of ((?:(?!reach|exceed|total|stood|hit|was|is|has|have|ros|ris|grew|increas|fell|drop|surpass|climb)[\w'"&()-]+ ?)+)/.exec(
      lead
        .split(/,(?= )/)
        .slice(-2)
        .join(","),
    )?.[1];
  if (left !== undefined) return { ...(units.ofNouns(headOf(left)) ?? none), phrase: "" };
  if (/\b(?:output|sales|production|exports|imports|deliveries|shipments)\b/.test(lead.slice(-100)))
    return { code: "unit", kind: "COUNT", phrase: "", inferred: true };
  if (/\b(?:index|pmi)\b/.test(lead.slice(-100))) return { code: "index_point", kind: "INDEX", phrase: "" };
  const subject = subjectOf(text, number, false);
  const head = subject && !clause.continues ? headOf(text.slice(subject.start, subject.end)) : "";
  if (head.endsWith("s")) return { ...(units.ofNouns(head) ?? none), phrase: "" };
  return none;
}

const none: SaidUnit = { code: "", kind: "", phrase: "" };

/** The noun of a phrase: what is before its first preposition. */
const headOf = (phrase: string) =>
  phrase
    .split(/ (?:of|in|with|for|capable|that|which|at|on|by|from|under|above|to|using) /)[0]
    ?.replace(/\([^)]*\)/g, "")
    .trim() ?? "";
