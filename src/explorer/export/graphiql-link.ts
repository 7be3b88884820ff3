import { ownAddress } from "../route/own-address.js";

/** Address at which GraphiQL shows an operation with its variables. */
export function graphiqlLink({ text }: { readonly text: string }, variables: unknown): string {
  const search = new URLSearchParams({ query: text });
  if (variables && Object.values(variables).some((value) => value != null))
    search.set("variables", JSON.stringify(variables, null, 2));
  return ownAddress(`/graphiql?${search.toString()}`);
}
