import type { FoundNumber } from "./find-numbers.js";
import type { Range } from "./subject-words.js";

const future =
  /\b(?:will|shall|plans? to|plans? for|planned to|aims? to|aim(?:s|ing)? (?:for|at)|strives? to|intends? to|expected to|expects? to|is to|are to|should reach|set to|due to (?:reach|be|open)|forecast to|projected to|seeks? to|hopes? to)\b/g;
const goal = /\b(?:target|goal|objective|quota)s?\b[^,;]*$/;
const past =
  /\b(?:has|have|had|was|were|reached|totaled|totalled|exceeded|surpassed|stood at|rose|grew|fell|increased|decreased|recorded|achieved)\b/;

/** True for a number to be reached: "will", "plans to" or a target left of it in its clause, or "will" after its noun. */
export function isPlanned(text: string, { start, end }: FoundNumber, clause: Range): boolean {
  const lead = text.slice(0, start);
  const near = text.slice(Math.min(clause.start, start), start);
  if (goal.test(near) && !/\b(?:exceed(?:ed|ing)|above|beat(?:ing)?|met|over) (?:the|its|our)\b[^,;]*$/.test(near))
    return true;
  if (/^ ?[a-z%][^,;.]{0,40}? (?:will|are to|is to) (?!continue)/.test(text.slice(end))) return true;
  const found = [...lead.matchAll(future)].at(-1);
  if (found) {
    const rest = lead.slice(found.index + found[0].length);
    return !past.test(rest) && !/[;]|\bwhile\b/.test(rest);
  }
  return (
    /\bby (?:the end of )?20[2-9]\d\b/.test(`${near} ${text.slice(end, end + 40)}`) &&
    /\bto (?:reach|exceed|raise|bring|build|train|have|increase|cut|reduce|double)\b/.test(near) &&
    !past.test(near)
  );
}
