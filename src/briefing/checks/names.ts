import type { Facts } from "./facts.js";
import { namesIn } from "./stored-names.js";

/** English names of a thing, the weak ones too, without those that only look like it. */
export function namesOf(facts: Facts, id: string): string[] {
  const props = facts.node(id)?.props;
  if (!props) return [];
  const english = namesIn(props).filter(({ lang, kind }) => lang !== "zh-Hans" && kind !== "NEGATIVE");
  return [...new Set([String(props.name), ...english.map(({ text }) => text)])];
}
