import type { DocumentNode, ExecutionResult, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema } from "graphql";
import { Kind, type OperationDefinitionNode } from "graphql";
import type { Context } from "../read/context.js";
import { isConditional } from "../read/is-conditional.js";
import { type Answer, Found, type Objects } from "./complete.js";
import { type SelectedField, Selection, type Variables } from "./selection.js";

/** Executes an operation with coerced variables. */
export type Execute = (context: Context, variables: Variables) => Promise<ExecutionResult>;

/**
 * Prepares a query for execution level by level: a field is resolved for all objects of a level before the fields of what it gives, by
 * one call where its resolver can do that. graphql-js and compilers go object by object, with a promise for each of them.
 * The first error is all that a failed execution gives.
 */
export function executorOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Execute {
  const fragments = Object.fromEntries(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const of = { schema, operation, fragments };
  const selectionFor = (variables: Variables) => new Selection(of, [operation], undefined, variables);
  const fixed = isConditional(of) ? undefined : selectionFor({});
  const query = schema.getQueryType() as GraphQLObjectType;
  return async (context, variables) => {
    const data: Answer = {};
    try {
      const fields = (fixed ?? selectionFor(variables)).fieldsOf(query);
      await new Execution(context, variables).fill(fields, { sources: [undefined], answers: [data] });
      return { data };
    } catch (error) {
      return { errors: [error as never] };
    }
  };
}

class Execution {
  readonly #context: Context;
  readonly #variables: Variables;

  constructor(context: Context, variables: Variables) {
    this.#context = context;
    this.#variables = variables;
  }

  /** Fills the answers of objects of one type. */
  fill(fields: readonly SelectedField[], { sources, answers }: Objects): Promise<unknown> | undefined {
    const waits: Promise<unknown>[] = [];
    for (const field of fields) {
      const wait = this.#fillField(field, sources, answers);
      if (wait) waits.push(wait);
    }
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  /** Fills one field. It rejects rather than throws: what other fields wait for is then awaited, too. */
  #fillField(
    field: SelectedField,
    sources: readonly unknown[],
    answers: readonly Answer[],
  ): Promise<unknown> | undefined {
    try {
      const info = field.infoOf(this.#variables);
      const args = field.argsOf(this.#variables);
      const found = new Found(this.#context, info);
      const values = field.resolveAll
        ? field.resolveAll(sources, args, this.#context, info)
        : eachOf(sources, (source) => field.resolve(source, args, this.#context, info));
      if (!(values instanceof Promise)) return this.#complete(field, values, answers, found);
      // Keys are in the order of the operation, whichever value is there first.
      for (const answer of answers) answer[field.key] = undefined;
      return values.then((all) => this.#complete(field, all, answers, found));
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }

  #complete(
    { key, complete, below }: SelectedField,
    values: readonly unknown[],
    answers: readonly Answer[],
    found: Found,
  ): Promise<unknown> | undefined {
    for (let index = 0; index < answers.length; index++)
      (answers[index] as Answer)[key] = complete(values[index], found);
    const waits = [...found.byType].flatMap(([type, objects]) => this.fill(below.fieldsOf(type), objects) ?? []);
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }
}

/** Values of all sources; a promise where one of them is. */
function eachOf(sources: readonly unknown[], resolve: (source: unknown) => unknown): unknown[] | Promise<unknown[]> {
  const values: unknown[] = [];
  let waits = false;
  try {
    for (const source of sources) {
      const value = resolve(source);
      waits ||= value instanceof Promise;
      values.push(value);
    }
  } catch (error) {
    return Promise.all([...values, Promise.reject(error as Error)]);
  }
  return waits ? Promise.all(values) : values;
}
