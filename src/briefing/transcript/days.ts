const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = String.raw`(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const forms: readonly [RegExp, (match: RegExpExecArray) => [year: string, month: string, day: string]][] = [
  [
    new RegExp(String.raw`\b${month}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`, "i"),
    ([, m, d, y]) => [`${y}`, `${m}`, `${d}`],
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+${month},?\s+(\d{4})`, "i"),
    ([, d, m, y]) => [`${y}`, `${m}`, `${d}`],
  ],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, ([, y, m, d]) => [`${y}`, `${m}`, `${d}`]],
  [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/, ([, y, m, d]) => [`${y}`, `${m}`, `${d}`]],
];

/** The first day that words name, as ISO 8601: `Oct. 23, 2024`, 2025年4月18日. */
export function dayIn(words: string): string | undefined {
  for (const [form, parts] of forms) {
    const match = form.exec(words);
    if (!match) continue;
    const [year, name, day] = parts(match);
    const number = /^\d+$/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    if (number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31)
      return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return undefined;
}
