import type { RelationName } from "../../model/index.js";
import { isChinese } from "./chinese/glossary.js";
import type { RowProblem } from "./check.js";
import type { Facts, Quotation } from "./facts.js";
import { namesOf } from "./names.js";
import { around, small } from "./reading.js";
import { missingWords, quotedWords, tokensOf } from "./tokens.js";

/** Shares of a name's words that quotations must hold where the sentences around them are not available, and where they are Chinese. */
const [leastWithoutText, leastOfTranslation] = [0.5, 0.6];
/** Relations by which a thing may be named after another: a part after its whole, a metric after what it measures. */
const eponymous: readonly RelationName[] = [
  "PART_OF",
  "SUCCEEDS",
  "COVERS",
  "VARIANT_OF",
  "LOCATED_IN",
  "MEASURES",
  "CHANGE_OF",
  "SHARE_OF",
  "COMPONENT_OF",
];

/** Words of a name that tell it from others alike, and so are said: numbers, ordinals, "not"; in brackets numbers. */
const marks =
  /\b(?:\d[\d.,]*\d|\d|not|no|without|non|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/g;
const bracketed = / \(([^)]*)\)/g;

/** The first such word of a name that no text has. */
function markOf(name: string, texts: readonly string[]): string | undefined {
  const said = small(texts.join(" | "));
  const outside = small(name).replaceAll(bracketed, " ").match(marks) ?? [];
  const inside = [...small(name).matchAll(bracketed)].flatMap(([, words = ""]) => words.match(/\b\d{2,}\b/g) ?? []);
  const isSaid = (mark: string) => new RegExp(`(?<![\\w.,])${mark.replaceAll(".", "\\.")}(?!\\w)`).test(said);
  return [...outside, ...inside].find((mark: string) => !isSaid(mark));
}

/** Things after which a thing may be named, or that may be named after it. */
export const namesakes = (facts: Facts, id: string): string[] =>
  eponymous.flatMap((relation) => [...facts.targets(id, relation), ...facts.sources(id, relation)]);

/**
 * The first name or alias of a thing with a word that is not said: neither in the quotations or their sentences, nor in the names of
 * what it is named after, nor in `own`. Words in brackets tell namesakes apart, and names of a register are its own.
 */
export function unsaidName(
  facts: Facts,
  id: string,
  quotes: readonly Quotation[],
  own: readonly string[] = [],
): RowProblem | undefined {
  const props = facts.node(id)?.props;
  if (!props || quotes.length === 0) return undefined;
  const texts = [
    ...quotes.map((quote) => around(facts, quote)),
    ...namesakes(facts, id).flatMap((other) => namesOf(facts, other)),
    ...own,
  ];
  const said = new Set(texts.flatMap((text) => tokensOf(text)));
  const hasText = quotes.every(({ passage }) => passage !== undefined && facts.node(passage) !== undefined);
  const isTranslated = quotes.some(({ original }) => isChinese(original));
  const least = isTranslated ? leastOfTranslation : hasText ? 1 : leastWithoutText;
  for (const name of namesOf(facts, id)) {
    const isRegistered = name === props.name && props.externalIds !== undefined;
    const words = facts.read(name).replaceAll(/ \([^)]*\)|^(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? /g, "");
    const missing = missingWords(words, said);
    const share = 1 - missing.length / tokensOf(words).length;
    const other = markOf(name, texts);
    if (other !== undefined)
      return {
        field: name === props.name ? "name" : "aliases",
        problem: `no words say "${other}", a name of ${id} is "${name}"`,
      };
    if (missing.length === 0 || isRegistered || share >= least) continue;
    return {
      field: name === props.name ? "name" : "aliases",
      problem: `no word such as ${quotedWords(missing)} is said, a name of ${id} is "${name}"`,
    };
  }
  return undefined;
}
