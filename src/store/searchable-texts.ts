import type { Name } from "../model/entity.js";
import type { NodeRecord, Props } from "./store.js";
import { termsOf } from "./tokens.js";

/** The stored fields that search reads, with what a text in one of them is called. */
const labels = {
  name: "name",
  nameZh: "Chinese name",
  aliases: "alias",
  names: "weak name",
  description: "description",
  action: "action",
  quote: "quotation",
} as const;
export type SearchField = keyof typeof labels;
export const labelOf = (field: SearchField): string => labels[field];
export const searchFields = Object.keys(labels) as readonly SearchField[];

/** Where a word counts most: 0 in the name, 1 in an alias, 2 in a weak name, 3 in a description, 4 in a quotation. */
export const placeOf = (field: SearchField): number => places[field];
const places: Record<SearchField, number> = {
  name: 0,
  nameZh: 0,
  aliases: 1,
  names: 2,
  description: 3,
  action: 3,
  quote: 4,
};

/** The fields that name a thing; the last does so only in its context. */
export const nameFields: readonly SearchField[] = ["name", "nameZh", "aliases", "names"];

/** One text of a node, as an index keeps it. */
export interface SearchText {
  readonly field: SearchField;
  readonly text: string;
  /** Place first, then length: the lower, the sooner worth reading. */
  readonly rank: number;
  readonly terms: readonly string[];
}

/**
 * What search finds a node by. A quotation leads to its Evidence, which has the words, the speaker and the address; what
 * an observation says stands in its quotations. Sentences (Passage) are left out: they are there only with the source
 * text, and hits must not depend on that. Names known to mislead (NEGATIVE) are never held.
 */
export function searchTexts({ props }: Pick<NodeRecord, "props">): SearchText[] {
  const names = textsOf(props.names).map((text) => JSON.parse(text) as Name);
  const ofKind = (kind: Name["kind"]) => names.filter((name) => name.kind === kind).map(({ text }) => text);
  const misleading = ofKind("NEGATIVE");
  return searchFields.flatMap((field) => {
    const texts = field === "names" ? ofKind("WEAK") : textsOf(props[field]);
    return [...new Set(texts)]
      .filter((text) => !misleading.includes(text))
      .map((text) => ({ field, text, rank: placeOf(field) * 1000 + Math.min(text.length, 999), terms: termsOf(text) }));
  });
}

const textsOf = (value: Props[string] | undefined) =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]) as readonly string[];
