import { z } from "zod";
import { type Evidence, quotationsOf } from "./quotation.js";

/** A node that an answer names. */
export const nodeName = z.object({
  id: z.string().describe("Its first part tells the kind."),
  name: z.string().describe("Its name; of an observation, a turn or a quotation the words themselves."),
});
export type NodeName = z.output<typeof nodeName>;

/** Fragment `Name`, for every Node. */
export const nameFragment = /* GraphQL */ `
  fragment Name on Node {
    id
    label
  }
`;

/** Data of the fragment. */
export interface NamedData {
  readonly id: string;
  readonly label: string;
}

export const nameOf = ({ id, label }: NamedData): NodeName => ({ id, name: shortened(label) });

/** A name as a line shows it. */
export const nameLine = ({ id, name }: { readonly id: string; readonly name: string }) => `${name} [${id}]`;

/** A node that an answer is about. */
export const nodeSummary = nodeName.extend({ kind: z.string(), nameZh: z.string().optional() });

/** Fragment `Summary`, for every Node. Needs the fragment `Name`. */
export const summaryFragment = /* GraphQL */ `
  fragment Summary on Node {
    ...Name
    kind
    ... on Entity {
      nameZh
    }
  }
`;

/** Data of the fragment. */
export type NodeData = NamedData & { readonly kind: string; readonly nameZh?: string | null };

/** Converts the data of the fragment to a summary. */
export const summaryOf = (node: NodeData): z.output<typeof nodeSummary> => ({
  id: node.id,
  kind: node.kind,
  name: node.label,
  ...(node.nameZh ? { nameZh: node.nameZh } : {}),
});

/** Fragment `Cited` with the evidence of a Node. Needs the fragment `Quotation`. */
export const citedFragment = /* GraphQL */ `
  fragment Cited on Node {
    ... on Entity {
      evidence {
        ...Quotation
      }
    }
    ... on Observation {
      evidence {
        ...Quotation
      }
    }
    ... on Turn {
      evidence {
        ...Quotation
      }
    }
    ...Quotation
  }
`;

/** Data of the fragment. */
export type Cited = { readonly evidence?: readonly Evidence[] } & Partial<Evidence>;

/** Spans that state or mention a node; an evidence is its own. */
export const spansOf = (node: Cited): readonly Evidence[] =>
  node.quote === undefined ? (node.evidence ?? []) : [node as Evidence];

/** Quotations that state or mention a node. */
export const quotationsFor = (node: Cited, max?: number) => quotationsOf(spansOf(node), max);

const shortened = (text: string) => (text.length > longestName ? `${text.slice(0, longestName)}…` : text);
const longestName = 200;
