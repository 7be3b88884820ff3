import { z } from "zod";
import { type Evidence, quotationsOf } from "./quotation.js";

/** Summary of a node. */
export const nodeSummary = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string().describe("Its name; of an observation, a turn or a quotation the words themselves."),
  nameZh: z.string().optional(),
});
export type NodeSummary = z.output<typeof nodeSummary>;

/** Fragment `Summary`, for every Node. */
export const summaryFragment = /* GraphQL */ `
  fragment Summary on Node {
    id
    kind
    ... on Entity {
      name
      nameZh
    }
    ... on Observation {
      asSaid
    }
    ... on Evidence {
      quote
    }
    ... on Passage {
      text
    }
    ... on Turn {
      turnRole: role
      ordinal
    }
  }
`;

/** Data of the fragment. */
export interface NodeData {
  readonly id: string;
  readonly kind: string;
  readonly name?: string;
  readonly nameZh?: string | null;
  readonly asSaid?: string;
  readonly quote?: string;
  readonly text?: string;
  readonly turnRole?: string;
  readonly ordinal?: number;
}

/** Converts the data of the fragment to a summary. */
export function summaryOf(node: NodeData): NodeSummary {
  const { id, kind, name, nameZh, asSaid, quote, text, turnRole, ordinal } = node;
  const turn = turnRole && `${turnRole}, turn ${ordinal}`;
  return { id, kind, name: name ?? asSaid ?? quote ?? text ?? turn ?? id, ...(nameZh ? { nameZh } : {}) };
}

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

/** Quotations that state or mention a node; an evidence is its own quotation. */
export function quotationsFor(node: Cited, max?: number) {
  return quotationsOf(node.quote === undefined ? node.evidence : [node as Evidence], max);
}
