import type { Thing } from "../data/thing.js";
import type { ViewGraphEdge } from "./view-graph.js";

type Values = readonly (readonly [name: string, value: string | null | undefined])[];

/** Attributes of nodes in a graph file. igraph takes a node's `name` for its id. */
export const nodeNames = ["name", "kind", "entityName", "nameZh"] as const;
export const nodeValues = ({ id, kind, name, nameZh }: Thing): Values => known([id, kind, name, nameZh], nodeNames);

/** Attributes of edges in a graph file. */
export const edgeNames = ["relation", "intent", "modality", "quotation"] as const;
export const edgeValues = ({ relation, intent, modality, quotation }: ViewGraphEdge): Values =>
  known([relation, intent, modality, quotation], edgeNames);

const known = (values: readonly (string | null | undefined)[], names: readonly string[]): Values =>
  names.map((name, index) => [name, values[index] || undefined] as const);
