import { kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import { inModelOrder } from "../store/stored-properties.js";
import type { EdgeRecord, NodeRecord, Props, Store } from "../store/store.js";
import { nodesOfKind } from "../store/typed-records.js";
import type { Chunks, Source } from "./format.js";

const batch = 1000;

/**
 * The whole graph, one JSON object a line: nodes by id, then edges by id. Constant memory: a batch at a time.
 * A node: {type, id, kind, name, aliases, …properties, evidence}, name null where it has none; an edge: {type, id, relation, source, target, …properties, evidence}.
 * An id that a node had before a merge or renaming: {type: "redirect", id, now}, after the node's line.
 * An observation's line also holds the ids of its metric and place, and its unit's code as `unit`.
 * `evidenceIds` are the spans that a row cites itself, `pack` is the first pack that states it, and `statedBy`, where several
 * do, has what each states: {pack, …properties}; `import` needs them.
 */
export async function* graphJsonl({ store }: Source): Chunks {
  let rows = 0;
  for await (const lines of graphLines(store)) {
    rows += lines.length;
    yield lines.map(({ value }) => line(value)).join("");
  }
  return rows;
}

/** Line of the file, with the ids of the spans in it: a changed span changes the line. */
export interface GraphLine {
  readonly value: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly cites: readonly string[];
}

/** Lines of the file, in batches. */
export async function* graphLines(store: Store): AsyncGenerator<readonly GraphLine[]> {
  for await (const { nodes, edges, packs } of store.scan(batch)) {
    const links = await linksOf(store, nodes);
    const cited = [...nodes.flatMap((node) => evidenceIds(node.props)), ...links.values()].flat();
    const evidence = await evidenceOf(store, [...cited, ...edges.flatMap((edge) => evidenceIds(edge.props))]);
    const statedBy = await store.contributions([...nodes, ...edges].map(({ id }) => id));
    const stated = (index: number, spec: KindSpec | RelationSpec, { id }: NodeRecord | EdgeRecord) => {
      const by = (statedBy.get(id) ?? []).flatMap(({ pack, props }) =>
        props ? [{ pack, ...named(spec, withoutEvidence(props)), ...cites(props) }] : [],
      );
      return { pack: packs[index], ...(by.length > 0 ? { statedBy: by } : {}) };
    };
    yield [
      ...nodes.flatMap((node, index) => nodeLines(node, stated(index, kinds.get(node.kind), node), links, evidence)),
      ...edges.map((edge, index) =>
        edgeLine(edge, stated(nodes.length + index, relations.get(edge.relation), edge), evidence),
      ),
    ];
  }
}

/** A value as a line of the file. */
export const line = (value: object): string => `${JSON.stringify(value)}\n`;

type Evidence = ReadonlyMap<string, { start: number; end: number; quote: string; speaker: string | null }>;
/** Ids that a node's line takes from its relations, by `field id`. */
type Links = ReadonlyMap<string, readonly string[]>;

function nodeLines({ id, kind, props }: NodeRecord, stated: object, links: Links, evidence: Evidence): GraphLine[] {
  const spec = kinds.get(kind);
  const { name = null, aliases = [], evidence: _, ...own } = named(spec, props);
  const one = (field: string) => links.get(`${field} ${id}`)?.[0] ?? null;
  const figure = kind === "Observation" ? { ...noFigure, ...own, metric: one("metric"), place: one("place") } : own;
  const cited = spec.entity ? (links.get(`mentions ${id}`) ?? []) : evidenceIds(props);
  const spans = { evidence: spansOf(cited, evidence), ...cites(props) };
  const redirects = ((props.formerIds ?? []) as string[]).map((former): GraphLine => {
    const redirect = { type: "redirect" as const, id: former, now: id };
    return { value: redirect, cites: [] };
  });
  return [
    { value: { type: "node", id, kind, name, aliases, ...figure, ...spans, ...stated }, cites: cited },
    ...redirects,
  ];
}

/** Keys of every observation's line, null where missing. */
const noFigure = {
  value: null,
  lower: null,
  upper: null,
  qualifier: null,
  asSaid: null,
  unit: null,
  unitKind: null,
  periodCode: null,
  periodKind: null,
  comparisonBasis: null,
};

function edgeLine({ id, relation, source, target, props }: EdgeRecord, stated: object, evidence: Evidence): GraphLine {
  const { evidence: _, ...own } = named(relations.get(relation), props);
  const spans = { evidence: spansOf(evidenceIds(props), evidence), ...cites(props) };
  return {
    value: { type: "edge", id, relation, source, target, ...own, ...spans, ...stated },
    cites: evidenceIds(props),
  };
}

function withoutEvidence(props: Props): Props {
  const { evidence: _, ...own } = props;
  return own;
}

const cites = ({ evidence }: Props) => (evidence === undefined ? {} : { evidenceIds: evidence });

/** Properties by their stored names, with lists of parts as objects and the unit's code as `unit`. */
function named(of: KindSpec | RelationSpec, props: Props): Record<string, unknown> {
  const lists = new Set(of.fields.filter((field) => field.part && field.list).map((field) => field.name));
  return Object.fromEntries(
    inModelOrder(of, props).map(([name, value]) => [
      name === "unitCode" ? "unit" : name,
      lists.has(name) ? (value as string[]).map((item) => JSON.parse(item) as unknown) : value,
    ]),
  );
}

/** Reads the spans that mention each entity, and the metric and place of each observation: at most two statements. */
async function linksOf(store: Store, nodes: readonly NodeRecord[]): Promise<Links> {
  const found = new Map<string, string[]>();
  const window = { kinds: [], order: [], limit: batch, backward: false, count: false };
  const entities = nodes.filter(({ kind }) => kinds.get(kind)?.entity).map(({ id }) => id);
  if (entities.length > 0) {
    const pages = await store.links({ ...window, sources: entities, relations: ["MENTIONS"], direction: "IN" });
    for (const [id, page] of pages)
      found.set(
        `mentions ${id}`,
        page.rows.flatMap(({ edge }) => evidenceIds(edge.props)),
      );
  }
  const observations = nodes.filter(({ kind }) => kind === "Observation").map(({ id }) => id);
  if (observations.length > 0) {
    const pages = await store.links({
      ...window,
      sources: observations,
      relations: ["OBSERVES", "IN_PLACE"],
      direction: "OUT",
    });
    for (const [id, page] of pages)
      for (const { edge, node } of page.rows)
        found.set(`${edge.relation === "OBSERVES" ? "metric" : "place"} ${id}`, [node.id]);
  }
  return found;
}

async function evidenceOf(store: Store, ids: readonly string[]): Promise<Evidence> {
  const nodes = ids.length > 0 ? await store.nodes([...new Set(ids)]) : new Map<string, NodeRecord>();
  return new Map(
    nodesOfKind(nodes.values(), "Evidence").map(({ id, props: { start, end, quote, speaker } }) => [
      id,
      { start, end, quote, speaker: speaker ?? null },
    ]),
  );
}

const evidenceIds = (props: Props) => (props.evidence ?? []) as readonly string[];

function spansOf(ids: readonly string[], evidence: Evidence): object[] {
  return ids.flatMap((id) => evidence.get(id) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end);
}
