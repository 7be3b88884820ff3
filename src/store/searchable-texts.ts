import type { Name } from "../model/entity.js";
import type { NodeRecord, Props } from "./records.js";
import { termsOf } from "./tokens.js";

/** Labels of the stored fields that search reads. */
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
/** Label of a field, as an explanation of a hit names it. */
export const fieldLabel = (field: SearchField): string => labels[field];
export const searchFields = Object.keys(labels) as readonly SearchField[];

/** Weight class of a field, the most important first: 0 name, 1 alias, 2 weak name, 3 description, 4 quotation. */
export const fieldTier = (field: SearchField): number => tiers[field];
const tiers: Record<SearchField, number> = {
  name: 0,
  nameZh: 0,
  aliases: 1,
  names: 2,
  description: 3,
  action: 3,
  quote: 4,
};

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
 * Texts to index of a node. A quotation leads to its Evidence, which has the quoted text, the speaker and the address;
 * observations are found by their quotations. Passages are not indexed: they exist only where the source text was loaded,
 * and hits must not depend on that. Names of kind NEGATIVE are not indexed.
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
        terms: termsOf(text),
      }));
  });
}

const textsOf = (value: Props[string] | undefined) =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]) as readonly string[];
