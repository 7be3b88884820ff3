import { periodDays } from "../../model/period.js";
import { foldCase } from "../../store/fold-case.js";

/** ISO 8601 code of a period that is written otherwise: `2025-Q1` for `Q1 2025`; undefined without a year. */
export function periodNamed(text: string): string | undefined {
  if (periodDays(text)) return text;
  const words = foldCase(text);
  const year = /(?:19|20)\d\d/.exec(words)?.[0];
  if (year === undefined) return undefined;
  const rest = words.replace(year, " ");
  const quarter = quarters.findIndex((form) => form.test(rest)) + 1;
  if (quarter > 0) return `${year}-Q${quarter}`;
  const half = /(?:h([12])|([12])h)\b/.exec(rest);
  if (half) return (half[1] ?? half[2]) === "1" ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  const name = months.findIndex((month) => rest.includes(month)) + 1;
  const [month = name, day] = (rest.match(/(?<![a-z\d])\d+/g) ?? []).map(Number);
  const codes = [`${year}-${two(month)}-${two(day ?? 0)}`, `${year}-${two(month)}`];
  return codes.find((code) => periodDays(code)) ?? year;
}

/** Ways to write each quarter. */
const quarters = [
  /q(?:uarter)? ?1|\b1 ?q|first quarter|1st quarter|[一1]季度/,
  /q(?:uarter)? ?2|\b2 ?q|second quarter|2nd quarter|[二2]季度/,
  /q(?:uarter)? ?3|\b3 ?q|third quarter|3rd quarter|[三3]季度/,
  /q(?:uarter)? ?4|\b4 ?q|fourth quarter|4th quarter|[四4]季度/,
];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const two = (n: number) => String(n).padStart(2, "0");
