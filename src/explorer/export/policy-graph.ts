import type { Thing } from "../data/thing.js";
import type { Statement } from "../data/policy-statements.js";
import type { ViewGraph, ViewGraphEdge } from "./view-graph.js";

/** Statements as a graph: the policies, what they target, and who issued them. */
export function policyGraph(statements: readonly Statement[]): ViewGraph {
  const nodes = new Map<string, Thing>();
  const edges = new Map<string, ViewGraphEdge>();
  const add = ({ id, kind, name, nameZh }: Thing) => nodes.set(id, { id, kind, name, nameZh });
  for (const { policy, edge } of statements) {
    add(policy);
    policy.issuedBy.nodes.forEach(add);
    for (const { id, modality, evidence, node } of policy.issuedBy.edges) {
      const ends = { source: node.id, target: policy.id };
      edges.set(id, { id, ...ends, relation: "ISSUED", modality, quotation: quoted(evidence) });
    }
    const { id, intent, modality, evidence, node } = edge;
    add(node);
    const ends = { source: policy.id, target: node.id };
    edges.set(id, { id, ...ends, relation: "TARGETS", intent, modality, quotation: quoted(evidence) });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Quotations of a relation as one text. */
export const quoted = (evidence: readonly { readonly quote: string }[]): string =>
  evidence.map(({ quote }) => quote).join(" … ");
