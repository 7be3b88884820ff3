import { badInput, KnownError, shown } from "../../errors.js";
import { type KindName, kindOfId, kinds } from "../../model/index.js";
import { type ChangeKind, figureChanges } from "../../statistics/figure-change.js";
import { type Statement, statementsAbout } from "../../statistics/statements.js";
import { ascending } from "../../store/ascending.js";
import type { EdgeRecord, NodeRecord, Store } from "../../store/store.js";
import { isKind, type NodeOf, nodesOfKind } from "../../store/typed-records.js";
import { listOf } from "./declared-value.js";
import { factsOfTurns } from "./facts-of-turns.js";

/** A figure, or a thing, in two documents: what each says of it. */
export interface DocumentChange {
  /** Unique in the list, and its order. */
  readonly id: string;
  readonly change: ChangeKind;
  readonly reason?: string;
  /** Metric of the figure, or the thing. */
  readonly subject: NodeRecord;
  readonly before?: NodeOf<"Observation">;
  readonly after?: NodeOf<"Observation">;
  readonly evidenceBefore: readonly string[];
  readonly evidenceAfter: readonly string[];
}

/** Kinds whose things are compared: by figures, or by what is said of them. */
export const comparedKinds: readonly KindName[] = [...kinds.values()]
  .filter(({ entity, name }) => entity && name !== "Document")
  .map(({ name }) => name);

/**
 * Compares what two documents say: figures by value, other things by whether words name them, measure them, or state a relation
 * of them. By id. Nine statements.
 */
export async function documentChanges(
  store: Store,
  [first, second]: readonly [string, string],
  of: readonly KindName[],
): Promise<DocumentChange[]> {
  const documents = await documentsOf(store, [first, second]);
  const turns = await store.links({ ...window, sources: documents.map(({ id }) => id), relations: ["IN_DOCUMENT"] });
  const turnsOf = documents.map(({ id }) => (turns.get(id)?.rows ?? []).map(({ node }) => node.id));
  const facts = await factsOfTurns(store, turnsOf.flat());
  const spans = turnsOf.map((ids) => ids.flatMap((id) => facts.get(id)?.spans ?? []).map(({ id }) => id));
  const all = [...facts.values()];
  const figures = new Map(all.flatMap(({ observations }) => observations).map((node) => [node.id, node]));
  const relations = new Map(all.flatMap((one) => one.relations).map((edge) => [edge.id, edge]));
  const statements = await statementsAbout(store, nodesOfKind(figures.values(), "Observation"));
  const figural = of.includes("Metric") ? changesOfFigures(statements, documents) : [];
  const things = new Set(of.filter((kind) => kind !== "Metric"));
  const verbal =
    things.size > 0 ? await changesOfThings(store, [...relations.values()], statements, spans, things) : [];
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

async function documentsOf(store: Store, ids: readonly [string, string]): Promise<NodeOf<"Document">[]> {
  const found = await store.nodes(ids);
  const documents = ids.map((id) => {
    const node = found.get(id);
    if (isKind(node, "Document")) return node;
    throw new KnownError("NOT_FOUND", `no Document has the id ${shown(id)}`);
  });
  if (documents[0]?.id === documents[1]?.id)
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
        evidenceBefore: one?.said.evidence ?? [],
        evidenceAfter: other?.said.evidence ?? [],
      },
    ];
  });
}

/** Things of the kinds that words of the documents name, measure, or state a relation of, with the spans of each document. */
async function changesOfThings(
  store: Store,
  relations: readonly EdgeRecord[],
  statements: readonly Statement[],
  [earlier = [], later = []]: readonly (readonly string[])[],
  of: ReadonlySet<KindName>,
): Promise<DocumentChange[]> {
  const cited = new Map<string, Set<string>>();
  const cite = (id: string, evidence: readonly string[] = []) => {
    const kind = kindOfId(id)?.name;
    if (!kind || !of.has(kind)) return;
    const known = cited.get(id) ?? new Set();
    cited.set(id, known);
    for (const span of evidence) known.add(span);
  };
  for (const { source, target, props } of relations)
    for (const id of [source, target]) cite(id, listOf(props.evidence));
  const metrics = [...new Set(statements.map(({ metric }) => metric.id))];
  const measured = await store.links({ ...window, direction: "OUT", sources: metrics, relations: ["MEASURES"] });
  for (const { metric, place, said } of statements) {
    for (const { node } of measured.get(metric.id)?.rows ?? []) cite(node.id, said.evidence);
    if (place) cite(place.id, said.evidence);
  }
  const nodes = await store.nodes([...cited.keys()]);
  return [...cited].flatMap(([id, spans]) => {
    const [before, after] = [earlier.filter((span) => spans.has(span)), later.filter((span) => spans.has(span))];
    const subject = nodes.get(id);
    if (!subject || before.length + after.length === 0) return [];
    const change = before.length === 0 ? "NEW" : after.length === 0 ? "DROPPED" : "UNCHANGED";
    return [{ id, change, subject, evidenceBefore: before, evidenceAfter: after }];
  });
}
