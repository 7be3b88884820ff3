import { small } from "./reading.js";

/** Expressions of one meaning, each a token. */
const meanings: readonly (readonly [string, RegExp])[] = [
  ["valueadded", /\bvalue[- ]added(?! tele| service)\b|\badded[- ]value\b/g],
  ["sme", /\bsmall-? and medium-?(?: ?sized)? (?:enterprises?|businesses|companies|firms)\b|\bsmes?\b/g],
  ["ai", /\bartificial intelligence\b|\bai\b/g],
  ["rd", /\bresearch and development\b|\br ?(?:&|and) ?d\b/g],
  ["uav", /\bunmanned aerial vehicles?\b|\bdrones?\b|\buavs?\b/g],
  ["output", /\b(?:output|produc(?:tion|ed|es|ing|e))\b(?! process| efficien| safety)/g],
  ["sale", /\b(?:sales?|sold|selling)\b/g],
  ["revenue", /\brevenues?\b|\bturnover\b/g],
  ["profit", /\bprofit(?:s|able|ability)?\b/g],
  ["invest", /\binvest(?:s|ed|ing|ments?)?\b/g],
  ["shipment", /\bship(?:ments?|ped)\b/g],
  ["cover", /\bcover(?:s|ed|ing|age)?\b|\bconnectivity\b/g],
  ["contribute", /\bcontribut\w*\b/g],
  ["enterprise", /\b(?:enterprises?|compan(?:y|ies)|firms?|business entit(?:y|ies)|corporate)\b/g],
  ["user", /\b(?:users?|subscribers?|customers?)\b/g],
  ["smart", /\b(?:smart|intelligent)\b/g],
  ["auto", /\bauto(?:mobiles?|motive|s)?\b/g],
  ["utilization", /\butili[sz]\w*\b|\bfull(?= capacity\b)/g],
  ["machine", /\bmachine(?:s|ry)?\b/g],
  ["cost", /\bcosts?\b/g],
  ["digitalization", /\bdigitali[sz]ation\b/g],
  ["telecom", /\btelecom(?:s|munications?)?\b/g],
  ["upgrade", /\bupgrad(?:e[sd]?|ing)\b/g],
  ["consume", /\bconsum\w+\b/g],
  ["province", /\bprovinc(?:e|es|ial)\b/g],
  ["regional", /\bregion(?:s|al)?\b/g],
  ["specialized", /\bspeciali[sz]ed\b/g],
  ["register", /\bregist(?:er\w*|rations?|ry)\b/g],
  ["ministry", /\bminist(?:ry|ries|ers?)\b/g],
  ["center", /\bcent(?:er|re)s?\b/g],
  ["progress", /\bprogress\b|\bcomplet(?:e[sd]?|ing|ion)\b/g],
  ["apply", /\bappl(?:y|ies|ied|ications?)\b/g],
  ["nation", /\bnation(?:al|wide)?\b/g],
  ["expand", /\bexpan(?:d|ds|ded|ding|sion)\b/g],
  ["program", /\bprogram(?:me)?s?\b/g],
];

const generic = new Set(
  "a an and as at be been by china country for from has have had in into is its it of on or other others per such than that the their them they this to was were which with within we our under us will would are also these those all every each not no their".split(
    " ",
  ),
);

/** Tokens of texts that were read before: checks compare the same names with many quotations. */
const read = new Map<string, readonly string[]>();
const remembered = 10_000;

/** Tokens of a text: expressions of one meaning, and the first seven letters of its other words without plural endings. */
export function tokensOf(text: string): readonly string[] {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= remembered) read.clear();
  const tokens = split(text);
  read.set(text, tokens);
  return tokens;
}

function split(text: string): string[] {
  const found: string[] = [];
  let rest = small(text);
  for (const [token, pattern] of meanings)
    rest = rest.replace(pattern, () => {
      found.push(token);
      return " ";
    });
  const words = rest
    .replace(/'s\b/g, "")
    .split(/[^a-z0-9&+.]+/)
    .map((word) => word.replace(/^[.&+]+|[.&+]+$/g, ""));
  const stems = words.filter((word) => word !== "" && !generic.has(word)).map(stemOf);
  return [...new Set([...found, ...stems, ...pairsIn(rest)])];
}

/** Pairs of neighboring Chinese letters, of words that the glossary does not know. */
const pairsIn = (text: string) =>
  [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
  );

function stemOf(word: string): string {
  const singular = word
    .replace(/ies$/, "y")
    .replace(/(?<=(?:s|x|ch|sh))es$/, "")
    .replace(/(?<=[^su])s$/, "");
  return singular
    .replace(/(?<=\w{4})ly$/, "")
    .replace(/(?<=\w{4})(?:ing|ed)$|(?<=\w{5})ion$/, "")
    .slice(0, 7);
}

/** The tokens of a text that another one lacks, as the words of the text. */
export function missingWords(text: string, said: ReadonlySet<string> | string): string[] {
  const has = typeof said === "string" ? new Set(tokensOf(said)) : said;
  const words = text.split(/[^\w&+.'-]+/);
  const missing = tokensOf(text).filter((token) => !has.has(token));
  return missing.map((token) => words.find((word) => tokensOf(word).includes(token)) ?? token);
}

/** A list of words in quotation marks. */
export const quotedWords = (words: readonly string[]) => [...new Set(words)].map((word) => `"${word}"`).join(", ");
