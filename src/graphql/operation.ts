import type { GraphQLFormattedError } from "graphql";

/** An operation as a caller of `/graphql` sends it. */
export interface OperationRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Once it is aborted, nothing more is read from the store. */
  readonly signal?: AbortSignal;
}

/** An answer as `/graphql` gives it. */
export interface OperationResponse {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Runs an operation as `/graphql` does, within the same limits, without HTTP. */
export type RunOperation = (request: OperationRequest) => Promise<OperationResponse>;
