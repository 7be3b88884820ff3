import type { Given } from "./restated.js";

type Name = Readonly<Record<"text" | "kind", string>> & { readonly lang?: string; readonly authority?: string };

/**
 * Names of a thing that several packs name: the latest preferred name of each language, then all others once. A name that was
 * preferred before is an alias.
 */
export function joinedNames(given: Given): string[] | undefined {
  const all = given.flatMap(({ names }) => ((names ?? []) as string[]).map((text) => JSON.parse(text) as Name));
  const authorities = new Map(
    all.flatMap(({ text, authority }) => (authority === undefined ? [] : [[text, authority]])),
  );
  const preferred = new Map(
    all
      .filter(({ kind }) => kind === "PREFERRED")
      .map((name) => [name.lang, { ...name, authority: name.authority ?? authorities.get(name.text) }]),
  );
  const others = all.map((name) => (name.kind === "PREFERRED" ? { ...name, kind: "ALIAS" } : name));
  const known = new Set([...preferred.values()].map(({ text }) => text));
  const joined = new Map<string, Name>();
  for (const name of others) {
    const key = `${name.kind === "NEGATIVE"} ${name.text}`;
    // An alias is safer than a weak name of the same words.
    const before = joined.get(key);
    if (before?.kind === "WEAK" || (before === undefined && !(known.has(name.text) && name.kind !== "NEGATIVE")))
      joined.set(key, name);
  }
  const names = [...preferred.values(), ...joined.values()];
  return names.length > 0 ? names.map((name) => JSON.stringify(name)) : undefined;
}

/** Aliases of such a thing: all that any pack gives, and its former names. */
export function joinedAliases(given: Given): string[] | undefined {
  const [names, aliases] = [
    given.flatMap(({ name }) => (name ?? []) as string),
    given.flatMap((one) => one.aliases ?? []),
  ];
  const joined = new Set([...(aliases as string[]), ...names]);
  joined.delete(names.at(-1) as string);
  return joined.size > 0 ? [...joined] : undefined;
}
