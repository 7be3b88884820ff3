import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { badInput } from "../../errors.js";
import { didYouMean } from "../../model/did-you-mean.js";
import { kinds, relations } from "../../model/index.js";
import type { DeclaredOrigin } from "../../model/origin.js";
import { statementFiles } from "../../store/statement-files.js";
import type { Store } from "../../store/store.js";
import { storedName, storedProperties } from "../../store/stored-properties.js";
import { declaredIn } from "./declarations.js";
import { filesOfKind, filesOfRelation, loader } from "./pack-files.js";

/** Origin of a field's data, from its declaration to the rows that have it. */
export interface FieldReport {
  readonly field: string;
  readonly type: string;
  readonly description: string;
  readonly declaredIn: string;
  readonly stored: string | null;
  readonly computedBy: string | null;
  readonly computedFrom: string | null;
  readonly readBy: readonly string[];
  readonly writtenIn: readonly string[];
  readonly rows: number | null;
  readonly rowsInAll: number | null;
}

/** Field of the schema, as its declaration says. */
interface DeclaredField {
  readonly type: string;
  readonly description: string;
  readonly origin: DeclaredOrigin;
}

/** Fields of the schema by type and name; the build writes them to dist/fields.json, for what reads no schema. */
export type FieldIndex = Readonly<Record<string, Readonly<Record<string, DeclaredField>>>>;

/** Indexes the fields of a schema. */
export function fieldIndexOf(schema: GraphQLSchema): FieldIndex {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const declared = types.map((type) => {
    const fields = Object.values(type.getFields()).map(({ name, type: of, description, extensions }) => [
      name,
      { type: String(of), description: description ?? "", origin: extensions.origin as DeclaredOrigin },
    ]);
    return [type.name, Object.fromEntries(fields)] as const;
  });
  return Object.fromEntries(declared);
}

/** Traces a field of the schema (`Policy.issuedOn`) to where its data comes from; refuses a field that is not there. */
export async function traceField(path: string, index: FieldIndex, store: Store): Promise<FieldReport> {
  const { typeName, fieldName, field } = fieldNamed(path, index);
  const { origin } = field;
  const stored = "stored" in origin ? (partPatterns(typeName, fieldName) ?? storedIn(typeName, origin.stored)) : null;
  const pattern = stored ?? ("computed" in origin ? origin.from : undefined) ?? "";
  const computedBy = "computed" in origin ? origin.computed : null;
  return {
    field: path,
    type: field.type,
    description: field.description,
    declaredIn: await declaredIn(origin.declaredBy),
    stored,
    computedBy,
    computedFrom: ("computed" in origin && origin.from) || null,
    readBy: readersOf(pattern, computedBy),
    writtenIn: await writersOf(pattern, computedBy),
    ...(await rowsOf(stored ?? "", store)),
  };
}

function fieldNamed(path: string, index: FieldIndex) {
  const [typeName = "", fieldName = ""] = path.split(".");
  const fields = Object.hasOwn(index, typeName) ? index[typeName] : undefined;
  if (!fields)
    throw badInput(`expected Type.field of the schema, got "${path}"${didYouMean(typeName, Object.keys(index))}`);
  const field = Object.hasOwn(fields, fieldName) ? fields[fieldName] : undefined;
  if (!field) throw badInput(`${typeName} has no field "${fieldName}"${didYouMean(fieldName, Object.keys(fields))}`);
  return { typeName, fieldName, field };
}

/** Patterns of a part's field, which each kind that has the part stores as a property of its own: `(:Metric).unitCode`. */
function partPatterns(part: string, field: string): string | undefined {
  const patterns = [...kinds.values()].flatMap(({ name, fields }) =>
    fields
      .filter((one) => one.part?.name === part)
      .map((one) => `(:${name}).${one.list ? one.name : storedName(one.name, field)}`),
  );
  return patterns.length > 0 ? patterns.join(", ") : undefined;
}

/** Pattern of a kind's field, also of one that it has from an interface. */
const storedIn = (typeName: string, pattern: string) =>
  kinds.has(typeName) ? pattern.replace(/\(:(Entity|Node)\)/, `(:${typeName})`) : pattern;

const labelsIn = (pattern: string) => [...pattern.matchAll(/\(:(\w+)/g)].map(([, label]) => String(label));
const kindsIn = (pattern: string) => labelsIn(pattern).flatMap((label) => kinds.get(label) ?? []);
const relationsIn = (pattern: string) =>
  [...pattern.matchAll(/\[:(\w+)/g)].flatMap(([, name]) => relations.get(String(name)) ?? []);

/** Files that read what the pattern names, on both engines, and the file that computes the field from it. */
function readersOf(pattern: string, computedBy: string | null): string[] {
  const { nodes, page, links, releases } = statementFiles;
  const ofNodes = labelsIn(pattern).length > 0 ? [...page, ...nodes] : [];
  return [
    ...new Set([
      ...(computedBy ? [computedBy] : []),
      ...(pattern.includes("-[") ? links : ofNodes),
      ...(pattern.startsWith("release") ? releases : []),
      ...[...pattern.matchAll(/\b(?:cypher|src)\/[\w/.-]+\.\w+/g)].map(String),
    ]),
  ];
}

/** Pack files with the rows that the pattern names; the loader, where it derives them from other rows. */
async function writersOf(pattern: string, computedBy: string | null): Promise<string[]> {
  const named = await Promise.all([...kindsIn(pattern).map(filesOfKind), ...relationsIn(pattern).map(filesOfRelation)]);
  const files = [...new Set(named.flat())];
  return isLoaded(pattern) || (files.length === 0 && computedBy === null) ? [loader] : files;
}

/** Tells whether the loader sets the property that the pattern names. */
function isLoaded(pattern: string): boolean {
  const property = propertyIn(pattern);
  return property?.stored?.field.computed ?? false;
}

/** The one property that a pattern names: `(:Policy).issuedOn`. */
function propertyIn(pattern: string) {
  const [, label = "", name] = /^\(:(\w+)\)(?:\.(\w+))?$/.exec(pattern) ?? [];
  const kind = kinds.get(label);
  if (!kind) return undefined;
  const stored = storedProperties(kind).find((one) => one.name === name || one.field.name === name);
  return { kind, stored };
}

/** Count of the rows that have what the pattern names, and of all; null where it names no one property, kind or relation. */
async function rowsOf(pattern: string, store: Store): Promise<Pick<FieldReport, "rows" | "rowsInAll">> {
  const stats = await store.stats();
  const property = propertyIn(pattern);
  if (property) {
    const { kind, stored } = property;
    const rowsInAll = stats.kinds[kind.name] ?? 0;
    if (!stored) return { rows: rowsInAll, rowsInAll };
    const missing = { field: stored.name, op: "isNull", value: true } as const;
    const { total = 0 } = await store.page({
      kind: kind.name,
      where: missing,
      order: [],
      limit: 0,
      backward: false,
      count: true,
    });
    return { rows: rowsInAll - total, rowsInAll };
  }
  const [relation, ...others] = relationsIn(pattern);
  if (!relation || others.length > 0) return { rows: null, rowsInAll: null };
  const rows = stats.relations[relation.name] ?? 0;
  return { rows, rowsInAll: rows };
}
