import type { Match } from "./match.js";
import type { QueryWord } from "./query-words.js";
import { type TextMatch, inSequence, type Scored, wordScore } from "./score.js";
import { fieldLabel, nameFields } from "../store/searchable-texts.js";

/** Explains in a sentence why a query found a node: `alias "Setting Sail" begins with "sett"`. */
export function explainMatch(query: string, words: readonly QueryWord[], { found }: Scored): string {
  const queryOf = (matches: readonly Match[]) =>
    matches.length === words.length ? query.trim() : matches.map(({ word }) => word.text).join(" ");
  const bestText = new Map(words.map((word) => [word, bestOf(word, found)]));
  const parts = found.flatMap((text) => {
    const matches = text.matches.filter(({ word }) => bestText.get(word) === text);
    return matches.length > 0 ? [`${nameOf(text)} ${describe(text, matches, queryOf(matches))}`] : [];
  });
  const missing = words.filter((word) => !bestText.get(word)).map(({ text }) => `"${text}"`);
  return parts.join("; ") + (missing.length > 0 ? `; without ${missing.join(", ")}` : "");
}

function bestOf(word: QueryWord, found: readonly TextMatch[]): TextMatch | undefined {
  const max = Math.max(...found.map((text) => wordScore(word, text)));
  return max > 0 ? found.find((text) => wordScore(word, text) === max) : undefined;
}

/** Label of a field, with the text where it is a name: other texts are long, and among the highlights. */
function nameOf({ field, text }: TextMatch): string {
  return nameFields.includes(field) ? `${fieldLabel(field)} "${text}"` : fieldLabel(field);
}

function describe(text: TextMatch, matches: readonly Match[], query: string): string {
  if (text.exact) return `is "${query}"`;
  const begins = matches[0]?.at[0]?.[0] === 0 && inSequence(matches);
  if (begins && matches.every(({ how }, i) => how === "WORD" || (how === "PREFIX" && i === matches.length - 1)))
    return `begins with "${query}"`;
  if (matches.length > 1 && inSequence(matches) && matches.every(({ how }) => how === "WORD")) return `has "${query}"`;
  return matches.map(describeMatch).join(", ");
}

function describeMatch({ word, how, found }: Match): string {
  switch (how) {
    case "WORD":
      return `has "${word.text}"`;
    case "FORM":
    case "TYPO":
      return `has "${found}" for "${word.text}"`;
    case "PREFIX":
      return `has "${found}", which begins with "${word.text}"`;
    case "SHORTENED":
      return `can be shortened to "${word.text}"`;
    case "PART":
      return `has "${found}" of "${word.text}"`;
  }
}
