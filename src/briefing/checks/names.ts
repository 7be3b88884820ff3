import type { Facts } from "./facts.js";

/** English names of a thing, the weak ones too, without those that only look like it. */
export function namesOf(facts: Facts, id: string): string[] {
  const props = facts.node(id)?.props;
  if (!props) return [];
  const names = ((props.names ?? []) as readonly string[]).map(
    (json) => JSON.parse(json) as { text: string; lang?: string; kind: string },
  );
  const english = names.filter(({ lang, kind }) => lang !== "zh-Hans" && kind !== "NEGATIVE").map(({ text }) => text);
  return [...new Set([String(props.name), ...english])];
}
