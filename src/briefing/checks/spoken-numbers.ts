const ones =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quintillion: 1e18,
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
  dozen: 12,
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
};
const scale = `(?:${Object.keys(scales)
  .filter((word) => word.length > 2)
  .join("|")})s?\\b`;
const by = `[ \\u00a0-]${scale}`;
const figures = String.raw`\d(?:[\d,]*\d)?(?:\.\d+)?`;
const small = `(?:(?:${tens.join("|")})(?:-(?:${ones.slice(0, 9).join("|")}))?|${ones.join("|")})`;
const numeral = String.raw`${figures}|\b(?:(?:a|${small})[ -]hundred and ${small}|${small})\b|\ba(?=${by})`;
/** Scales that newspapers write at the number: 3.2bn. */
const attached = String.raw`(?<=\d) ?(?:bn|mn|tn)\b`;
const spoken = new RegExp(
  `(${numeral})( and a half)?(${attached}|(?:${by})*)( and a half)?|\\bhalf(?: of)?(?: an?((?:${by})+))?`,
  "g",
);

/** A number at its place in a text. */
export interface SpokenNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the numbers in a text, in digits or words: 1.9e12 for "nearly 1.9 trillion yuan", 0.25 for "one-quarter". */
export function numbersAt(text: string): SpokenNumber[] {
  return [...text.toLowerCase().matchAll(spoken)].map((match) => {
    const [all, number, half, scaled = "", more, halved = ""] = match;
    const base = number === undefined ? 1 / 2 : valueOf(number);
    const end = number === undefined ? all.replace(/ of$/, "") : all.trimEnd();
    return {
      value: exact((base + (half === undefined && more === undefined ? 0 : 1 / 2)) * scaleOf(scaled + halved)),
      start: match.index,
      end: match.index + end.length,
    };
  });
}

/** A product without the binary rounding of decimals: 1068000000 for 1.068 * 1e9. A fraction is as it is. */
const exact = (number: number) => (number < 1 ? number : Number(number.toPrecision(14)));

/** Product of scales: " hundred thousand", "bn". */
function scaleOf(words: string): number {
  const found = words.match(new RegExp(`${scale}|bn|mn|tn`, "g")) ?? [];
  return found.reduce((value, word) => value * (scales[word] ?? scales[word.replace(/s$/, "")] ?? 1), 1);
}

export const numbersIn = (text: string): number[] => numbersAt(text).map(({ value }) => value);

/** Value of a unit that speakers also express in plain numbers: "280 quintillion" for 280 EFLOPS. */
export const plainValue = (unitCode: string): number => ({ percent: 0.01, EFLOPS: 1e18 })[unitCode] ?? 1;

function valueOf(number: string): number {
  if (number === "a") return 1;
  const hundred = /^(.+)[ -]hundred and (.+)$/.exec(number);
  if (hundred) return valueOf(String(hundred[1])) * 100 + valueOf(String(hundred[2]));
  const [ten = "", one = ""] = number.split("-");
  if (tens.includes(ten)) return (tens.indexOf(ten) + 2) * 10 + ones.indexOf(one) + 1;
  return ones.includes(number) ? ones.indexOf(number) + 1 : Number(number.replaceAll(",", ""));
}

/** Formats a number with all its digits: `1,896,500,000,000`, `6.3` for 10.5 - 4.2. */
export const written = (number: number) => formatter.format(number);

/** Compares two numbers up to the binary rounding of decimals. */
export const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Value of one unit of the last significant digit: 0.1 for 11.5, 1000 for 7.561 million, but 1 for 20, which is not rounded. */
export function lastPlace(number: number): number {
  const [digits = "", exponent] = number.toExponential().split("e");
  const place = 10 ** (Number(exponent) - (digits.split(".")[1]?.length ?? 0));
  return Math.abs(number) < 1000 ? Math.min(1, place) : place;
}

const formatter = new Intl.NumberFormat("en-US", { maximumFractionDigits: 9 });
