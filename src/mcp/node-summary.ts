import { z } from "zod";
import { type Evidence, quotationsOf } from "./quotation.js";

/** Anything that the graph holds, as one line. */
export const nodeSummary = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string().describe("Its name; of an observation, a turn or a quotation the words themselves."),
  nameZh: z.string().optional(),
});
export type NodeSummary = z.output<typeof nodeSummary>;

/** GraphQL's side of it: spread `...Thing` on every Node. */
export const summaryFragment = /* GraphQL */ `
  fragment Thing on Node {
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

export function summaryOf(node: NodeData): NodeSummary {
  const { id, kind, name, nameZh, asSaid, quote, text, turnRole, ordinal } = node;
  const turn = turnRole && `${turnRole}, turn ${ordinal}`;
  return { id, kind, name: name ?? asSaid ?? quote ?? text ?? turn ?? id, ...(nameZh ? { nameZh } : {}) };
}

/** GraphQL's side of what states a thing: spread `...Stated` on a Node, beside `...Thing`. Needs `Quotation`. */
export const citedFragment = /* GraphQL */ `
  fragment Stated on Node {
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

export type Cited = { readonly evidence?: readonly Evidence[] } & Partial<Evidence>;

/** The spans that name or state a thing; a span is its own. */
export function quotationsFor(node: Cited, most?: number) {
  return quotationsOf(node.quote === undefined ? node.evidence : [node as Evidence], most);
}
