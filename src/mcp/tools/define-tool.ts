import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { GraphQLFormattedError } from "graphql";
import { z } from "zod";
import type { OperationResponse, RunOperation } from "../../graphql/operation.js";
import { type Page, resultOf, type Write } from "../answers/result.js";
import { charactersArgument } from "./arguments.js";
import { checkArguments } from "./check-arguments.js";

/** A tool of the protocol. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodType;
  /** Missing where the answer is a text alone. */
  readonly output?: z.ZodType;
  /** Answers a call. Throws BAD_USER_INPUT for invalid arguments. */
  call(given: unknown, ask: RunOperation, signal: AbortSignal): Promise<CallToolResult>;
}

interface ToolSpec<In extends z.ZodObject, Out extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: In;
  readonly output: Out;
  /** Names of the operation's variables and fields that are arguments of the tool under another name. */
  readonly renamed?: Renamed;
  /** Runs the operation and converts its answer. */
  readonly answer: (args: z.output<In>, ask: RunOperation, signal: AbortSignal) => Promise<Page<z.output<Out>>>;
  /** The answer's short form. */
  readonly write: Write<z.output<Out>>;
}

type Renamed = readonly (readonly [RegExp, string])[];

/** Makes a tool that checks its arguments and cuts its answers to size. */
export function defineTool<In extends z.ZodObject, Out extends z.ZodObject>(spec: ToolSpec<In, Out>): Tool {
  const { name, title, description, output, renamed = [], answer, write } = spec;
  const input = spec.input.extend({ characters: charactersArgument }) as unknown as In;
  const call = async (given: unknown, ask: RunOperation, signal: AbortSignal) => {
    const args = checkArguments(input, given);
    const { characters } = args as { characters: number };
    try {
      return resultOf(await answer(args, ask, signal), write, characters);
    } catch (error) {
      throw error instanceof OperationErrors ? error.named(renamed) : error;
    }
  };
  return { name, title, description, input, output, call };
}

/** Errors of an operation. */
export class OperationErrors extends Error {
  constructor(readonly errors: readonly Pick<GraphQLFormattedError, "message" | "extensions">[]) {
    super(errors.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`).join("\n"));
  }

  /** The same, under the names of a tool's arguments. */
  named(renamed: Renamed): OperationErrors {
    return new OperationErrors(
      this.errors.map(({ message, extensions }) => ({
        message: renamed.reduce((text, [from, to]) => text.replace(from, to), argumentNamed(message)),
        ...(extensions ? { extensions } : {}),
      })),
    );
  }
}

/** graphql-js names a variable, the path within it, and what it expects: `where.stage.eq: Value "X" does not exist …`. */
function argumentNamed(message: string): string {
  const [, variable, path, expectation] =
    /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?; (.*)$/s.exec(message) ?? [];
  return expectation === undefined ? message : `${path ?? variable}: ${expectation}`;
}

/** Data of an answer; `T` is the type of the operation's data. Throws OperationErrors for an answer with errors. */
export function dataOf<T>({ data, errors }: OperationResponse): T {
  if (errors) throw new OperationErrors(errors);
  return data as T;
}
