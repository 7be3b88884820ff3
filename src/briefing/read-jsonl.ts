import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import { didYouMean } from "../model/did-you-mean.js";
import type { RelationSpec } from "../model/relation.js";
import { storedProperties } from "../store/stored-properties.js";
import type { EdgeRecord, NodeRecord, Props, Scalar } from "../store/store.js";
import { checkRow } from "./check-row.js";
import { plainText } from "./read-text.js";
import { type Problems, shownValue, type Location } from "./problems.js";

type Line = Readonly<Record<string, unknown>>;
type Placed<T> = T & { readonly pack: string; readonly where: Location };

/** Contents of an exported graph, each line checked separately. */
export interface ReadGraph {
  readonly nodes: readonly Placed<NodeRecord>[];
  readonly edges: readonly Placed<EdgeRecord>[];
  /** SHA-256 of the file. */
  readonly checksum: string;
}

/**
 * Reads a `graph.jsonl`. What a line shows of other lines (an entity's `evidence`, an observation's `metric` and `place`,
 * redirects) is not read: the other lines say it.
 */
export async function readJsonl(path: string, file: string, problems: Problems): Promise<ReadGraph> {
  const hash = createHash("sha256");
  const bytes = createReadStream(path).on("data", (part) => hash.update(part));
  const nodes: Placed<NodeRecord>[] = [];
  const edges: Placed<EdgeRecord>[] = [];
  let number = 0;
  for await (const text of createInterface({ input: bytes, crlfDelay: Infinity })) {
    const where = { file, line: ++number };
    const line = parsed(number === 1 ? plainText(text) : text, where, problems);
    if (line?.type === "node") nodes.push(...nodeOf(line, where, problems));
    else if (line?.type === "edge") edges.push(...edgeOf(line, where, problems));
    else if (line && line.type !== "redirect")
      problems.add(where, `type: expected node, edge or redirect, got ${shownValue(line.type)}`);
  }
  if (nodes.length === 0) problems.add({ file, line: 1 }, "expected a graph.jsonl, got no node");
  return { nodes, edges, checksum: hash.digest("hex") };
}

function parsed(text: string, where: Location, problems: Problems): Line | undefined {
  try {
    const line = JSON.parse(text) as unknown;
    if (typeof line === "object" && line !== null && !Array.isArray(line)) return line as Line;
    problems.add(where, `expected a JSON object, got ${shownValue(line).slice(0, 40)}`);
  } catch (error) {
    problems.add(where, `not JSON: ${(error as Error).message}`);
  }
  return undefined;
}

function nodeOf(line: Line, where: Location, problems: Problems): Placed<NodeRecord>[] {
  const spec = kinds.get(String(line.kind));
  if (!spec)
    return refuse(problems, where, `kind: expected a kind, got ${shownValue(line.kind)}`, line.kind, kinds.keys());
  const beside = ["type", "id", "kind", "evidence", ...(spec.name === "Observation" ? ["metric", "place"] : [])];
  return recordsOf(spec, line, beside, where, problems).map((read) => ({ ...read, kind: spec.name, where }));
}

function edgeOf(line: Line, where: Location, problems: Problems): Placed<EdgeRecord>[] {
  const spec = relations.get(String(line.relation));
  if (!spec)
    return refuse(
      problems,
      where,
      `relation: expected one, got ${shownValue(line.relation)}`,
      line.relation,
      relations.keys(),
    );
  const reads = recordsOf(spec, line, ["type", "id", "relation", "source", "target", "evidence"], where, problems);
  const [source, target] = [line.source, line.target];
  if (typeof source === "string" && typeof target === "string")
    return reads.map((read) => ({ ...read, relation: spec.name, source, target, where }));
  problems.add(where, `source, target: expected ids, got ${shownValue(source)} and ${shownValue(target)}`);
  return [];
}

function refuse(problems: Problems, where: Location, message: string, said: unknown, known: Iterable<string>): [] {
  problems.add(where, message + didYouMean(String(said), known));
  return [];
}

interface ReadRecord {
  readonly id: string;
  readonly pack: string;
  readonly props: Props;
}

/** Reads the common parts of nodes and edges: one record, or what each pack states of it where several do. */
function recordsOf(
  spec: KindSpec | RelationSpec,
  line: Line,
  beside: readonly string[],
  where: Location,
  problems: Problems,
): ReadRecord[] {
  const { statedBy, ...own } = line;
  if (statedBy === undefined) return [recordOf(spec, own, beside, where, problems, false) ?? []].flat();
  if (!Array.isArray(statedBy) || !statedBy.every((one) => typeof one === "object" && one !== null)) {
    problems.add(where, `statedBy: expected a list of what each pack states, got ${shownValue(statedBy)}`);
    return [];
  }
  const parts = statedBy as readonly Line[];
  return parts.flatMap((part) => recordOf(spec, { ...part, id: line.id }, ["id"], where, problems, true) ?? []);
}

/** Reads id, pack, and the properties of the kind or relation. */
function recordOf(
  spec: KindSpec | RelationSpec,
  line: Line,
  beside: readonly string[],
  where: Location,
  problems: Problems,
  partial: boolean,
): ReadRecord | undefined {
  const { id, pack } = line;
  if (typeof id !== "string" || typeof pack !== "string") {
    problems.add(where, `id, pack: expected texts, got ${shownValue(id)} and ${shownValue(pack)}`);
    return undefined;
  }
  const keys = [...beside, "pack", ...storedProperties(spec).map(({ name }) => keyOf(name)), "name", "aliases"];
  for (const key of Object.keys(line))
    if (!keys.includes(key)) problems.add(where, `${key}: no such key here${didYouMean(key, keys)}`);
  const written: Record<string, unknown> = {};
  const props: Record<string, Scalar | readonly Scalar[]> = {};
  for (const { name, field, inner } of storedProperties(spec)) {
    const value = line[keyOf(name)];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    props[name] = (field.part && field.list ? partTexts(value) : value) as Scalar | Scalar[];
    if (!field.computed)
      written[field.written ?? field.name] = inner
        ? { ...(written[field.name] as object), [inner.name]: value }
        : value;
  }
  checkRow({ ...where, value: written, at: () => where }, written, spec, [], problems, partial);
  return { id, pack, props };
}

const keyOf = (name: string) => ({ evidence: "evidenceIds", unitCode: "unit" })[name] ?? name;
const partTexts = (value: unknown) => (Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : value);
