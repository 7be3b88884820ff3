import { badInput } from "../errors.js";
import { ascending, byId } from "../store/ascending.js";
import type { LinkQuery, LinkRecord, NodeRecord, Store } from "../store/store.js";
import { relationsOf, type Scope } from "./neighborhood.js";
import { requireNodes } from "./require-nodes.js";

/** Nodes whose common neighbors are wanted. */
export interface CommonNeighborQuery extends Scope {
  readonly ids: readonly string[];
  readonly first: number;
}

/** A node linked to all of the given ones. */
export interface CommonNeighbor {
  readonly node: NodeRecord;
  /** Links from the given nodes, in the order of the ids of the query, then by id of the relation. */
  readonly links: readonly LinkRecord[];
}

/** Common neighbors up to a limit; `cut` describes links that were not read. */
export interface CommonNeighbors {
  /** By id. */
  readonly rows: readonly CommonNeighbor[];
  readonly total: number;
  readonly cut: string | null;
}

/** Maximum number of links read of each of the given nodes. */
export const maxLinks = 2_000;

/**
 * Finds the nodes linked to all of the given ones, in either direction, without the given ones. Runs three statements: the
 * number of links of each, the links of the node with the fewest, and the links of the others to the same nodes.
 */
export async function findCommonNeighbors(store: Store, query: CommonNeighborQuery): Promise<CommonNeighbors> {
  const ids = (await requireNodes(store, query.ids, (index) => `ids[${index}]`)).map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw badInput(`ids: expected different things, got ${twice} twice`);

  const read = (sources: readonly string[], more: Partial<LinkQuery>) =>
    store.links({
      sources,
      relations: relationsOf(query),
      direction: "BOTH",
      kinds: query.kinds,
      order: [],
      limit: maxLinks,
      backward: false,
      count: false,
      ...more,
    });
  const counted = await read(ids, { limit: 0, count: true });
  const total = (id: string) => counted.get(id)?.total ?? 0;
  const [fewest, ...others] = ids.toSorted((a, b) => total(a) - total(b) || ascending(a, b)) as [string, ...string[]];
  const near = await read([fewest], {});
  const candidates = [...new Set(near.get(fewest)?.rows.map(({ node }) => node.id))];
  const pages = new Map([...near, ...(await read(others, { where: { field: "id", op: "in", value: candidates } }))]);

  const linksTo = new Map<string, LinkRecord[]>();
  for (const id of ids)
    for (const link of pages.get(id)?.rows ?? [])
      linksTo.set(link.node.id, [...(linksTo.get(link.node.id) ?? []), link]);
  const rows = [...linksTo.values()].flatMap((links): CommonNeighbor[] => {
    const [{ node }] = links as [LinkRecord];
    const linked = new Set(links.map(givenEnd));
    return linked.size === ids.length && !ids.includes(node.id) ? [{ node, links }] : [];
  });
  rows.sort((a, b) => byId(a.node, b.node));
  const crowded = ids.filter((id) => pages.get(id)?.more);
  const cut = crowded.length > 0 ? `only the first ${maxLinks} links, by id, were read of ${crowded.join(", ")}` : null;
  return { rows: rows.slice(0, query.first), total: rows.length, cut };
}

const givenEnd = ({ edge, direction }: LinkRecord) => (direction === "OUT" ? edge.source : edge.target);
