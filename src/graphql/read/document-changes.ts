import { badInput, KnownError, shown } from "../../errors.js";
import { type KindName, kindOfId, kinds, type RelationName, relations } from "../../model/index.js";
import { type ChangeKind, figureChanges } from "../../statistics/figure-change.js";
import { type Statement, statementsAbout } from "../../statistics/statements.js";
import { ascending } from "../../store/ascending.js";
import type { EdgeRecord, NodeRecord, Store } from "../../store/store.js";
import { isKind, type NodeOf, nodesOfKind } from "../../store/typed-records.js";
import { listOf } from "./declared-value.js";
import { factsOfTurns } from "./facts-of-turns.js";
import { ComparedStatements, type ValueChange } from "./value-changes.js";

/** Kinds of change between two documents. */
export type DocumentChangeKind = ChangeKind | "CHANGED";

/** A figure, a thing or a relation in two documents: what each says of it. */
export interface DocumentChange {
  /** Unique in the list, and its order. */
  readonly id: string;
  readonly change: DocumentChangeKind;
  readonly reason?: string;
  /** Metric of the figure, the thing, or the thing from which the relation runs. */
  readonly subject: NodeRecord;
  readonly relation?: EdgeRecord;
  readonly before?: NodeOf<"Observation">;
  readonly after?: NodeOf<"Observation">;
  readonly changes: readonly ValueChange[];
  readonly evidenceBefore: readonly string[];
  readonly evidenceAfter: readonly string[];
}

/** Kinds whose things are compared: by figures, or by what is said of them. */
export const comparedKinds: readonly KindName[] = [...kinds.values()]
  .filter(({ entity, name }) => entity && name !== "Document")
  .map(({ name }) => name);

/** Relations that are compared: those that words state of things that have names. */
export const comparedRelations: readonly RelationName[] = [...relations.values()]
  .filter(({ basis, from }) => basis === "STATED" && from.every((kind) => kinds.get(kind).entity))
  .map(({ name }) => name);

/**
 * Compares what two documents say: figures by value, other things by whether words name them, measure them, or state a relation
 * of them, and by the values that each document gives them; relations by whether words state them, and by their values. By id. Ten
 * statements on the embedded engine.
 */
export async function documentChanges(
  store: Store,
  [first, second]: readonly [string, string],
  of: readonly KindName[],
  between: readonly RelationName[],
): Promise<DocumentChange[]> {
  const documents = await documentsOf(store, [first, second]);
  const turns = await store.links({ ...window, sources: documents.map(({ id }) => id), relations: ["IN_DOCUMENT"] });
  const turnsOf = documents.map(({ id }) => (turns.get(id)?.rows ?? []).map(({ node }) => node.id));
  const facts = await factsOfTurns(store, turnsOf.flat());
  const spansIn = (at: 0 | 1) => (turnsOf[at] ?? []).flatMap((id) => facts.get(id)?.spans ?? []).map(({ id }) => id);
  const spans = [spansIn(0), spansIn(1)] as const;
  const all = [...facts.values()];
  const figures = new Map(all.flatMap(({ observations }) => observations).map((node) => [node.id, node]));
  const edges = [...new Map(all.flatMap((one) => one.relations).map((edge) => [edge.id, edge])).values()];
  const statements = await statementsAbout(store, nodesOfKind(figures.values(), "Observation"));
  const figural = of.includes("Metric") ? changesOfFigures(statements, documents) : [];
  const things = new Set(of.filter((kind) => kind !== "Metric"));
  const cited =
    things.size > 0 ? await spansOfThings(store, edges, statements, things) : new Map<string, Set<string>>();
  const stated = edges.filter(({ relation }) => between.includes(relation));
  const [citing, stating] = [inDocuments(cited, spans), inDocuments(spansOfRelations(stated), spans)];
  const both = [...citing, ...stating].flatMap(([id, [before, after]]) =>
    before.length * after.length > 0 ? [id] : [],
  );
  const holders = edges.filter(({ relation }) => relation === "HOLDS_POST");
  const ids = new Set([
    ...citing.keys(),
    ...stated.map(({ source }) => source),
    ...holders.map(({ source }) => source),
  ]);
  const [nodes, statedBy] = await Promise.all([
    store.nodes([...ids]),
    store.contributions([...new Set([...both, ...holders.map(({ id }) => id)])]),
  ]);
  const compared = new ComparedStatements(documents, [new Set(spans[0]), new Set(spans[1])], edges, statedBy, (id) =>
    String(nodes.get(id)?.props.name ?? id),
  );
  const byId = new Map(stated.map((edge) => [edge.id, edge]));
  const verbal = [
    ...[...citing].flatMap(([id, words]) => {
      const subject = nodes.get(id);
      return subject ? [changeOf(id, subject, words, () => compared.ofThing(subject))] : [];
    }),
    ...[...stating].flatMap(([id, words]) => {
      const relation = byId.get(id);
      const subject = relation && nodes.get(relation.source);
      if (!subject) return [];
      return [{ ...changeOf(id, subject, words, () => compared.ofRelation(relation)), relation }];
    }),
  ];
  return [...figural, ...verbal].toSorted((a, b) => ascending(a.id, b.id));
}

