/** Operation as a typed document of GraphQL Code Generator, or its plain text. */
export interface Operation<Result, Variables> {
  toString(): string;
  /** Carries the types only; never there at run time. */
  readonly __apiType?: (variables: Variables) => Result;
}

export interface ClientOptions {
  /** Endpoint of the server. Example: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Replacement of the global fetch. */
  readonly fetch?: typeof fetch;
}

/** Error of an answer; docs/errors.md lists the codes. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** Thrown when the server refused an operation or could not run it. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(readonly errors: readonly AnswerError[]) {
    super(errors.map(({ message }) => message).join("; "));
  }

  /** Code of the first error. Example: `BAD_USER_INPUT`. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code;
  }
}

/** Relay connection with what paging needs. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Client {
  /** Answer of an operation. Throws Refused for an answer with errors, and the error of fetch if no server answers. */
  ask<Result, Variables = Readonly<Record<string, unknown>>>(
    operation: Operation<Result, Variables> | string,
    variables?: Variables,
  ): Promise<Result>;
  /** Every row of a connection, page by page. The operation takes `$after` and asks for `pageInfo { hasNextPage endCursor }`. */
  rows<Result, Row, Variables extends object = Readonly<Record<string, unknown>>>(
    operation: Operation<Result, Variables> | string,
    connection: (answer: Result) => Page<Row>,
    variables?: Variables,
  ): AsyncGenerator<Row, void, undefined>;
}

/** Client of one server. `briefing-graph/schema` has the types, as has a code generator of your own. */
export function createClient({ url, headers = {}, fetch: send = fetch }: ClientOptions): Client {
  const ask = async <Result>(operation: Operation<Result, never> | string, variables?: unknown): Promise<Result> => {
    const response = await send(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
      body: JSON.stringify({ query: operation.toString(), variables }),
    });
    const { data, errors } = await answerOf(response);
    if (errors && errors.length > 0) throw new Refused(errors);
    return data as Result;
  };
  return {
    ask,
    async *rows(operation, connection, variables) {
      let after: string | null | undefined;
      for (;;) {
        const page = connection(await ask(operation, { ...variables, after }));
        yield* page.nodes;
        if (!page.pageInfo.hasNextPage) return;
        after = page.pageInfo.endCursor;
      }
    },
  };
}

/** Reads an answer, which a proxy may give as HTML. */
async function answerOf(response: Response): Promise<{ data?: unknown; errors?: readonly AnswerError[] }> {
  const text = await response.text();
  try {
    return JSON.parse(text) as { data?: unknown; errors?: readonly AnswerError[] };
  } catch {
    throw new Refused([{ message: `expected JSON, got status ${response.status}: ${text.slice(0, 200)}` }]);
  }
}
