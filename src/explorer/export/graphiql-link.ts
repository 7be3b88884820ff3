/** The address at which GraphiQL shows an operation with its variables. */
export function graphiqlLink(operation: string, variables: unknown): string {
  const search = new URLSearchParams({ query: laidOut(operation) });
  if (variables && Object.values(variables).some((value) => value != null))
    search.set("variables", JSON.stringify(variables, null, 2));
  return `/graphiql?${search.toString()}`;
}

/** The generated text starts each definition at an indent of its own. */
const laidOut = (operation: string): string =>
  operation
    .trim()
    .split(/\n\s*(?=fragment )/)
    .join("\n\n");
