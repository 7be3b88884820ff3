import { ascending } from "../../store/ascending.js";
import type { EdgeRecord, NodeRecord } from "../../store/store.js";
import type { Where } from "../../store/where.js";
import type { Context, LinkShape } from "./context.js";

/** Figure of an industry, and the relations by which it is one: none where it is of the industry itself. */
export interface IndustryFigure {
  readonly observation: NodeRecord;
  readonly via: readonly EdgeRecord[];
}

/** More than an industry has of products and divisions, a thing of statistics, or a statistic of figures. */
const maxLinks = 1000;

const window = { kinds: [], order: [], limit: maxLinks, backward: false, count: false } as const;
/** Products that it makes, and the entries of the classification that it was matched with, or that were matched with it. */
const nearby: LinkShape = { ...window, relations: ["PRODUCES", "MATCHES"], direction: "BOTH", fields: [] };
const measuring: LinkShape = { ...window, relations: ["MEASURES"], direction: "IN", fields: [], edgeFields: [] };

/**
 * Figures of an industry and of what is linked to it, each once: its own first, then by id. Three statements for all
 * industries of a level.
 */
export async function figuresOfIndustry(
  industry: string,
  where: Where | undefined,
  context: Context,
): Promise<IndustryFigure[]> {
  const { rows } = await context.links(industry, nearby);
  const things = [
    { id: industry, via: [] as EdgeRecord[] },
    ...rows.map(({ node, edge }) => ({ id: node.id, via: [edge] })),
  ];
  const ofThings = await Promise.all(things.map(({ id }) => context.links(id, measuring)));
  const viaOf = new Map<string, EdgeRecord[]>();
  things.forEach(({ via }, index) => {
    for (const { node } of ofThings[index]?.rows ?? [])
      viaOf.set(node.id, via.length > 0 && !isOwn(viaOf.get(node.id)) ? [...(viaOf.get(node.id) ?? []), ...via] : []);
  });
  const observed: LinkShape = {
    ...window,
    relations: ["OBSERVES"],
    direction: "IN",
    edgeFields: [],
    ...(where ? { where } : {}),
  };
  const ofMetrics = await Promise.all(
    [...viaOf].map(async ([metric, via]) =>
      (await context.links(metric, observed)).rows.map(({ node: observation }) => ({ observation, via })),
    ),
  );
  return ofMetrics
    .flat()
    .toSorted(
      (a, b) => Number(a.via.length > 0) - Number(b.via.length > 0) || ascending(a.observation.id, b.observation.id),
    );
}

/** True where a statistic was found to measure the industry itself. */
const isOwn = (via: readonly EdgeRecord[] | undefined) => via?.length === 0;
