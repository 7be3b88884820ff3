import { KnownError } from "../errors.js";
import type { SameFactKind } from "../model/relations/statistics.js";
import type { KindName } from "../model/index.js";
import type { LinkRecord, NodeRecord, Store } from "../store/store.js";
import type { Where } from "../store/where.js";
import { lastDay } from "./day-ranges.js";

/** What is read of an observation, by the names that its properties are stored under. */
export interface Observed {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly qualifier: string;
  readonly asSaid: string;
  readonly unitCode: string;
  readonly unitKind: string;
  readonly periodCode: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly periodKind: string;
  readonly comparisonBasis?: string;
  readonly comparisonReference?: string;
  readonly scope?: string;
  readonly publishedOn?: string;
}

/** One observation with what it is of, and the judgements on how it relates to other statements. */
export interface Statement {
  readonly observation: NodeRecord;
  readonly said: Observed;
  readonly metric: NodeRecord;
  readonly place?: NodeRecord;
  readonly judgements: readonly Judgement[];
}

/** A SAME_FACT relation: what `from` does to `to`, and why a reader thinks so. */
export interface Judgement {
  readonly id: string;
  readonly kind: keyof typeof SameFactKind;
  readonly reason: string;
  readonly judgedBy: string;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
}

/** Which statements: those known on a day (to any precision), for one place, of one scope, with one basis of comparison. */
export interface Asked {
  readonly place?: string;
  readonly scope?: string;
  readonly comparison?: string;
  readonly asOf?: string;
}

/**
 * The metrics as given, and their statements, metric by metric. Three reads of the store, however many there are.
 * Throws NOT_FOUND for an id that no metric or place has, LIMIT_EXCEEDED beyond 2,000 statements.
 */
export async function statementsOf(
  store: Store,
  ids: readonly string[],
  asked: Asked,
): Promise<{ metrics: readonly NodeRecord[]; statements: readonly Statement[] }> {
  const { metrics, place } = await named(store, ids, asked.place);
  const where = { and: testsOf(asked, place?.id) };
  const observed = await store.links({ ...linksTo(metrics), relations: ["OBSERVES"], direction: "IN", where });
  const rows = metrics.flatMap((metric) =>
    (observed.get(metric.id)?.rows ?? []).flatMap(({ node }) => (isKnown(node, asked.asOf) ? [{ metric, node }] : [])),
  );
  if (rows.length > most || [...observed.values()].some(({ more }) => more))
    throw new KnownError(
      "LIMIT_EXCEEDED",
      `expected at most ${most} observations; name a place, a scope or fewer metrics`,
    );
  const around = await store.links({
    ...linksTo(rows.map(({ node }) => node)),
    relations: ["IN_PLACE", "SAME_FACT"],
    direction: "BOTH",
  });
  const statements = rows.map(({ metric, node }) =>
    statementOf(metric, node, around.get(node.id)?.rows ?? [], asked.asOf),
  );
  return { metrics, statements };
}

const most = 2000;

/** The metrics and the place by their ids, former ones too. */
async function named(store: Store, metrics: readonly string[], place: string | undefined) {
  const nodes = await store.nodes(place === undefined ? metrics : [...metrics, place]);
  const nodeOf = (kind: KindName, id: string): NodeRecord => {
    const node = nodes.get(id);
    if (node?.kind === kind) return node;
    throw new KnownError("NOT_FOUND", `no ${kind} has the id "${id}"`);
  };
  return {
    metrics: metrics.map((id) => nodeOf("Metric", id)),
    ...(place === undefined ? {} : { place: nodeOf("Place", place) }),
  };
}

function testsOf({ scope, comparison }: Asked, place: string | undefined): Where[] {
  return [
    ...(place === undefined ? [] : [inPlace(place)]),
    ...(scope === undefined ? [] : [{ field: "scope", op: "eq", value: scope } as const]),
    ...(comparison === undefined ? [] : [{ field: "comparisonBasis", op: "eq", value: comparison } as const]),
  ];
}

const inPlace = (id: string): Where => ({
  relation: {
    name: "IN_PLACE",
    direction: "OUT",
    kinds: ["Place"],
    node: { field: "id", op: "eq", value: id },
    negated: false,
    count: { op: "gte", value: 1 },
  },
});

const linksTo = (sources: readonly NodeRecord[]) => ({
  sources: sources.map(({ id }) => id),
  kinds: [],
  order: [],
  limit: most,
  backward: false,
  count: false,
});

function statementOf(
  metric: NodeRecord,
  observation: NodeRecord,
  links: readonly LinkRecord[],
  asOf: string | undefined,
): Statement {
  const place = links.find(({ edge }) => edge.relation === "IN_PLACE")?.node;
  const judged = links.filter(({ edge, node }) => edge.relation === "SAME_FACT" && isKnown(node, asOf));
  return {
    observation,
    said: observation.props as unknown as Observed,
    metric,
    ...(place ? { place } : {}),
    judgements: judged.map((link) => judgementOf(observation, link)),
  };
}

function judgementOf(observation: NodeRecord, { edge, direction, node }: LinkRecord): Judgement {
  const { kind, reason, judgedBy } = edge.props as unknown as Judgement;
  const [from, to] = direction === "OUT" ? [observation, node] : [node, observation];
  return { id: edge.id, kind, reason, judgedBy, from, to };
}

/** Whether a statement was out on a day: one of `2025-04` is for certain on its last day. */
function isKnown({ props }: NodeRecord, asOf: string | undefined): boolean {
  if (asOf === undefined) return true;
  return props.publishedOn !== undefined && lastDay(String(props.publishedOn)) <= lastDay(asOf);
}
