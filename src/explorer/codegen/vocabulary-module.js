/** A TypeScript module with the model's names of kinds, their marks, and the verbs of relations. */
export function vocabularyModule({ kinds, relations }) {
  const inPictures = drawnKinds(kinds);
  const names = new Set(inPictures.map(({ name }) => name));
  const drawn = [...relations.values()].filter((relation) => relation.drawn);
  const joining = drawn.filter(({ from, to }) => [from, to].every((ends) => ends.some((kind) => names.has(kind))));
  return [
    'import type { KindName, RelationName } from "./types.js";\n',
    constant(
      "kindLabels",
      "Readonly<Record<KindName, { en: string; plural: string; zh: string }>>",
      [...kinds.values()].map(({ name, label }) => [name, label]),
    ),
    "/** Shapes of the kinds that pictures draw, in a square from -8 to 8. */",
    constant(
      "kindShapes",
      "Readonly<Partial<Record<KindName, string>>>",
      inPictures.map(({ name, drawn: { mark } }) => [name, mark]),
    ),
    "/** Kinds that pictures draw, in the order of their legend. */",
    `export const drawnKinds: readonly KindName[] = ${JSON.stringify([...names])};`,
    constant(
      "relationLabels",
      "Readonly<Record<RelationName, { en: string; zh: string }>>",
      [...relations.values()].map(({ name, label }) => [name, label]),
    ),
    `export const drawnRelations: readonly RelationName[] = ${JSON.stringify(drawn.map(({ name }) => name))};`,
    "/** Drawn relations that may join two of the drawn kinds. */",
    `export const joiningRelations: readonly RelationName[] = ${JSON.stringify(joining.map(({ name }) => name))};`,
    "",
  ].join("\n");
}

/** A stylesheet with the colors of the marks, on light and on dark paper. */
export function kindColors({ kinds }) {
  const colors = (theme) => drawnKinds(kinds).map(({ name, drawn }) => `  --kind-${name}: ${drawn[theme]};\n`);
  return `:root {\n${colors("light").join("")}}\n\n:root[data-theme="dark"] {\n${colors("dark").join("")}}\n`;
}

const drawnKinds = (kinds) =>
  [...kinds.values()].filter(({ drawn }) => drawn).toSorted((a, b) => a.drawn.rank - b.drawn.rank);

const constant = (name, type, entries) =>
  `export const ${name}: ${type} = ${JSON.stringify(Object.fromEntries(entries), null, 2)};`;
