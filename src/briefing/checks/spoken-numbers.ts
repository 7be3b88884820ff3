const ones = "one two three four five six seven eight nine ten eleven twelve".split(" ");
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
};
const by = `[ -](?:${Object.keys(scales).join("|")})s?\\b`;
const numeral = String.raw`\d[\d,]*(?:\.\d+)?|\b(?:${ones.join("|")})\b|\ba(?=${by})`;
const spoken = new RegExp(`(${numeral})(${by})?`, "g");

/** Finds the numbers in a text, in digits or words: 1.9e12 for "nearly 1.9 trillion yuan", 0.25 for "one-quarter". */
export function numbersIn(text: string): number[] {
  return [...text.toLowerCase().matchAll(spoken)].map(([, number = "", scale = ""]) => {
    const word = number === "a" ? 1 : ones.indexOf(number) + 1;
    return (word || Number(number.replaceAll(",", ""))) * (scales[scale.slice(1).replace(/s$/, "")] ?? 1);
  });
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
