import { KnownError } from "../errors.js";
import type { KindName } from "../model/index.js";
import type { Observation } from "../model/observation.js";
import type { SameFact } from "../model/relations/statistics.js";
import type { Stored } from "../model/stored.js";
import type { LinkRecord, Store } from "../store/store.js";
import { isKind, isRelation, type NodeOf, nodesOfKind } from "../store/typed-records.js";
import type { Where } from "../store/where.js";
import { lastDay } from "../model/day.js";

/** An observation with its metric, its place and the judgements that link it to other statements. */
export interface Statement {
  readonly observation: NodeOf<"Observation">;
  readonly said: Stored<Observation>;
  readonly metric: NodeOf<"Metric">;
  readonly place?: NodeOf<"Place">;
  readonly judgements: readonly Judgement[];
}

/** A SAME_FACT relation between two observations, with its reason. */
export interface Judgement extends Pick<Stored<SameFact>, "kind" | "reason" | "judgedBy"> {
  readonly id: string;
  readonly from: NodeOf<"Observation">;
  readonly to: NodeOf<"Observation">;
}

/** Filter of statements. `asOf`: known on that day, of any precision. */
export interface StatementFilter {
  readonly place?: string;
  readonly scope?: string;
  readonly comparison?: string;
  readonly asOf?: string;
}

/**
 * Reads metrics by ids, in the order of the ids, and their statements, by metric. Runs three statements. Throws NOT_FOUND for
 * an unknown metric or place, LIMIT_EXCEEDED beyond 2,000 statements.
 */
export async function statementsOf(
  store: Store,
  ids: readonly string[],
  filter: StatementFilter,
): Promise<{ metrics: readonly NodeOf<"Metric">[]; statements: readonly Statement[] }> {
  const { metrics, place } = await named(store, ids, filter.place);
  const where = { and: testsOf(filter, place?.id) };
  const observed = await store.links({ ...linksTo(metrics), relations: ["OBSERVES"], direction: "IN", where });
  const rows = metrics.flatMap((metric) => {
    const nodes = (observed.get(metric.id)?.rows ?? []).map(({ node }) => node);
    return nodesOfKind(nodes, "Observation").flatMap((node) => (isKnown(node, filter.asOf) ? [{ metric, node }] : []));
  });
  if (rows.length > maxStatements || [...observed.values()].some(({ more }) => more))
    throw new KnownError(
      "LIMIT_EXCEEDED",
      `expected at most ${maxStatements} observations; name a place, a scope or fewer metrics`,
    );
  const around = await store.links({
    ...linksTo(rows.map(({ node }) => node)),
    relations: ["IN_PLACE", "SAME_FACT"],
    direction: "BOTH",
  });
  const statements = rows.map(({ metric, node }) =>
    statementOf(metric, node, around.get(node.id)?.rows ?? [], filter.asOf),
  );
  return { metrics, statements };
}

const maxStatements = 2000;

/** Statements of observations, which one statement to the store reads; of those without a metric none. */
export async function statementsAbout(
  store: Store,
  observations: readonly NodeOf<"Observation">[],
): Promise<readonly Statement[]> {
  const around = await store.links({
    ...linksTo(observations),
    relations: ["OBSERVES", "IN_PLACE", "SAME_FACT"],
    direction: "BOTH",
  });
  return observations.flatMap((node) => {
    const links = around.get(node.id)?.rows ?? [];
    const [metric] = nodesOfKind(
      links.map((link) => link.node),
      "Metric",
    );
    return metric ? [statementOf(metric, node, links, undefined)] : [];
  });
}

/** Reads the metrics and the place by their ids, former ones included. */
async function named(store: Store, metrics: readonly string[], place: string | undefined) {
  const nodes = await store.nodes(place === undefined ? metrics : [...metrics, place]);
  const nodeOf = <Kind extends KindName>(kind: Kind, id: string): NodeOf<Kind> => {
    const node = nodes.get(id);
    if (isKind(node, kind)) return node;
    throw new KnownError("NOT_FOUND", `no ${kind} has the id "${id}"`);
  };
  return {
    metrics: metrics.map((id) => nodeOf("Metric", id)),
    ...(place === undefined ? {} : { place: nodeOf("Place", place) }),
  };
}

function testsOf({ scope, comparison }: StatementFilter, place: string | undefined): Where[] {
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

const linksTo = (sources: readonly { readonly id: string }[]) => ({
  sources: sources.map(({ id }) => id),
  kinds: [],
  order: [],
  limit: maxStatements,
  backward: false,
  count: false,
});

function statementOf(
  metric: NodeOf<"Metric">,
  observation: NodeOf<"Observation">,
  links: readonly LinkRecord[],
  asOf: string | undefined,
): Statement {
  const [place] = nodesOfKind(
    links.flatMap(({ edge, node }) => (edge.relation === "IN_PLACE" ? [node] : [])),
    "Place",
  );
  return {
    observation,
    said: observation.props,
    metric,
    ...(place ? { place } : {}),
    judgements: links.flatMap((link) => judgementOf(observation, link, asOf)),
  };
}

function judgementOf(
  observation: NodeOf<"Observation">,
  { edge, direction, node }: LinkRecord,
  asOf: string | undefined,
): Judgement[] {
  if (!isRelation(edge, "SAME_FACT") || !isKind(node, "Observation") || !isKnown(node, asOf)) return [];
  const { kind, reason, judgedBy } = edge.props;
  const [from, to] = direction === "OUT" ? [observation, node] : [node, observation];
  return [{ id: edge.id, kind, reason, judgedBy, from, to }];
}

/** True where a statement was out on a day: one of `2025-04` is for certain on its last day. */
function isKnown({ props: { publishedOn } }: NodeOf<"Observation">, asOf: string | undefined): boolean {
  return asOf === undefined || (publishedOn !== undefined && lastDay(publishedOn) <= lastDay(asOf));
}
