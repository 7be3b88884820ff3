import { z } from "zod";
import { nameLine, type NamedData, nameOf, nodeName } from "./node-summary.js";
import { type Evidence, quotation, quotationLine, quotationsOf } from "./quotation.js";

/** Schema of a relation of a thing. */
export const relation = z.object({
  relation: z.string(),
  direction: z.enum(["IN", "OUT"]).describe("OUT: from the entity; IN: to it."),
  modality: z.string().optional().describe("ONGOING, PLANNED or ATTRIBUTED; missing where reported as done."),
  properties: z.record(z.string(), z.unknown()).describe("What the relation itself says: intent, act, title …"),
  from: nodeName.optional().describe("Where it runs from, in what a turn states."),
  other: nodeName,
  quotations: z.array(quotation),
});
export type Relation = z.output<typeof relation>;

/** A relation as an operation gives it, with the thing at its other end. */
export interface RelationData {
  readonly relation: string;
  readonly direction: "IN" | "OUT";
  readonly modality: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Evidence[];
  readonly node: NamedData;
  readonly from?: NamedData | null;
}

export const relationOf = (
  { modality, evidence, node, from, properties, ...own }: RelationData,
  quotations: number,
): Relation => ({
  relation: own.relation,
  direction: own.direction,
  ...(modality === null || modality === "REPORTED" ? {} : { modality }),
  properties,
  ...(from ? { from: nameOf(from) } : {}),
  other: nameOf(node),
  quotations: quotationsOf(evidence, quotations),
});

/** A relation as a line shows it. */
export function relationLine({
  relation: name,
  direction,
  from,
  other,
  properties,
  modality,
  quotations,
}: Relation): string {
  const says = Object.values(properties).map(String);
  const how = [...says, modality].filter(Boolean).join(", ");
  const arrow = direction === "OUT" ? `${name} →` : `← ${name}`;
  return `${from ? `${from.name} ` : ""}${arrow} ${nameLine(other)}${how && ` (${how})`}:${quotationLine(quotations)}`;
}
