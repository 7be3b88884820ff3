import type { GraphQLFormattedError } from "graphql";
import type { z } from "zod";
import type { OperationResponse, RunOperation } from "../graphql/operation.js";
import { checkArguments } from "./check-arguments.js";

/** One question that an agent may ask, as the protocol lists it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** The answer to arguments as they came; throws KnownError where they are not what the tool takes. */
  call(given: unknown, ask: RunOperation, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>>;
}

interface ToolSpec<In extends z.ZodObject, Out extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: In;
  readonly output: Out;
  /** The one operation that it asks, and what of the answer it gives. */
  readonly answer: (args: z.output<In>, ask: RunOperation, signal: AbortSignal) => Promise<z.output<Out>>;
}

export function defineTool<In extends z.ZodObject, Out extends z.ZodObject>(spec: ToolSpec<In, Out>): Tool {
  const { name, title, description, input, output, answer } = spec;
  const call = async (given: unknown, ask: RunOperation, signal: AbortSignal) =>
    answer(checkArguments(input, given), ask, signal);
  return { name, title, description, input, output, call };
}

/** What the schema refused, and why. */
export class OperationErrors extends Error {
  constructor(readonly faults: readonly GraphQLFormattedError[]) {
    super(faults.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`).join("\n"));
  }
}

/** The data of an answer without errors; throws Refused for another. `T` says what the operation asks for. */
export function dataOf<T>({ data, errors }: OperationResponse): T {
  if (errors) throw new OperationErrors(errors);
  return data as T;
}
