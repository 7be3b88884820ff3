import { kinds } from "../model/index.js";
import type { Records } from "../store/store.js";

/** A name-like expression of a text that no name in the graph covers. */
export interface MissingTerm {
  readonly term: string;
  /** UTF-16 offset of its first occurrence. */
  readonly start: number;
}

const small = "of|for|and|the|in|on|to|with|a|at|by";
const calendar =
  "January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const capital = String.raw`\b\d*[A-Z][\w&+'-]*`;
/** Two or more capitalized words, perhaps joined by small ones (`Ministry of Finance`), or a quoted expression. */
const candidate = new RegExp(`"[^"\\n]+"|${capital}(?:(?: (?:${small}))* ${capital})+`, "g");
const notNames = new RegExp(`\\b(?:${small}|${calendar})\\b`, "gi");

/**
 * Capitalised and quoted terms of a text with a word that no entity's name covers, weak and negative names included; each
 * once, in the order of the text. The word that opens a sentence belongs to a term only where the text never has it small.
 */
export function missingTerms(text: string, load: Records, ignored: readonly string[] = []): MissingTerm[] {
  const unnamed = text.split("");
  for (const { 1: name = "", index } of text.matchAll(namePattern(namesOf(load))))
    unnamed.fill(" ", index, index + name.length);
  const found = new Map<string, MissingTerm>();
  for (const { 0: whole, index } of text.matchAll(candidate)) {
    const start = index + openingOf(text, whole, index).length;
    const term = text.slice(start, index + whole.length).replace(/^"|[,.?!]*"$/g, "");
    const uncovered = unnamed
      .slice(start, index + whole.length)
      .join("")
      .replace(notNames, "");
    const isTerm = whole.startsWith('"') || term.includes(" ");
    if (isTerm && /\w/.test(uncovered) && !ignored.includes(term) && !found.has(term)) found.set(term, { term, start });
  }
  return [...found.values()];
}

/** The first word of the term with the space after it, if it only has its capital from the sentence that it opens. */
function openingOf(text: string, term: string, index: number): string {
  const [opening = "", word = ""] = /^(\w[\w'-]*) /.exec(term) ?? [];
  const opens = /(?:^|[.?!:]["\s]*|\n)$/.test(text.slice(Math.max(0, index - 4), index));
  return opens && new RegExp(`\\b${word.toLowerCase()}\\b`).test(text) ? opening : "";
}

function namesOf({ nodes }: Records): string[] {
  return nodes
    .filter(({ kind }) => kinds.get(kind)?.entity)
    .flatMap(({ props }) => [
      String(props.name),
      ...((props.names ?? []) as readonly string[]).map((json) => (JSON.parse(json) as { text: string }).text),
    ]);
}

/** At each place the longest name that begins there, as whole words in whatever case: names may overlap. */
function namePattern(names: readonly string[]): RegExp {
  const escaped = [...new Set(names)]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`(?<!\\w)(?=((?:${escaped.join("|")})(?:'s)?)(?!\\w))`, "gi");
}
