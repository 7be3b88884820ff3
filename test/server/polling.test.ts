import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { post, serve } from "../support/http.js";
import { codegenIntrospection, graphiqlIntrospection, sandboxIntrospection } from "../support/introspection.js";

describe.each(engines)("$name: clients that ask for the schema again and again", (engine) => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    store = await engine.real();
    server = await serve(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it("are served under the default limits: two Sandboxes, GraphiQL and a code generator", async () => {
    const polls = { query: sandboxIntrospection, operationName: "IntrospectionQuery", variables: {} };
    const clients: { body: object; headers: Record<string, string> }[] = [
      { body: polls, headers: { accept: "*/*", origin: "https://sandbox.embed.apollographql.com" } },
      { body: polls, headers: { accept: "*/*", origin: "https://studio.apollographql.com" } },
      {
        body: { query: graphiqlIntrospection, operationName: "IntrospectionQuery" },
        headers: { accept: "application/json, multipart/mixed" },
      },
      {
        body: { query: codegenIntrospection },
        headers: { accept: "application/graphql-response+json, application/json" },
      },
    ];
    const answers = await Promise.all(
      clients.map(async ({ body, headers }) => {
        const own: { status: number; text: string }[] = [];
        for (let poll = 0; poll < 10; poll++) own.push(await post(server.url, JSON.stringify(body), headers));
        return own;
      }),
    );
    for (const own of answers) {
      expect(own.map(({ status }) => status)).toEqual(own.map(() => 200));
      expect(new Set(own.map(({ text }) => text)).size).toBe(1);
      expect(own[0]?.text).toContain('"name":"PolicyConnection"');
    }
  });

  it("get one text, whatever is loaded and whether answers are kept", async () => {
    const body = JSON.stringify({ query: `${codegenIntrospection} # again` });
    const before = store.statements;
    const texts: string[] = [];
    for (let poll = 0; poll < 3; poll++)
      texts.push((await post(server.url, body, { "cache-control": "no-store" })).text);
    expect(new Set(texts).size).toBe(1);
    expect(store.statements).toBe(before);
    const { cost } = (JSON.parse(texts[0] as string) as { extensions: { cost: { estimated: number; actual: number } } })
      .extensions;
    expect(cost.actual).toBe(cost.estimated);
    expect(cost.actual).toBeGreaterThan(10_000);
  });
});
