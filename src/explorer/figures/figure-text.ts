import { figureMessages } from "../messages/figure.js";
import { type Language, listIn, nameIn } from "../messages/language.js";
import type { Figure } from "./figure.js";
import { boundsIn, digitsIn } from "./number-text.js";
import { periodIn } from "./period-text.js";

/** Name of a figure's statistic in the reader's language. */
export const metricIn = (language: Language, { metric, asSaid }: Figure): string =>
  metric ? nameIn(language, metric) : asSaid;

export const placeIn = (language: Language, { place }: Figure): string =>
  place ? nameIn(language, place) : figureMessages[language].noPlace;

/** "year on year (against Q1 2024)". */
export function comparisonIn(language: Language, { comparison }: Figure): string {
  const messages = figureMessages[language];
  if (!comparison) return messages.noComparison;
  const basis = messages.bases[comparison.basis];
  // A reference that is a statistic's id is named where the statistic is available, not by its id.
  if (!comparison.reference || comparison.reference.includes(":")) return basis;
  const against = messages.against(periodIn(language, comparison.reference));
  return language === "zh" ? `${basis}（${against}）` : `${basis} (${against})`;
}

/** Digits of the number said; empty where none was. */
export const valueIn = (language: Language, { value }: Figure): string =>
  value === null ? "" : digitsIn(language, value);

/** Range that the words allow, or that they give no number. */
export const rangeIn = (language: Language, figure: Figure): string =>
  boundsIn(language, figure) || figureMessages[language].noNumber;

/** Name of the speaker, or of the document where the speaker is not known. */
export const whoIn = (language: Language, { speaker, document }: Figure): string =>
  speaker ? nameIn(language, speaker) : document ? nameIn(language, document) : "";

/** Source of charts and lists of figures, as a line that stays with a screenshot. */
export function sourceIn(language: Language, figures: readonly Figure[], release: string): string {
  const list = (names: readonly string[]) => listIn(language, [...new Set(names.filter(Boolean))]);
  const speakers = list(figures.map(({ speaker }) => (speaker ? nameIn(language, speaker) : "")));
  const documents = list(
    figures.map(({ document }) => (document ? `${nameIn(language, document)}, ${document.publishedOn}` : "")),
  );
  const zh = language === "zh";
  const from = [speakers, documents].filter(Boolean).join(zh ? "，载于：" : ", in: ");
  const said = from && (zh ? `来源：${from}。` : `Source: ${from}. `);
  return `${said}${zh ? "版本" : "Release"} ${release}`;
}
