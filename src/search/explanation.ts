import type { Match } from "./match.js";
import type { QueryWord } from "./query-words.js";
import { type TextMatch, inSequence, type Scored, worthOf } from "./score.js";
import { fieldLabel, nameFields } from "../store/searchable-texts.js";

/** Why a node was found by a question, in a sentence: `alias "Setting Sail" begins with "sett"`. */
export function explainMatch(question: string, words: readonly QueryWord[], { found }: Scored): string {
  const askedBy = (matches: readonly Match[]) =>
    matches.length === words.length ? question.trim() : matches.map(({ word }) => word.text).join(" ");
  const bearer = new Map(words.map((word) => [word, bestOf(word, found)]));
  const said = found.flatMap((text) => {
    const matches = text.matches.filter(({ word }) => bearer.get(word) === text);
    return matches.length > 0 ? [`${nameOf(text)} ${saysOf(text, matches, askedBy(matches))}`] : [];
  });
  const missing = words.filter((word) => !bearer.get(word)).map(({ text }) => `"${text}"`);
  return said.join("; ") + (missing.length > 0 ? `; without ${missing.join(", ")}` : "");
}

function bestOf(word: QueryWord, found: readonly TextMatch[]): TextMatch | undefined {
  const most = Math.max(...found.map((text) => worthOf(word, text)));
  return most > 0 ? found.find((text) => worthOf(word, text) === most) : undefined;
}

/** Descriptions and quotations are too long to repeat here; they stand among the highlights. */
function nameOf({ field, text }: TextMatch): string {
  return nameFields.includes(field) ? `${fieldLabel(field)} "${text}"` : fieldLabel(field);
}

function saysOf(text: TextMatch, matches: readonly Match[], asked: string): string {
  if (text.whole) return `is "${asked}"`;
  const begins = matches[0]?.at[0]?.[0] === 0 && inSequence(matches);
  if (begins && matches.every(({ how }, i) => how === "WORD" || (how === "PREFIX" && i === matches.length - 1)))
    return `begins with "${asked}"`;
  if (matches.length > 1 && inSequence(matches) && matches.every(({ how }) => how === "WORD")) return `has "${asked}"`;
  return matches.map(says).join(", ");
}

function says({ word, how, found }: Match): string {
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
