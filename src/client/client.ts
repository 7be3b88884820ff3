/** An operation as GraphQL Code Generator's typed documents give it, or its plain text. */
export interface Operation<Result, Variables> {
  toString(): string;
  /** Carries the types only; never there at run time. */
  readonly __apiType?: (variables: Variables) => Result;
}

export interface ClientOptions {
  /** The server's endpoint. Example: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the global fetch. */
  readonly fetch?: typeof fetch;
}

/** One error of an answer. `code` is one of README's table of errors. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** The server refused the operation, or could not carry it out. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(readonly errors: readonly AnswerError[]) {
    super(errors.map(({ message }) => message).join("; "));
  }

  /** The first error's code. Example: `BAD_USER_INPUT`. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code;
  }
}

/** A Relay connection, as far as reading it on needs it. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface Client {
  /** The operation's answer. Throws Refused where it has errors, and what fetch throws where no server answers. */
  ask<Result, Variables = Readonly<Record<string, unknown>>>(
    operation: Operation<Result, Variables> | string,
    variables?: Variables,
  ): Promise<Result>;
  /** All rows of a connection, page after page. The operation takes `$after` and asks for `pageInfo { hasNextPage endCursor }`. */
  rows<Result, Row, Variables extends object = Readonly<Record<string, unknown>>>(
    operation: Operation<Result, Variables> | string,
    connection: (answer: Result) => Page<Row>,
    variables?: Variables,
  ): AsyncGenerator<Row, void, undefined>;
}

/** A client of one server. Its operations' types: `briefing-graph/schema`, or typed documents of your own generator. */
export function createClient({ url, headers = {}, fetch: send = fetch }: ClientOptions): Client {
  const ask: Client["ask"] = async <Result>(operation: { toString(): string }, variables?: unknown) => {
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
        const page = connection(await ask(operation, { ...variables, after } as never));
        yield* page.nodes;
        if (!page.pageInfo.hasNextPage) return;
        after = page.pageInfo.endCursor;
      }
    },
  };
}

/** A proxy in between may answer in HTML. */
async function answerOf(response: Response): Promise<{ data?: unknown; errors?: readonly AnswerError[] }> {
  const text = await response.text();
  try {
    return JSON.parse(text) as { data?: unknown; errors?: readonly AnswerError[] };
  } catch {
    throw new Refused([{ message: `expected JSON, got status ${response.status}: ${text.slice(0, 200)}` }]);
  }
}
