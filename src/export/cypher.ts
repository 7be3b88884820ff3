import { kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import { storedProperties, storedType } from "../store/stored-properties.js";
import type { EdgeRecord, NodeRecord, Props, Store } from "../store/store.js";
import type { Chunks, Source } from "./format.js";

/** Number of rows of one statement. */
const batch = 500;

/**
 * Script that loads the graph into an empty Neo4j 5: a constraint, then nodes and relations, one statement per line, each
 * ended by `;`. Running it twice has the effect of running it once.
 */
export async function* cypher({ store, release }: Source): Chunks {
  let count = 0;
  yield `// Release ${release.id}. Load it with: cypher-shell -f load.cypher\n`;
  yield "CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;\n";
  for await (const run of runs(store)) {
    count += run.length;
    yield statementOf(run);
  }
  return count;
}

/** Groups records of one kind or relation, up to the batch size, independent of the engine's batches. */
async function* runs(store: Store): AsyncGenerator<(NodeRecord | EdgeRecord)[]> {
  let run: (NodeRecord | EdgeRecord)[] = [];
  for await (const { nodes, edges } of store.scan(batch))
    for (const record of [...nodes, ...edges]) {
      if (run.length === batch || (run[0] && specOf(run[0]) !== specOf(record))) {
        yield run;
        run = [];
      }
      run.push(record);
    }
  if (run.length > 0) yield run;
}

const specOf = (record: NodeRecord | EdgeRecord) =>
  ("kind" in record ? kinds.get(record.kind) : relations.get(record.relation)) as KindSpec | RelationSpec;

function statementOf(run: readonly (NodeRecord | EdgeRecord)[]): string {
  const spec = specOf(run[0] as NodeRecord);
  const rows = run.map((record) => {
    const ends = "kind" in record ? "" : `source: ${literal(record.source)}, target: ${literal(record.target)}, `;
    return `{id: ${literal(record.id)}, ${ends}props: ${mapOf(spec, record.props)}}`;
  });
  return `UNWIND [${rows.join(", ")}] AS row ${kinds.has(spec.name) ? mergeNode(spec.name) : mergeEdge(spec.name)};\n`;
}

const mergeNode = (label: string) => `MERGE (n:Node {id: row.id}) SET n:${label}, n += row.props`;
const mergeEdge = (type: string) =>
  `MATCH (s:Node {id: row.source}) MATCH (t:Node {id: row.target}) MERGE (s)-[r:${type} {id: row.id}]->(t) SET r += row.props`;

/** Cypher map of properties. Names come from the model: letters only. */
function mapOf(spec: KindSpec | RelationSpec, props: Props): string {
  const values = storedProperties(spec).flatMap((stored) => {
    const value = props[stored.name];
    if (value === undefined) return [];
    const float = storedType(stored) === "number";
    const items = Array.isArray(value)
      ? `[${value.map((item) => literal(item as string, float)).join(", ")}]`
      : undefined;
    return [`${stored.name}: ${items ?? literal(value as string, float)}`];
  });
  return `{${values.join(", ")}}`;
}

/** Cypher literal of a value, without line breaks: a statement is one line. */
function literal(value: string | number | boolean, float = false): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return float && Number.isInteger(value) ? floatText(value) : numberText(value);
  return `'${value
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`)}'`;
}

const lineEnds = /[\p{Cc}\u2028\u2029]/gu;
const numberText = (value: number) => String(value).replace("e+", "e");
const floatText = (value: number) => (/e/.test(String(value)) ? numberText(value) : `${value}.0`);
