import type { Facts, Figure, Quotation } from "./facts.js";
import { statedNumbers } from "./facts.js";
import { numbersAt, plainValue, same } from "./spoken-numbers.js";

/** The quotation that states a figure, cut at its number, with the rest of the sentence where the text is available. */
export interface Reading {
  readonly figure: Figure;
  readonly claim: Quotation;
  /** Words before and after the number, or before and after the quoted words where no number is said; small letters. */
  readonly lead: string;
  readonly tail: string;
  /** True where the words give the number. */
  readonly counted: boolean;
  /** The quoted words, in small letters. */
  readonly said: string;
  /** The sentence as far as it is known: the quotation, or all of it where the text is available. */
  readonly sentence: string;
  /** Quotations by role, in their order. */
  readonly quotes: readonly Quotation[];
}

/** Reading of a figure; undefined where no quotation holds its words: `figures-quoted` tells. */
function readingOf(facts: Facts, figure: Figure): Reading | undefined {
  const claim = facts.claimsOf(figure).find(({ original }) => original.includes(figure.asSaid));
  if (!claim) return undefined;
  const at = claim.original.indexOf(figure.asSaid);
  const said = facts.read(figure.asSaid);
  const numbers = figure.inferred?.includes("value") ? [] : statedNumbers(figure);
  const spoken = numbersAt(said);
  const found = numbers.flatMap((number) => spoken.find(({ value }) => isValue(value, Math.abs(number), figure)) ?? []);
  const counted = numbers.length > 0 && found.length === numbers.length;
  const [from, to] = counted ? [found[0]?.start ?? 0, found.at(-1)?.end ?? 0] : [0, said.length];
  const { before, after } = surroundings(facts, claim);
  return {
    figure,
    claim,
    counted,
    lead: spaced(small(before + facts.read(claim.original.slice(0, at)) + said.slice(0, from))),
    tail: spaced(small(said.slice(to) + facts.read(claim.original.slice(at + figure.asSaid.length)) + after)),
    said: small(said),
    sentence: before + claim.quote + after,
    quotes: facts.evidence(figure.evidence),
  };
}

/** Readings of all figures that have one, once for all rules. */
export function readingsOf(facts: Facts): readonly Reading[] {
  let found = readings.get(facts);
  if (!found) readings.set(facts, (found = facts.figures.flatMap((figure) => readingOf(facts, figure) ?? [])));
  return found;
}
const readings = new WeakMap<Facts, readonly Reading[]>();

/** Small letters, plain quotes and hyphens, single spaces: as long as the text. */
export const small = (text: string) =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐‑]/g, "-").replace(/\s/g, " ");

const spaced = (text: string) => text.replace(/ {2,}/g, " ");

/** The text of the sentence around a quotation; nothing where it is not available. */
export function surroundings(facts: Facts, { passage, start, end }: Quotation): { before: string; after: string } {
  const found = passage === undefined ? undefined : facts.node(passage);
  if (!found) return { before: "", after: "" };
  const text = String(found.props.text);
  const first = Number(found.props.start);
  return { before: facts.read(text.slice(0, start - first)), after: facts.read(text.slice(end - first)) };
}

/** A quotation with the rest of its sentence, where the text is available. */
export function around(facts: Facts, quote: Quotation): string {
  const { before, after } = surroundings(facts, quote);
  return before + quote.quote + after;
}

export const quotesOf = ({ quotes }: Reading, ...roles: readonly string[]) =>
  quotes.filter(({ role }) => roles.includes(role)).map(({ quote }) => quote);

const isValue = (said: number, size: number, { unitCode = "" }: Figure) =>
  same(said, size) || same(said, size * plainValue(unitCode));
