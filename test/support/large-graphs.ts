import type { EdgeRecord, NodeRecord } from "../../src/store/store.js";
import type { Graph } from "./graphs.js";

/**
 * A graph of so many policies and industries and so many relations, the same in every run: a hub, which every policy
 * targets as far as the relations reach, and the rest of the relations anywhere.
 */
export function largeGraph(things: number, relations: number, hubbed = things - 1): Graph {
  const policies = Array.from({ length: Math.max(hubbed, Math.floor(things / 2)) }, (_, i) => `policy:p${i}`);
  const industries = Array.from({ length: things - policies.length }, (_, i) => `industry:i${i}`);
  const nodes: NodeRecord[] = [
    ...policies.map((id, i): NodeRecord => ({
      id,
      kind: "Policy",
      props: { name: `Plan for the thing ${i}`, instrument: "ACTION_PLAN", stage: "ISSUED" },
    })),
    ...industries.map((id, i): NodeRecord => ({
      id,
      kind: "Industry",
      props: { name: `Industry of kind ${i}`, grouping: false },
    })),
  ];
  const edges = new Map<string, EdgeRecord>();
  const target = (source: string, to: string) => {
    const id = `TARGETS|${source}|${to}|PROMOTE`;
    if (source !== to)
      edges.set(id, {
        id,
        relation: "TARGETS",
        source,
        target: to,
        props: { intent: "PROMOTE", evidence: ["evidence:e1"] },
      });
  };
  for (const policy of policies.slice(0, hubbed)) target(policy, "industry:i0");
  let seed = 7;
  const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  while (edges.size < relations)
    target(policies[next(policies.length)] as string, [...policies, ...industries][next(things)] as string);
  return { nodes, edges: [...edges.values()] };
}
