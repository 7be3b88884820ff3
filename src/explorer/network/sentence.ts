import { type Language, nameIn } from "../words/language.js";
import { intents, relations } from "../words/vocabulary.js";
import type { DrawnEdge } from "./drawn.js";

/** What a line of the picture says: "Setting Sail targets 5G (promote)". */
export function sentenceOf(language: Language, { source, target, relation, intent }: DrawnEdge): string {
  const said = `${nameIn(language, source)} ${relations[language][relation]} ${nameIn(language, target)}`;
  if (!intent) return said;
  return language === "zh" ? `${said}（${intents.zh[intent]}）` : `${said} (${intents.en[intent]})`;
}
