import { statementFiles } from "../../store/statement-files.js";
import type { Store } from "../../store/store.js";
import { declaredIn } from "./declarations.js";
import type { FieldIndex } from "./field-index.js";
import { fieldAt } from "./field-path.js";
import { loadedOrigin, packFilesOf, partPattern, patternIn, termsIn } from "./origin-terms.js";

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

/** Traces a field of the schema (`Policy.issuedOn`, `Policy.targets.intent`) to where its data comes from. */
export async function traceField(path: string, index: FieldIndex, store: Store): Promise<FieldReport> {
  const { path: spelled, typeName, field, origin, relation, owner } = fieldAt(path, index);
  const inType = (pattern: string) => patternIn(typeName, relation, pattern);
  const stored = "stored" in origin ? (partPattern(typeName, field.name, owner) ?? inType(origin.stored)) : null;
  const computed = "computed" in origin ? origin : (origin.loaded ?? loadedOrigin(termsIn(stored ?? "")));
  const from = computed?.from === undefined ? null : inType(computed.from);
  return {
    field: spelled,
    type: field.type,
    description: field.description,
    declaredIn: await declaredIn(origin.declaredBy, field.name),
    stored,
    computedBy: computed?.computed ?? null,
    computedFrom: from,
    readBy:
      "readBy" in origin && origin.readBy
        ? statementFiles[origin.readBy]
        : readersOf(stored ?? `${computed?.computed}; ${from}`),
    writtenIn: await packFilesOf(`${stored ?? ""}; ${from ?? ""}`, typeName),
    ...(await rowsOf(stored ?? "", store)),
  };
}

/** Files that read what the pattern names, on both engines, and those that it names itself. */
function readersOf(pattern: string): string[] {
  const { nodes, page, links, releases } = statementFiles;
  const ofLinks = /-\[|\(r\)/.test(pattern);
  const ofNodes = ofLinks ? /\(:\w+\)\./.test(pattern) : pattern.includes("(:");
  return [
    ...new Set([
      ...[...pattern.matchAll(/\b(?:cypher|src)\/[\w/.-]+\.\w+/g)].map(String),
      ...(ofLinks ? links : []),
      ...(ofNodes ? [...page, ...nodes] : []),
      ...(pattern.startsWith("release") ? releases : []),
    ]),
  ];
}

/** Count of the rows that have what the pattern names, and of all; null where it names no one property, kind or relation. */
async function rowsOf(pattern: string, store: Store): Promise<Pick<FieldReport, "rows" | "rowsInAll">> {
  const [term, ...others] = termsIn(pattern);
  const stats = await store.stats();
  const rowsInAll = term && (stats.kinds[term.kind?.name ?? ""] ?? stats.relations[term.relation?.name ?? ""] ?? 0);
  if (rowsInAll === undefined || others.length > 0 || pattern.includes("{")) return { rows: null, rowsInAll: null };
  if (!term?.property) return { rows: rowsInAll, rowsInAll };
  if (!term.kind) return { rows: term.property.required ? rowsInAll : null, rowsInAll };
  const { total = 0 } = await store.page({
    kind: term.kind.name,
    where: { field: term.property.name, op: "isNull", value: true },
    order: [],
    limit: 0,
    backward: false,
    count: true,
  });
  return { rows: rowsInAll - total, rowsInAll };
}