/** More than any document has of turns. */
const window = {
  direction: "IN",
  kinds: [],
  order: [],
  fields: [],
  limit: 10_000,
  backward: false,
  count: false,
} as const;

async function documentsOf(
  store: Store,
  ids: readonly [string, string],
): Promise<readonly [NodeOf<"Document">, NodeOf<"Document">]> {
  const found = await store.nodes(ids);
  const documentOf = (id: string) => {
    const node = found.get(id);
    if (isKind(node, "Document")) return node;
    throw new KnownError("NOT_FOUND", `no Document has the id ${shown(id)}`);
  };
  const documents = [documentOf(ids[0]), documentOf(ids[1])] as const;
  if (documents[0].id === documents[1].id)
    throw badInput(`documentB: expected another document than documentA, got ${shown(ids[1])} twice`);
  return documents;
}

function changesOfFigures(statements: readonly Statement[], documents: readonly NodeRecord[]): DocumentChange[] {
  const [before = [], after = []] = documents.map(({ id }) => statements.filter(({ said }) => said.document === id));
  return figureChanges(before, after).flatMap(({ key, change, reason, before: one, after: other }) => {
    const subject = (other ?? one)?.metric;
    if (!subject) return [];
    return [
      {
        id: key,
        change,
        ...(reason === undefined ? {} : { reason }),
        subject: subject as NodeRecord,
        ...(one ? { before: one.observation } : {}),
        ...(other ? { after: other.observation } : {}),
        changes: [],
        evidenceBefore: one?.said.evidence ?? [],
        evidenceAfter: other?.said.evidence ?? [],
      },
    ];
  });
}

/** Spans that name things of these kinds, measure them, or state a relation of them. */
async function spansOfThings(
  store: Store,
  edges: readonly EdgeRecord[],
  statements: readonly Statement[],
  of: ReadonlySet<KindName>,
): Promise<Map<string, Set<string>>> {
  const cited = new Map<string, Set<string>>();
  const cite = (id: string, evidence: readonly string[] = []) => {
    const kind = kindOfId(id)?.name;
    if (!kind || !of.has(kind)) return;
    const known = cited.get(id) ?? new Set();
    cited.set(id, known);
    for (const span of evidence) known.add(span);
  };
  for (const { source, target, props } of edges) for (const id of [source, target]) cite(id, listOf(props.evidence));
  const metrics = [...new Set(statements.map(({ metric }) => metric.id))];
  const measured = await store.links({ ...window, direction: "OUT", sources: metrics, relations: ["MEASURES"] });
  for (const { metric, place, said } of statements) {
    for (const { node } of measured.get(metric.id)?.rows ?? []) cite(node.id, said.evidence);
    if (place) cite(place.id, said.evidence);
  }
  return cited;
}

const spansOfRelations = (edges: readonly EdgeRecord[]) =>
  new Map(edges.map(({ id, props }) => [id, new Set(listOf(props.evidence))]));

/** Words of the first document, and of the second. */
type Words = readonly [readonly string[], readonly string[]];

/** Spans of each document that cite something, in their order; without what neither cites. */
const inDocuments = (cited: ReadonlyMap<string, ReadonlySet<string>>, [earlier, later]: Words): Map<string, Words> =>
  new Map(
    [...cited]
      .map(([id, spans]) => [id, [earlier, later].map((all) => all.filter((span) => spans.has(span)))] as const)
      .flatMap(([id, [before = [], after = []]]) =>
        before.length + after.length > 0 ? [[id, [before, after] as const] as const] : [],
      ),
  );

function changeOf(
  id: string,
  subject: NodeRecord,
  [before, after]: Words,
  changes: () => ValueChange[],
): DocumentChange {
  const spans = { evidenceBefore: before, evidenceAfter: after };
  if (before.length === 0) return { id, change: "NEW", subject, changes: [], ...spans };
  if (after.length === 0) return { id, change: "DROPPED", subject, changes: [], ...spans };
  const found = changes();
  return { id, change: found.length > 0 ? "CHANGED" : "UNCHANGED", subject, changes: found, ...spans };
}
