import { type Language, nameIn } from "../messages/language.js";
import { intents, relations } from "../messages/vocabulary.js";
import type { PlacedEdge } from "./placed-graph.js";

/** Sentence of a relation: "Setting Sail targets 5G (promote)". */
export function relationSentence(language: Language, { source, target, relation, intent }: PlacedEdge): string {
  const sentence = `${nameIn(language, source)} ${relations[language][relation]} ${nameIn(language, target)}`;
  if (!intent) return sentence;
  return language === "zh" ? `${sentence}（${intents.zh[intent]}）` : `${sentence} (${intents.en[intent]})`;
}
