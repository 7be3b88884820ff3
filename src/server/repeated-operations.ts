import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import type { OperationCost } from "../graphql/cost/cost.js";
import { executorOf } from "../graphql/execute/execute.js";
import type { OperationRequest } from "../graphql/operation.js";
import type { Context, SerializedAnswer } from "../graphql/read/context.js";
import {
  endedBy,
  extensionsOf,
  isHeavy,
  type OperationLimits,
  priceOf,
  reasonAgainst,
  warningsFor,
} from "./limit-operations.js";
import type { Statistics } from "../store/statistics.js";
import type { Pool } from "./pool/pool.js";
import { statusOf } from "./status.js";

/** Operations that are remembered, length of the longest text, fields of the largest, and bytes of all kept answers. */
const max = { operations: 500, length: 10_000, fields: 500, texts: 16_000_000 };

/** Operation that Apollo Server has parsed, validated and answered. */
interface Known {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Its cost, where that is the same for all values of its variables. */
  cost?: OperationCost;
  run?: Run;
  /** Answer of one that asks for the schema alone, which does not change. */
  text?: SerializedAnswer;
}

/** Executes an operation. */
type Variables = Readonly<Record<string, unknown>>;
type Run = (context: Context, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;
type Operation = Omit<OperationRequest, "signal">;

/**
 * Operations that Apollo Server has answered without an error. One that is asked for again, with other variables or after a
 * load, is run level by level without Apollo, whose negotiation, validation and hooks take longer than most operations do. What
 * is refused or meets an error is left to Apollo, which tells the caller.
 */
export class RepeatedOperations {
  readonly #schema: GraphQLSchema;
  readonly #limits: OperationLimits;
  /** Missing where no other process runs what is heavy. */
  readonly #pool: Pool | undefined;
  /** By name and text, the one that was asked for latest last. */
  readonly #known = new Map<string, Known>();

  constructor(schema: GraphQLSchema, limits: OperationLimits, pool?: Pool) {
    this.#schema = schema;
    this.#limits = limits;
    this.#pool = pool;
  }

  /** Remembers what Apollo Server answers. */
  readonly plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ source: query, document, operation, request, response: { body } }) => {
        if (!query || !document || !operation || query.length > max.length) return;
        const key = keyOf({ query, ...(request.operationName ? { operationName: request.operationName } : {}) });
        if (body.kind === "single" && !body.singleResult.errors && !this.#known.has(key))
          this.#keep(key, { document, operation });
      },
    }),
  };

  /** Answers an operation; undefined where Apollo Server has to. */
  async answer(operation: Operation, context: Context): Promise<SerializedAnswer | undefined> {
    const key = keyOf(operation);
    const known = this.#known.get(key);
    if (!known) return undefined;
    this.#keep(key, known);
    if (known.text) return known.text;
    const cost = await this.#costOf(known, operation.variables ?? {}, context);
    if (!cost || reasonAgainst(cost, this.#limits) !== undefined || cost.fields > max.fields) return undefined;
    const answer = await this.#run(known, operation, cost, context);
    if (answer?.status === 200 && cost.isFixed && cost.introspection > 0 && cost.introspection === cost.total)
      this.#keepText(known, answer);
    return answer;
  }

  async #run(
    known: Known,
    operation: Operation,
    cost: OperationCost,
    context: Context,
  ): Promise<SerializedAnswer | undefined> {
    if (isHeavy(cost) && this.#pool) return this.#pool.operation(operation, context.caller.gone);
    const { operationName, variables = {} } = operation;
    known.run ??= this.#prepare(known, operationName);
    const { data, errors } = await known.run(context, variables);
    const { refusal } = context.meter;
    if (errors && !refusal) return undefined;
    const warnings = await warningsFor(context, { ...known, variables });
    const extensions = extensionsOf(cost, this.#limits.cost, context.meter, warnings);
    const answer = refusal ? { errors: endedBy(refusal), extensions } : { data, extensions };
    return { status: refusal ? statusOf(refusal).status : 200, body: `${JSON.stringify(answer)}\n` };
  }

  /** Cost of an operation, estimated anew where other variables or a load may have changed it. */
  async #costOf(known: Known, variables: Variables, context: Context): Promise<OperationCost | undefined> {
    if (known.cost && !known.cost.from) return known.cost;
    const statistics = await context.measure();
    if (known.cost && known.cost.from === statistics) return known.cost;
    const cost = this.#priceOf(known, variables, statistics);
    if (cost?.isFixed && (!cost.from || statistics)) known.cost = cost;
    return cost;
  }

  #keepText(known: Known, answer: SerializedAnswer): void {
    const kept = [...this.#known.values()].reduce((bytes, { text }) => bytes + (text?.body.length ?? 0), 0);
    if (kept + answer.body.length <= max.texts) known.text = answer;
  }

  #prepare({ document, operation }: Known, operationName?: string): Run {
    const schema = this.#schema;
    if (isIntrospection(document))
      return (contextValue, variableValues) =>
        execute({ schema, document, contextValue, variableValues, operationName: operationName ?? null });
    const run = executorOf(schema, document, operation);
    const definitions = operation.variableDefinitions ?? [];
    return (context, variables) => {
      const { coerced, errors } = getVariableValues(schema, definitions, variables);
      return errors ? { errors } : run(context, coerced);
    };
  }

  #priceOf(
    { document, operation }: Known,
    variables: Variables,
    statistics: Statistics | undefined,
  ): OperationCost | undefined {
    try {
      return priceOf(this.#schema, { document, operation, variables, statistics }, this.#limits);
    } catch {
      return undefined;
    }
  }

  #keep(key: string, known: Known): void {
    this.#known.delete(key);
    this.#known.set(key, known);
    if (this.#known.size > max.operations) this.#known.delete(this.#known.keys().next().value as string);
  }
}

/** True where an operation asks for the schema. */
function isIntrospection(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= name.value === "__schema" || name.value === "__type";
    },
  });
  return found;
}

const keyOf = ({ query, operationName = "" }: Operation) => `${operationName}\n${query}`;
