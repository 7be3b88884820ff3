import { facetsOfKind } from "../../graphql/types/facets.js";
import { Entity } from "../../model/entity.js";
import { declaredFields, type FieldSpec } from "../../model/field.js";
import { type KindName, kinds, relations } from "../../model/index.js";

/** The graph on one page: kinds with their own fields, relations with their ends, and how to filter. */
export function schemaDigest(): string {
  const own = (fields: readonly FieldSpec[]) =>
    fields.filter(({ name }) => !shared.has(name)).map(({ name, ref }) => (ref ? `${name}→${ref}` : name));
  return [
    "# Kinds: own fields (→ of a thing). Named things also have name, nameZh, aliases, description, evidence, firstSeen, lastSeen.",
    ...[...kinds.values()].map(({ name, plural, fields }) => `${name} (${plural}): ${own(fields).join(" ")}`),
    "# Relations: from → to (properties). * is not walked by default.",
    ...[...relations.values()].map(({ name, from, to, fields, walked }) => {
      const says = own(fields);
      return `${name}${walked ? "" : "*"}: ${ends(from)} → ${ends(to)}${says.length > 0 ? ` (${says.join(" ")})` : ""}`;
    }),
    "# Filters: { field: { eq, ne, in, contains, gte, lte, isNull } }, { AND: [..], OR: [..], NOT: {..} }.",
    'Relations by field name: { targets: { some: { node: { name: { contains: "steel" } }, edge: { intent: { eq: PROMOTE } } } } }; one thing: { speaker: { name: {..} } }.',
    "describe_schema { kind } has a kind's filters, relation fields and values.",
  ].join("\n");
}

/** A kind on one page: fields with their closed values, and relations by the names of their fields. */
export function kindDigest(name: KindName): string {
  const { plural, fields, doc } = kinds.get(name);
  const links = [...relations.values()].flatMap((relation) => [
    ...(relation.from.includes(name) ? [`${relation.forward} (${relation.name} → ${ends(relation.to)})`] : []),
    ...(relation.to.includes(name) ? [`${relation.backward} (${relation.name} from ${ends(relation.from)})`] : []),
  ]);
  return [
    `# ${name} (${plural}): ${doc}`,
    ...fields.map(({ name: field, values, ref, list, doc: what }) => {
      const type = values ? Object.keys(values.values).join(" | ") : ref;
      return `${field}${list ? "[]" : ""}${type ? `: ${type}` : ""} — ${firstSentence(what)}`;
    }),
    "# Relations, also in `where` as { field: { some: { node: {..} } } }",
    ...links,
    `# groupBy: ${facetsOfKind(name)
      .keys.map((key) => key.name)
      .join(" ")}`,
  ].join("\n");
}

/** Fields of every named thing, and of every relation. */
const shared: ReadonlySet<string> = new Set([
  ...declaredFields(Entity).map(({ name }) => name),
  "evidence",
  "modality",
  "from",
  "to",
]);

const named = [...kinds.values()].filter(({ entity }) => entity);

/** Kinds at an end of a relation: all named ones but some where that is shorter. */
function ends(at: readonly KindName[]): string {
  const others = named.filter(({ name }) => !at.includes(name));
  const entities = at.length - (named.length - others.length) === 0;
  if (!entities || others.length > 3) return at.join(" | ");
  return others.length === 0 ? "any named" : `any named but ${others.map(({ name }) => name).join(", ")}`;
}

const firstSentence = (text: string) => text.split(/(?<=\.) /)[0] ?? text;
