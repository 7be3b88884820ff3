const scales = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, quintillion: 1e18 };
const fractions = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, tenth: 1 / 10 };
const ones = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const words: Readonly<Record<string, number>> = {
  ...scales,
  ...fractions,
  ...Object.fromEntries(ones.map((word, index) => [word, index + 1])),
};

const numeral = `\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${ones.join("|")})\\b|\\ba(?= (?:${Object.keys(scales).join("|")}))`;
const scale = [...Object.keys(scales), ...Object.keys(fractions).map((word) => `${word}s?`)].join("|");
const spoken = new RegExp(`(${numeral})(?:[ -](${scale})\\b)?`, "gi");

/** The numbers that a text says, in digits or words: 1.9e12 for "nearly 1.9 trillion yuan", 0.25 for "one-quarter". */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(spoken)].map(([, number = "", by = ""]) => {
    const times = words[by.toLowerCase()] ?? words[by.toLowerCase().replace(/s$/, "")] ?? 1;
    return (words[number.toLowerCase()] ?? (number === "a" ? 1 : Number(number.replaceAll(",", "")))) * times;
  });
}

/** A number as people write it, all its digits kept: `1,896,500,000,000`, `6.3` for 10.5 - 4.2. */
export const written = (number: number) => formatter.format(number);

/** Whether two numbers are one, but for the binary rounding of decimals. */
export const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** What one unit of the last digit said is worth: 0.1 for 11.5, 1000 for 7.561 million. */
export function lastPlace(number: number): number {
  const [digits = "", exponent] = number.toExponential().split("e");
  return 10 ** (Number(exponent) - (digits.split(".")[1]?.length ?? 0));
}

const formatter = new Intl.NumberFormat("en-US", { maximumFractionDigits: 9 });
