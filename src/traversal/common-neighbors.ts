import { badInput } from "../errors.js";
import type { LinkQuery, LinkRecord, NodeRecord, Store } from "../store/store.js";
import { relationsOf, type Scope } from "./neighborhood.js";
import { requireNodes } from "./require-nodes.js";

export interface CommonNeighborQuery extends Scope {
  readonly ids: readonly string[];
  readonly first: number;
}

export interface CommonNeighbor {
  readonly node: NodeRecord;
  /** What links each of the asked nodes to it, in the order of their ids as asked, then by id of the relation. */
  readonly links: readonly LinkRecord[];
}

export interface CommonNeighbors {
  /** By id. */
  readonly rows: readonly CommonNeighbor[];
  readonly total: number;
  readonly cut: string | null;
}

/** The most links that are read of each of the asked nodes. */
export const maxLinks = 2_000;

/**
 * What is linked to all of some nodes, along relations either way; never one of them itself. Three statements: how many
 * links each has, those of the node with the fewest, and of the others only those to the same nodes.
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
  const [fewest, ...others] = ids.toSorted((a, b) => total(a) - total(b) || (a < b ? -1 : 1)) as [string, ...string[]];
  const near = await read([fewest], {});
  const candidates = [...new Set(near.get(fewest)?.rows.map(({ node }) => node.id))];
  const pages = new Map([...near, ...(await read(others, { where: { field: "id", op: "in", value: candidates } }))]);

  const linksTo = new Map<string, LinkRecord[]>();
  for (const asked of ids)
    for (const link of pages.get(asked)?.rows ?? [])
      linksTo.set(link.node.id, [...(linksTo.get(link.node.id) ?? []), link]);
  const rows = [...linksTo.values()].flatMap((links): CommonNeighbor[] => {
    const [{ node }] = links as [LinkRecord];
    const linked = new Set(links.map(askedEnd));
    return linked.size === ids.length && !ids.includes(node.id) ? [{ node, links }] : [];
  });
  rows.sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
  const crowded = ids.filter((id) => pages.get(id)?.more);
  const cut = crowded.length > 0 ? `only the first ${maxLinks} links, by id, were read of ${crowded.join(", ")}` : null;
  return { rows: rows.slice(0, query.first), total: rows.length, cut };
}

const askedEnd = ({ edge, direction }: LinkRecord) => (direction === "OUT" ? edge.source : edge.target);
