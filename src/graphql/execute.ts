import type { GraphQLFormattedError } from "graphql";

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Once it is aborted, nothing more is read from the store. */
  readonly signal?: AbortSignal;
}

/** An answer as `/graphql` gives it. */
export interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Asks the schema as a caller of `/graphql` does, within the same limits, without HTTP. */
export type Ask = (asked: Asked) => Promise<Answered>;
