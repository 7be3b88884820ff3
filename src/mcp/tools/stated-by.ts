import type { RunOperation } from "../../graphql/operation.js";
import { nameFragment, type NamedData } from "../answers/node-summary.js";
import { quotationFragment } from "../answers/quotation.js";
import type { RelationData } from "../answers/relation.js";
import { unknownId } from "./arguments.js";
import { dataOf } from "./define-tool.js";

const operation = /* GraphQL */ `
  query StatedBy($turn: ID!) {
    turn(id: $turn) {
      statedRelations {
        relation
        modality
        properties
        source
        target
        sourceNode {
          ...Name
        }
        targetNode {
          ...Name
        }
        evidence {
          ...Quotation
        }
      }
    }
  }
  ${nameFragment}
  ${quotationFragment}
`;

/** A relation with both its ends. */
export type StatedRelation = Omit<RelationData, "direction" | "node"> & {
  readonly source: string;
  readonly target: string;
  readonly sourceNode: NamedData | null;
  readonly targetNode: NamedData | null;
};

interface Data {
  readonly turn: { readonly statedRelations: readonly StatedRelation[] } | null;
}

/** Refuses the id of a turn that is not there. Throws NOT_FOUND. */
export async function requireTurn(turn: string, ask: RunOperation, signal: AbortSignal): Promise<void> {
  const query = "query RequiredTurn($turn: ID!) { turn(id: $turn) { id } }";
  const data = dataOf<{ readonly turn: object | null }>(await ask({ query, variables: { turn }, signal }));
  if (!data.turn) throw unknownId("turn", turn);
}

/** Reads the relations that cite words of a turn. Evidence of other turns is left out. Throws NOT_FOUND. */
export async function statedBy(turn: string, ask: RunOperation, signal: AbortSignal): Promise<StatedRelation[]> {
  const data = dataOf<Data>(await ask({ query: operation, variables: { turn }, signal }));
  if (!data.turn) throw unknownId("turn", turn);
  return data.turn.statedRelations.map((one) => ({
    ...one,
    evidence: one.evidence.filter((span) => span.turn?.id === turn),
  }));
}
