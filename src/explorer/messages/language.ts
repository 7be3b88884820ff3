import { createContext } from "preact";
import { useContext } from "preact/hooks";

const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

export const LanguageContext = createContext<Language>("en");
export const useLanguage = (): Language => useContext(LanguageContext);

/** Messages of one part of the page, in both languages: the compiler refuses what only one of them has. */
export const inBothLanguages = <Texts extends object>(
  en: Texts,
  zh: { readonly [Key in keyof Texts]: Texts[Key] },
) => ({
  en,
  zh,
});

/** Messages in the reader's language. */
export const useMessages = <Texts>(messages: Readonly<Record<Language, Texts>>): Texts => messages[useLanguage()];

/** The language of an address; without one, that of the last visit, or the browser's. */
export function languageOf(given: string | undefined): Language {
  const wanted = given ?? remembered() ?? navigator.language.slice(0, 2);
  return languages.find((language) => language === wanted) ?? "en";
}

function remembered(): string | null {
  try {
    return localStorage.getItem("language");
  } catch {
    return null;
  }
}

export function remember(language: Language): void {
  try {
    localStorage.setItem("language", language);
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

/** Anything with a name in one language or in both. */
export interface Named {
  readonly name: string;
  readonly nameZh?: string | null | undefined;
}

/** Name of a thing in the reader's language. */
export const nameIn = (language: Language, { name, nameZh }: Named): string => (language === "zh" && nameZh) || name;

/** Names in a row: "steel, robots", "钢铁、机器人". */
export const listIn = (language: Language, names: readonly string[]): string =>
  names.join(language === "zh" ? "、" : ", ");

/** Parts of a sentence in a row; empty ones are left out. */
export const clausesIn = (language: Language, clauses: readonly string[]): string =>
  clauses.filter(Boolean).join(language === "zh" ? "，" : ", ");

export const colonIn = (language: Language): string => (language === "zh" ? "：" : ": ");
