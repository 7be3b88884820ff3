import traditional from "opencc-js/dict/TSCharacters";

/**
 * Folds a word for search without case, width, accents and script: `Ｂěijīng` is `beijing`, 鋼鐵 is 钢铁. The characters are
 * OpenCC's.
 */
export function foldTerm(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(accents, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (character) => letters.get(character) ?? simplified.get(character) ?? character);
}

/** Text of ASCII alone. */
export const ascii = /^[\0-\x7f]*$/;

/** Combining accents of Latin, Greek and Cyrillic letters. Marks of other scripts, as of kana, tell letters apart. */
const accents = /[\u0300-\u036f]/g;

/** Latin letters that Unicode does not decompose. */
const letters = new Map(
  "ß ss|æ ae|œ oe|ø o|đ d|ð d|ħ h|ı i|ł l|ŋ n|þ th|ŧ t".split("|").map((pair) => pair.split(" ") as [string, string]),
);

/** Simplified character of each traditional one. */
const simplified = mapOf(traditional);

function mapOf(pairs: string): ReadonlyMap<string, string> {
  const map = new Map(pairs.split("|").map((pair) => pair.split(" ") as [string, string]));
  // A few simplified characters are traditional ones of others.
  const lastOf = (character: string): string => {
    const next = map.get(character);
    return next === undefined || next === character ? character : lastOf(next);
  };
  return new Map([...map.keys()].map((character) => [character, lastOf(character)]));
}
