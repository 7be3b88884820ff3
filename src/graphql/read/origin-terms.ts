import { kinds, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { ComputedOrigin } from "../../model/origin.js";
import type { RelationSpec } from "../../model/relation.js";
import { type StoredProperty, storedName, storedProperties } from "../../store/stored-properties.js";
import { filesOfKind, filesOfRelation, packFiles } from "./pack-files.js";

/** One part of an origin's pattern: a kind or a relation, and a property where it names one. */
interface Term {
  readonly kind?: KindSpec;
  readonly relation?: RelationSpec;
  /** `issuedOn` in `(:Policy).issuedOn`; also what is no property: `id`. */
  readonly key?: string | undefined;
  readonly property?: StoredProperty | undefined;
}

/** Parts of a pattern: `(:Policy).issuedOn`, `<-[:MENTIONS]-.evidence`; `(:Node)` is all kinds, `-[]-` and `type(r)` all relations. */
export const termsIn = (pattern: string): Term[] =>
  [...pattern.matchAll(/\(:(\w+)(?: \{.*?\})?\)(?:\.(\w+))?|-\[:?(\w*)\]-(?:\.(\w+))?|\(r\)/g)].flatMap(
    ([, label, ofNode, name, ofEdge]) =>
      label === undefined
        ? specs(relations, name).map((relation) => term({ relation }, relation, ofEdge))
        : kindsNamed(label).map((kind) => term({ kind }, kind, ofNode)),
  );

function term(of: Pick<Term, "kind" | "relation">, spec: KindSpec | RelationSpec, key?: string): Term {
  const property = storedProperties(spec).find((one) => one.name === key || one.field.name === key);
  return { ...of, key, property };
}

const specs = <Spec>(all: ReadonlyMap<string, Spec>, name: string | undefined): Spec[] =>
  [...all].flatMap(([own, spec]) => (!name || own === name ? [spec] : []));

const kindsNamed = (label: string): KindSpec[] =>
  label === "Node" || label === "Entity"
    ? [...kinds.values()].filter(({ entity }) => entity || label === "Node")
    : specs(kinds, label);

/** Pattern of a kind's field, also of one that it has from an interface; of a relation's, where its type is shared. */
export function patternIn(typeName: string, relation: string | undefined, pattern: string): string {
  const named = kinds.has(typeName) ? pattern.replaceAll(/\(:(Entity|Node)\)/g, `(:${typeName})`) : pattern;
  return relation === undefined ? named : named.replaceAll("-[]-", `-[:${relation}]-`);
}

/**
 * Patterns of a part's field, which each kind that has the part stores as a property of its own: `(:Metric).unitCode`.
 * Of one kind where `owner` names it.
 */
export function partPattern(part: string, field: string, owner?: string): string | undefined {
  const patterns = specs(kinds, owner !== undefined && kinds.has(owner) ? owner : undefined).flatMap(
    ({ name, fields }) =>
      fields
        .filter((one) => one.part?.name === part)
        .map((one) => `(:${name}).${one.list ? one.name : storedName(one.name, field)}`),
  );
  return patterns.length > 0 ? patterns.join(", ") : undefined;
}

/** Source of what the loader fills in of the parts: of a property of one, or of all rows of the only one. */
export function loadedOrigin(terms: readonly Term[]): ComputedOrigin | undefined {
  for (const { kind, relation, key, property } of terms) {
    if (relation && key === "id") return idOfRelation;
    const field = property?.field;
    const spec = field?.name === key ? (kind ?? relation) : undefined;
    const ofPart = spec && storedProperties(spec).find((one) => one.field === field && one.inner?.loaded)?.inner;
    const loaded = property?.inner?.loaded ?? field?.loaded ?? ofPart?.loaded;
    if (loaded) return loaded;
  }
  const [only, ...others] = terms;
  return others.length === 0 ? (only?.kind ?? only?.relation)?.loaded : undefined;
}

const idOfRelation = { computed: "src/briefing/graph-builder.ts", from: "the relation, both its ends, and its key" };

/** Pack files whose rows write the parts, and those that the pattern names itself: `units.yaml`. */
export async function packFilesOf(pattern: string, typeName: string): Promise<string[]> {
  const owner = kinds.get(typeName);
  const ofTerms = termsIn(pattern).map((one) =>
    one.kind
      ? filesOfKind(one.kind, ...keysIn(one))
      : one.relation && one.key !== "id"
        ? filesOfRelation(one.relation, one.key, owner)
        : [],
  );
  const named = [...pattern.matchAll(/[\w-]+\.(?:yaml|tsv)\b/g)].map(([name]) => packFiles(name));
  return [...new Set((await Promise.all([...ofTerms, ...named])).flat())];
}

/** Keys of a row that write a property: `period.code`, also `unit`, where a unit is its code alone. */
function keysIn({ key, property }: Term): string[] {
  const { field, inner } = property ?? {};
  if (!field || !inner || key === field.name) return key === undefined ? [] : [key];
  return [`${field.name}.${inner.name}`, ...(inner.name === "code" ? [field.name] : [])];
}
