import { createContext } from "preact";
import { useContext } from "preact/hooks";

export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

export const LanguageContext = createContext<Language>("en");
export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of one part of the page: Chinese says all that English says. */
export const inBoth = <Words extends object>(en: Words, zh: { readonly [Key in keyof Words]: Words[Key] }) => ({
  en,
  zh,
});

/** A part's words in the reader's language. */
export const useWords = <Words>(words: Readonly<Record<Language, Words>>): Words => words[useLanguage()];

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

interface Named {
  readonly name: string;
  readonly nameZh?: string | null | undefined;
}

/** What a thing is called in the reader's language. */
export const nameIn = (language: Language, { name, nameZh }: Named): string => (language === "zh" && nameZh) || name;
