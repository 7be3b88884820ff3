import type { Facts } from "./facts.js";

interface Name {
  readonly text: string;
  readonly lang?: string;
  readonly kind: string;
}

/** Names of a thing, each with its kind. */
export const namesIn = (props: Readonly<Record<string, unknown>>): Name[] =>
  ((props.names ?? []) as readonly string[]).map((json) => JSON.parse(json) as Name);

/** English names of a thing, the weak ones too, without those that only look like it. */
export function namesOf(facts: Facts, id: string): string[] {
  const props = facts.node(id)?.props;
  if (!props) return [];
  const english = namesIn(props).filter(({ lang, kind }) => lang !== "zh-Hans" && kind !== "NEGATIVE");
  return [...new Set([String(props.name), ...english.map(({ text }) => text)])];
}
