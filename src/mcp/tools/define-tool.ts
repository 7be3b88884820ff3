import type { GraphQLFormattedError } from "graphql";
import type { z } from "zod";
import type { OperationResponse, RunOperation } from "../../graphql/operation.js";
import { checkArguments } from "./check-arguments.js";

/** A tool of the protocol. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** Answers a call. Throws BAD_USER_INPUT for invalid arguments. */
  call(given: unknown, ask: RunOperation, signal: AbortSignal): Promise<Readonly<Record<string, unknown>>>;
}

interface ToolSpec<In extends z.ZodObject, Out extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: In;
  readonly output: Out;
  /** Runs the operation and converts its answer. */
  readonly answer: (args: z.output<In>, ask: RunOperation, signal: AbortSignal) => Promise<z.output<Out>>;
}

/** Makes a tool that checks its arguments. */
export function defineTool<In extends z.ZodObject, Out extends z.ZodObject>(spec: ToolSpec<In, Out>): Tool {
  const { name, title, description, input, output, answer } = spec;
  const call = async (given: unknown, ask: RunOperation, signal: AbortSignal) =>
    answer(checkArguments(input, given), ask, signal);
  return { name, title, description, input, output, call };
}

/** Errors of an operation. */
export class OperationErrors extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`).join("\n"));
  }
}

/** Data of an answer; `T` is the type of the operation's data. Throws OperationErrors for an answer with errors. */
export function dataOf<T>({ data, errors }: OperationResponse): T {
  if (errors) throw new OperationErrors(errors);
  return data as T;
}
