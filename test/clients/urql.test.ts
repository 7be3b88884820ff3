import { Client, fetchExchange, gql } from "@urql/core";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { send, serve } from "../support/http.js";

/** What browsers accept for an address that was typed, and for a picture of a page. */
const address = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
const picture = "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5";
const question = "query Policies($first: Int!) { policies(first: $first) { totalCount nodes { id name } } }";

for (const engine of engines)
  describe(`${engine.name}: GET /graphql`, () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    let policies: number | undefined;
    beforeAll(async () => {
      store = await engine.real();
      server = await serve(store, 1000);
      policies = (await store.stats()).kinds.Policy;
    });
    afterAll(async () => {
      await server.close();
      await store.close();
    });
    const get = (parameters: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
      send(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers });

    it("answers urql as it is made, by GET, and its operations that are too long for that, by POST", async () => {
      const methods: unknown[] = [];
      const client = new Client({
        url: `${server.url}/graphql`,
        exchanges: [fetchExchange],
        fetch: (url, options) => {
          methods.push(options?.method ?? "GET");
          return fetch(url, options);
        },
      });
      const { data, error } = await client.query(gql(question), { first: 2 }).toPromise();
      expect(error).toBeUndefined();
      expect(data).toMatchObject({ policies: { totalCount: policies, nodes: [{}, {}] } });
      const ids = { ids: Array.from({ length: 100 }, (_, index) => `policy:of-a-long-name-${index}`) };
      const long = await client.query("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids).toPromise();
      expect(long.error).toBeUndefined();
      expect(methods).toEqual(["GET", "POST"]);
      const wrong = await client.query("{ polcies { totalCount } }", {}).toPromise();
      expect(wrong.error?.graphQLErrors[0]?.message).toContain('Cannot query field "polcies"');
    });

    it.each([address, picture, "*/*", undefined])("answers a plain link of one that accepts %s", async (accept) => {
      const parameters = { query: question, variables: '{"first":1}' };
      const answer = await get(parameters, accept === undefined ? {} : { accept });
      expect([answer.status, answer.headers["content-type"], answer.headers["x-content-type-options"]]).toEqual([
        200,
        "application/json; charset=utf-8",
        "nosniff",
      ]);
      expect(JSON.parse(answer.text)).toMatchObject({ data: { policies: { totalCount: policies } } });
    });

    it("holds links to the limits of every operation", async () => {
      const costly = "{ policies(first: 100) { nodes { links(first: 100) { nodes { links { nodes { id } } } } } } }";
      const answer = await get({ query: costly }, { accept: picture });
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
        400,
        {
          errors: [
            {
              message: expect.stringMatching(
                /^expected a cost of at most 1000, got |^expected an estimated cost of at most 10000, got /,
              ),
            },
          ],
        },
      ]);
      const deep = `{ policies { nodes ${"{ targets { nodes ".repeat(12)} { id } ${"} }".repeat(12)} } }`;
      expect((await get({ query: deep }, { accept: picture })).status).toBe(400);
    });

    it("takes no other operation than a query, and no form of another site", async () => {
      const written = await get({ query: 'mutation { createPolicy(input: { id: "policy:x" }) { id } }' });
      expect(written.status).toBeGreaterThanOrEqual(400);
      for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
        const form = await send(`${server.url}/graphql`, {
          method: "POST",
          headers: { "content-type": type },
          body: JSON.stringify({ query: "{ __typename }" }),
        });
        expect([type, form.status >= 400, form.text.includes('"data"')]).toEqual([type, true, false]);
      }
    });
  });
