import { readNumbers } from "./numbers.js";
import { readPeriods } from "./periods.js";
import { punctuation, words } from "./words.js";

/** True for a text with Chinese letters. */
export const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** 比规模以上工业高5个百分点: the thing that a difference compares with, after the difference as in English. */
const compared = /[比较]([^，。；\d]{2,30}?)(高|低|快|慢)(?:出|了)?(\d[\d.]*个百分点)/gu;
const degrees: Readonly<Record<string, string>> = { 高: "higher", 低: "lower", 快: "faster", 慢: "slower" };
const isTime = /[年月]|季度|同期/;

/**
 * Reads Chinese words for rules that look for English ones: names by the English names of their things, then periods, numbers
 * and the words of briefings. What it does not know stays. A text without Chinese letters is left as it is.
 */
export class Glossary {
  readonly #names: ReadonlyMap<string, readonly (readonly [string, string])[]>;
  static readonly #words = byFirstLetter(words);

  constructor(names: ReadonlyMap<string, string>) {
    this.#names = byFirstLetter(names);
  }

  read(text: string): string {
    if (!isChinese(text)) return text;
    const ordered = text
      .replaceAll("％", "%")
      .replace(compared, (all: string, other: string, more: string, by: string) =>
        isTime.test(other) ? all : `${by} ${degrees[more]} than ${other}`,
      );
    const named = translate(ordered, this.#names);
    const read = translate(readNumbers(readPeriods(named)), Glossary.#words);
    const plain = punctuation.reduce((rest, [sign, other]) => rest.replace(sign, other), read);
    return ` ${plain} `.replace(/ {2,}/g, " ").replace(/(?<=.) (?=[,.;:%])/g, "");
  }
}

/** A sentence about a Chinese quotation, with the quoted words of rules in Chinese: `"回落" (fell) is said`. */
export function inChinese(sentence: string, quote: string): string {
  if (!isChinese(quote)) return sentence;
  return sentence.replace(/"([a-z][a-z -]*)"(?! \()/g, (all: string, meaning: string) => {
    const own = [...words].filter(([word, one]) => one === meaning && quote.includes(word)).map(([word]) => word);
    const [longest] = own.toSorted((a, b) => b.length - a.length);
    return longest === undefined ? all : `"${longest}" (${meaning})`;
  });
}

/** Entries by their first letter, the longer ones first. */
function byFirstLetter(
  entries: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const found = new Map<string, (readonly [string, string])[]>();
  for (const entry of [...entries].toSorted(([a], [b]) => b.length - a.length)) {
    const [first = ""] = entry[0];
    const own = found.get(first);
    if (own) own.push(entry);
    else found.set(first, [entry]);
  }
  return found;
}

function translate(text: string, entries: ReadonlyMap<string, readonly (readonly [string, string])[]>): string {
  let read = "";
  for (let at = 0; at < text.length;) {
    const found = entries.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
    read += found ? ` ${found[1]} ` : text.charAt(at);
    at += found ? found[0].length : 1;
  }
  return read;
}
