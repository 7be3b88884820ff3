import type { RelationName } from "../model/index.js";
import type { LinkQuery, NodeRecord, Store } from "../store/store.js";
import { batchSize } from "./node-pages.js";

/** Nodes around some observations. */
export interface Surroundings {
  /** Ids of what each observation is linked to, by relation. */
  readonly linked: ReadonlyMap<string, ReadonlyMap<RelationName, string>>;
  /** Metrics, places, speakers, documents. */
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  /** Nodes with their names that each metric measures. */
  readonly measured: ReadonlyMap<string, readonly NodeRecord[]>;
  readonly spans: ReadonlyMap<string, NodeRecord>;
}

/** Number of nodes that are kept from one page to the next, and of metrics. */
const maxKept = 20_000;

const links: Omit<LinkQuery, "sources" | "relations"> = {
  kinds: [],
  direction: "OUT",
  order: [],
  limit: batchSize,
  backward: false,
  count: false,
  edgeFields: [],
};

/** Reader of what is around observations, page by page; what many of them share is read once. Four statements a page. */
export class SurroundingsReader {
  readonly #store: Store;
  readonly #nodes = new Map<string, NodeRecord>();
  readonly #measured = new Map<string, readonly NodeRecord[]>();

  constructor(store: Store) {
    this.#store = store;
  }

  async around(observations: readonly NodeRecord[]): Promise<Surroundings> {
    const store = this.#store;
    for (const kept of [this.#nodes, this.#measured]) if (kept.size > maxKept) kept.clear();
    const relations: RelationName[] = ["OBSERVES", "IN_PLACE", "COMPARED_WITH"];
    const sources = observations.map(({ id }) => id);
    const pages = await store.links({ ...links, sources, relations, fields: [] });
    const linked = new Map(
      [...pages].map(([id, { rows }]) => [id, new Map(rows.map(({ edge, node }) => [edge.relation, node.id]))]),
    );
    const metrics = missingFrom(
      [...linked.values()].map((of) => of.get("OBSERVES")),
      this.#measured,
    );
    if (metrics.length > 0) {
      const found = await store.links({ ...links, sources: metrics, relations: ["MEASURES"], fields: ["name"] });
      for (const id of metrics) this.#measured.set(id, found.get(id)?.rows.map(({ node }) => node) ?? []);
    }
    const refs = observations.flatMap(
      ({ props: { speaker, document } }) => [speaker, document] as (string | undefined)[],
    );
    const others = missingFrom([...[...linked.values()].flatMap((of) => [...of.values()]), ...refs], this.#nodes);
    if (others.length > 0) for (const [id, node] of await store.nodes(others)) this.#nodes.set(id, node);
    const spans = await store.nodes([...new Set(observations.flatMap(spanIds))]);
    return { linked, nodes: this.#nodes, measured: this.#measured, spans };
  }
}

/** Ids of the spans that state an observation. */
export const spanIds = ({ props }: Pick<NodeRecord, "props">) => (props.evidence ?? []) as readonly string[];

const missingFrom = (ids: readonly (string | undefined)[], known: ReadonlyMap<string, unknown>): string[] => [
  ...new Set(ids.filter((id) => id !== undefined && !known.has(id)) as string[]),
];
