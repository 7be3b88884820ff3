import { z } from "zod";
import { type Evidence, quotationsOf } from "./quotation.js";

/** Anything that the graph holds, as one line. */
export const thing = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string().describe("Its name; of an observation, a turn or a quotation the words themselves."),
  nameZh: z.string().optional(),
});
export type Thing = z.output<typeof thing>;

/** GraphQL's side of it: spread `...Thing` on every Node. */
export const thingFragment = /* GraphQL */ `
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

export interface ThingData {
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

export function thingOf(node: ThingData): Thing {
  const { id, kind, name, nameZh, asSaid, quote, text, turnRole, ordinal } = node;
  const turn = turnRole && `${turnRole}, turn ${ordinal}`;
  return { id, kind, name: name ?? asSaid ?? quote ?? text ?? turn ?? id, ...(nameZh ? { nameZh } : {}) };
}

/** GraphQL's side of what states a thing: spread `...Stated` on a Node, beside `...Thing`. Needs `Quotation`. */
export const statedFragment = /* GraphQL */ `
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

export type Stated = { readonly evidence?: readonly Evidence[] } & Partial<Evidence>;

/** The spans that name or state a thing; a span is its own. */
export function statedBy(node: Stated, most?: number) {
  return quotationsOf(node.quote === undefined ? node.evidence : [node as Evidence], most);
}
