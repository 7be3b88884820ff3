import { type Language, nameIn } from "../messages/language.js";
import { intents, relations } from "../messages/vocabulary.js";
import type { PlacedEdge } from "./placed-graph.js";

/** Sentence of a relation: "Setting Sail targets 5G (promote)". */
export function relationSentence(language: Language, { source, target, relation, intent }: PlacedEdge): string {
  const said = `${nameIn(language, source)} ${relations[language][relation]} ${nameIn(language, target)}`;
  if (!intent) return said;
  return language === "zh" ? `${said}（${intents.zh[intent]}）` : `${said} (${intents.en[intent]})`;
}
