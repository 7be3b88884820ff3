import type { Name } from "../model/entity.js";
import type { NodeRecord, Props } from "./records.js";
import { contentOf, termsOf, type Token, tokensOf } from "./tokens.js";

/** Labels of the stored fields that search reads. */
const labels = {
  name: "name",
  nameZh: "Chinese name",
  aliases: "alias",
  names: "weak name",
  description: "description",
  action: "action",
  quote: "quotation",
  text: "sentence",
} as const;
export type SearchField = keyof typeof labels;
/** Label of a field, as an explanation of a hit names it. */
export const fieldLabel = (field: SearchField): string => labels[field];
export const searchFields = Object.keys(labels) as readonly SearchField[];

/** Weight class of a field, the most important first: 0 name, 1 alias, 2 weak name, 3 description, 4 quotation or sentence. */
export const fieldTier = (field: SearchField): number => tiers[field];
const tiers: Record<SearchField, number> = {
  name: 0,
  nameZh: 0,
  aliases: 1,
  names: 2,
  description: 3,
  action: 3,
  quote: 4,
  text: 4,
};

/** Ranks below it are of the texts of named things, others of quotations and sentences. */
export const spanRank = 4000;

/** Fields that contain names; those in `names` are weak, valid only in their context. */
export const nameFields: readonly SearchField[] = ["name", "nameZh", "aliases", "names"];

/** One indexed text of a node. */
export interface SearchText {
  readonly field: SearchField;
  readonly text: string;
  /** Tier × 1000 + length (at most 999): lower ranks are read first. */
  readonly rank: number;
  readonly terms: readonly string[];
}

/**
 * Term of a sentence. Passages exist only where the source text was loaded, and what else is found must not depend on that:
 * the terms of sentences are others, which are looked up only where passages are searched.
 */
export const sentenceTerm = (term: string): string => sentenceMark + term;
/** The word that is a sentence's term; undefined for another term. */
export const termOfSentence = (term: string): string | undefined =>
  term.startsWith(sentenceMark) ? term.slice(sentenceMark.length) : undefined;
/** Term for the initials of a name, which are no word of it: `NEV` of new energy vehicles. */
export const initialsTerm = (initials: string): string => initialsMark + initials;
/** Characters for private use, and so in no word. */
const [sentenceMark, initialsMark] = ["\uf8ff", "\uf8fe"];

/** Initials of the words of a name by which it may be called; undefined where they are too few or too many. */
export function initialsOf(tokens: readonly Token[]): string | undefined {
  const initials = tokens.map(({ term, cjk }) => (cjk ? " " : term.charAt(0))).join("");
  return initialsForm.test(initials) ? initials : undefined;
}
/** Initials by which a name may be called. */
export const initialsForm = /^[a-z]{3,6}$/;

/**
 * Texts to index of a node. A quotation leads to its Evidence, which has the quoted text, the speaker and the address;
 * observations are found by their quotations. A name is indexed by all of its words, another text without stop words. Names of
 * kind NEGATIVE are not indexed.
 */
export function searchTexts({ props }: Pick<NodeRecord, "props">): SearchText[] {
  const names = textsOf(props.names).map((text) => JSON.parse(text) as Name);
  const ofKind = (kind: Name["kind"]) => names.filter((name) => name.kind === kind).map(({ text }) => text);
  const misleading = ofKind("NEGATIVE");
  return searchFields.flatMap((field) => {
    const texts = field === "names" ? ofKind("WEAK") : textsOf(props[field]);
    return [...new Set(texts)]
      .filter((text) => !misleading.includes(text))
      .map((text) => ({
        field,
        text,
        rank: fieldTier(field) * 1000 + Math.min(text.length, 999),
        terms: indexTerms(field, text),
      }));
  });
}

function indexTerms(field: SearchField, text: string): string[] {
  const tokens = tokensOf(text);
  if (!nameFields.includes(field)) {
    const terms = termsOf(contentOf(tokens));
    return field === "text" ? terms.map(sentenceTerm) : terms;
  }
  const initials = initialsOf(contentOf(tokens));
  return [...termsOf(tokens), ...(initials === undefined ? [] : [initialsTerm(initials)])];
}

const textsOf = (value: Props[string] | undefined) =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]) as readonly string[];
