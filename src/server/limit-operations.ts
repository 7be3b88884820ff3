import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { errorCodes, type KnownError } from "../errors.js";
import { costOf, type OperationCost, type Priced } from "../graphql/cost/cost.js";
import type { Context } from "../graphql/read/context.js";
import type { Meter } from "../graphql/read/meter.js";
import { maxWarnings, type Warning } from "../graphql/read/warnings.js";
import { undefinedVariables, type VariablesRequest } from "../graphql/undefined-variables.js";
import type { RunHeavy } from "./run-heavy.js";

export interface OperationLimits {
  /** Rows that are read and objects that are made; before it runs an operation is estimated by graphql/cost/cost.ts. */
  readonly cost: number;
  /** Levels of fields in the operation. */
  readonly depth: number;
  /** Levels of lists and objects in the variables. */
  readonly nesting: number;
}

/** An operation that is expected to cost so many times the limit is refused before it runs; any other once it passes it. */
const refusedAbove = 10;

/** Highest cost, with the rows read for it, of an operation that runs in this process where another one may run it. */
const heavyAbove = 250;

/**
 * Estimates the cost of an operation; refuses one that is too deep. Undefined where its variables do not fit it: it does not
 * run.
 */
export function priceOf(
  schema: GraphQLSchema,
  priced: Priced,
  { depth, nesting }: OperationLimits,
): OperationCost | undefined {
  if (isDeeper(priced.variables, nesting)) throw refusal(`variables: expected at most ${nesting} levels, got more`);
  const cost = costOf(schema, priced);
  if (cost && cost.depth > depth) throw refusal(`expected at most ${depth} levels, got more`);
  return cost;
}

/** Reason why an operation does not run; undefined where it may. Of introspection the size is known, of all else expected. */
export function reasonAgainst(
  { total, introspection, path, max }: OperationCost,
  { cost: limit }: OperationLimits,
): string | undefined {
  if (introspection > limit) return `expected introspection of a cost of at most ${limit}, got ${introspection}`;
  if (total <= limit * refusedAbove) return undefined;
  return `expected an estimated cost of at most ${limit * refusedAbove}, got ${total}; ${path} costs most (${max}): ask for fewer rows there or above, or by a narrower filter`;
}

/** True where another process runs an operation of this cost, if there is one. */
export const isHeavy = ({ bound, read }: OperationCost) => bound + read > heavyAbove;

/** Extensions of an answer: what the operation was expected to cost, what it came to where it ran, the lists that were cut, warnings. */
export function extensionsOf(
  { total, introspection }: OperationCost,
  limit: number,
  meter?: Meter,
  warnings: readonly Warning[] = [],
): object {
  const actual = meter && { actual: meter.cost + introspection };
  const cut = meter?.cut ?? [];
  return {
    cost: { estimated: total, ...actual, limit },
    ...(cut.length > 0 && { cut }),
    ...(warnings.length > 0 && { warnings }),
  };
}

/** Warnings of an operation that ran: filters that were left out, and values that are nowhere. */
export async function warningsFor(context: Context, request: VariablesRequest): Promise<Warning[]> {
  if (context.meter.refusal) return [];
  return [...undefinedVariables(request), ...(await context.warnings())].slice(0, maxWarnings);
}

/** The only error of an operation that was ended by its meter, as callers get it. */
export const endedBy = (refused: KnownError) => [{ message: refused.message, extensions: { code: refused.code } }];

/**
 * Refuses an operation that is too large before it runs, answers one that its meter has ended by that refusal alone, and
 * reports its cost in `extensions.cost`. The one place that decides where an operation runs: here, or by `runHeavy`.
 */
export function limitOperations(limits: OperationLimits, runHeavy?: RunHeavy): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let estimated: OperationCost | undefined;
      let isRun = false;
      return {
        async didResolveOperation({ schema, document, operation, request: { variables = {} }, contextValue }) {
          const statistics = await contextValue.measure();
          if (operation) estimated = priceOf(schema, { document, operation, variables, statistics }, limits);
          const reason = estimated && reasonAgainst(estimated, limits);
          if (reason !== undefined) throw refusal(reason);
        },
        async responseForOperation({ source: query, request: { variables, operationName }, contextValue }) {
          if (runHeavy && estimated && isHeavy(estimated))
            return runHeavy({ query, variables, operationName }, contextValue.caller);
          isRun = true;
          return null;
        },
        async willSendResponse({ response: { body }, contextValue, document, operation, request: { variables = {} } }) {
          if (estimated === undefined || body.kind !== "single") return;
          const { meter } = contextValue;
          if (meter.refusal) body.singleResult = { errors: endedBy(meter.refusal) };
          // Hooks of other plugins run beside this one: they see the refusal, and do not wait for the warnings.
          const warnings =
            isRun && document && operation ? await warningsFor(contextValue, { document, operation, variables }) : [];
          const { singleResult } = body;
          const own = extensionsOf(estimated, limits.cost, isRun ? meter : undefined, warnings);
          singleResult.extensions = { ...singleResult.extensions, ...own };
        },
      };
    },
  };
}

const refusal = (message: string) =>
  new GraphQLError(message, {
    extensions: { code: "LIMIT_EXCEEDED", http: { status: errorCodes.LIMIT_EXCEEDED.status } },
  });

/** Tells whether a value has more levels; stops one below the limit, where GraphQL would run out of stack. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
