/** Text of a GraphQL operation, typed by its answer and its variables. */
export interface Operation<Result, Variables> {
  readonly text: string;
  /** Never present: carries the types. */
  readonly types?: (variables: Variables) => Result;
}
