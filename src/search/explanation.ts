import type { Match } from "./match.js";
import { type QueryWord, runsOf } from "./query-words.js";
import { type TextMatch, inSequence, type Scored, wordScore } from "./score.js";
import { type Token, tokensOf } from "../store/tokens.js";
import { fieldLabel, nameFields } from "../store/searchable-texts.js";

/** Explains in a sentence why a query found a node: `alias "Setting Sail" begins with "sett"`. */
export function explainMatch(query: string, words: readonly QueryWord[], { found }: Scored): string {
  const bestText = new Map(words.map((word) => [word, bestOf(word, found)]));
  const parts = found.flatMap((text) => {
    const matches = text.matches.filter(({ word }) => bestText.get(word) === text);
    return matches.length > 0 ? [`${nameOf(text)} ${describe(text, matches, quoted(query, matches, text))}`] : [];
  });
  const missing = words.filter((word) => !bestText.get(word)).map(({ text }) => `"${text}"`);
  return parts.join("; ") + (missing.length > 0 ? `; without ${missing.join(", ")}` : "");
}

function bestOf(word: QueryWord, found: readonly TextMatch[]): TextMatch | undefined {
  const max = Math.max(...found.map((text) => wordScore(word, text)));
  return max > 0 ? found.find((text) => wordScore(word, text) === max) : undefined;
}

/** The part of the query with the matched words, as it is written where the text has it so; else the words. */
function quoted(query: string, matches: readonly Match[], { text }: TextMatch): string {
  const tokens = tokensOf(query);
  const runs = runsOf(tokens);
  const places = matches.map(({ word }) => runs.findIndex((run) => termsIn(run) === word.text));
  const part = runs.slice(Math.min(...places), Math.max(...places) + 1).flat();
  const isWritten = !places.includes(-1) && termsIn(tokensOf(text), " ").includes(termsIn(part, " "));
  return isWritten ? query.slice(part[0]?.start, part.at(-1)?.end) : matches.map(({ word }) => word.text).join(" ");
}

const termsIn = (tokens: readonly Token[], separator = "") => tokens.map(({ term }) => term).join(separator);

/** Label of a field, with the text where it is a name: other texts are long, and among the highlights. */
function nameOf({ field, text }: TextMatch): string {
  return nameFields.includes(field) ? `${fieldLabel(field)} "${text}"` : fieldLabel(field);
}

function describe(text: TextMatch, matches: readonly Match[], query: string): string {
  if (text.complete && matches.length === text.matches.length && matches.every(({ how }) => how === "WORD"))
    return `is "${query}"`;
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
    case "INSIDE":
      return `has "${found}", which is in "${word.text}"`;
    case "SHORTENED":
      return `can be shortened to "${found}"`;
    case "PART":
      return `has "${found}" of "${word.text}"`;
  }
}
