import type { Intent, MatrixQuery } from "../generated/operations.js";

export type Policy = MatrixQuery["policies"]["nodes"][number];

type Target = Policy["targets"]["edges"][number];
/** Relation to what a policy targets. */
export type Edge = Target & { readonly intent: Intent };

/** One statement: that a policy targets something. */
export interface Statement {
  readonly policy: Policy;
  readonly edge: Edge;
}

/** Statements of a policy. Each has an intent; in the schema its type is that of other relations too, which have none. */
export const statementsIn = (policy: Policy): Statement[] =>
  policy.targets.edges.filter(hasIntent).map((edge) => ({ policy, edge }));

const hasIntent = (edge: Target): edge is Edge => edge.intent !== null;
