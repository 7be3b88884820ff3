/** An operation that a reader may start from: its name in the address, what it answers, its text. */
export interface Example {
  readonly name: string;
  readonly question: string;
  readonly document: string;
}

export interface Start {
  /** Address of the server's GraphQL. */
  readonly endpoint: string;
  readonly examples: readonly Example[];
  /** Tabs of the first visit. */
  readonly tabs: { readonly query: string }[];
  /** Query of the address, by `query` and `variables` or by `example`. */
  readonly query: string | undefined;
  readonly variables: string | undefined;
}

interface Given extends Pick<Start, "endpoint" | "examples"> {
  readonly first: readonly string[];
}

/** Reads what GraphiQL starts with: the examples that the page contains as JSON, and what its address names. */
export function startOf(page: Document, { search }: Pick<Location, "search">): Start {
  const text = page.getElementById("examples")?.textContent ?? "{}";
  const { endpoint = "/graphql", examples = [], first = [] } = JSON.parse(text) as Partial<Given>;
  const params = new URLSearchParams(search);
  const documentOf = (name: string | null) => examples.find((example) => example.name === name)?.document;
  return {
    endpoint,
    examples,
    tabs: first.map((name) => ({ query: documentOf(name) ?? "" })),
    query: params.get("query") ?? documentOf(params.get("example")),
    variables: params.get("variables") ?? undefined,
  };
}
