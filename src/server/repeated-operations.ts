import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getVariableValues,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type VariableNode,
  visit,
} from "graphql";
import { compileQuery } from "graphql-jit";
import type { OperationCost } from "../graphql/cost/cost.js";
import type { OperationRequest } from "../graphql/operation.js";
import type { Context, SerializedAnswer } from "../graphql/read/context.js";
import { isHeavy, type OperationLimits, priceOf } from "./limit-operations.js";
import type { Pool } from "./pool/pool.js";

/** Operations that are remembered, length of the longest text, and fields of the largest. */
const max = { operations: 500, length: 10_000, fields: 500 };

/** Operation that Apollo Server has parsed, validated and answered. */
interface Known {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Its cost, where that is the same for all values of its variables. */
  cost?: OperationCost;
  run?: Run;
}

/** Executes an operation. */
type Run = (
  context: Context,
  variables: Readonly<Record<string, unknown>>,
) => ExecutionResult | Promise<ExecutionResult>;
type Operation = Omit<OperationRequest, "signal">;

/**
 * Operations that Apollo Server has answered without an error. One that is asked for again, with other variables or after a
 * load, is compiled where it can be and run without Apollo, whose negotiation, validation and hooks take longer than most operations do. What
 * is refused or meets an error is left to Apollo, which tells the caller.
 */
export class RepeatedOperations {
  readonly #schema: GraphQLSchema;
  /** The same with the type of coerced variables, for the compiler. */
  readonly #compiledSchema: GraphQLSchema;
  readonly #limits: OperationLimits;
  /** Missing where no other process runs what is heavy. */
  readonly #pool: Pool | undefined;
  /** By name and text, the one that was asked for latest last. */
  readonly #known = new Map<string, Known>();

  constructor(schema: GraphQLSchema, limits: OperationLimits, pool?: Pool) {
    this.#schema = schema;
    const config = schema.toConfig();
    this.#compiledSchema = new GraphQLSchema({ ...config, types: [...config.types, Coerced], assumeValid: true });
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
    const { query, operationName, variables = {} } = operation;
    const cost = known.cost ?? this.#priceOf(known, variables);
    if (!cost || cost.total > this.#limits.cost || cost.fields > max.fields) return undefined;
    if (cost.isFixed) known.cost = cost;
    if (isHeavy(cost) && this.#pool) return this.#pool.operation(operation, context.caller.gone);
    known.run ??= this.#compile(known, query, operationName);
    const { data, errors } = await known.run(context, variables);
    if (errors) return undefined;
    const extensions = { cost: { estimated: cost.total, limit: this.#limits.cost } };
    return { status: 200, body: `${JSON.stringify({ data, extensions })}\n` };
  }

  #compile({ document, operation }: Known, query: string, operationName?: string): Run {
    const schema = this.#schema;
    const plain: Run = (contextValue, variableValues) =>
      execute({ schema, document, contextValue, variableValues, operationName: operationName ?? null });
    const compiled = compileQuery(this.#compiledSchema, withCoercedVariables(query), operationName);
    if (!("query" in compiled)) return plain;
    const definitions = operation.variableDefinitions ?? [];
    const inner = innerVariables(document);
    return (context, variables) => {
      const { coerced, errors } = getVariableValues(schema, definitions, variables);
      if (errors) return { errors };
      return inner.some((name) => (coerced[name] ?? null) === null)
        ? plain(context, variables)
        : compiled.query(undefined, context, coerced);
    };
  }

  #priceOf({ document, operation }: Known, variables: Readonly<Record<string, unknown>>): OperationCost | undefined {
    try {
      return priceOf(this.#schema, { document, operation, variables }, this.#limits);
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

/** Type of variables that graphql-js has coerced. */
const Coerced = new GraphQLScalarType({ name: "CoercedVariable" });
const coercedType = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Coerced.name } } as const;

/**
 * Parses an operation whose variables are coerced. The compiler would write out each input type of a variable, and every one
 * in it again: filters, which lead to one another, without an end. The document is its own: it writes on the nodes.
 */
const withCoercedVariables = (query: string): DocumentNode =>
  visit(parse(query, { noLocation: true }), {
    VariableDefinition: ({ kind, variable }) => ({ kind, variable, type: coercedType }),
  });

/** Variables within objects and lists. One that is left out would be null in a compiled operation, and not left out. */
function innerVariables(document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  const inner = { Variable: ({ name }: VariableNode) => void found.add(name.value) };
  visit(document, { ObjectValue: (node) => void visit(node, inner), ListValue: (node) => void visit(node, inner) });
  return [...found];
}

const keyOf = ({ query, operationName = "" }: Operation) => `${operationName}\n${query}`;
