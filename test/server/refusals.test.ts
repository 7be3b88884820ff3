import { limits } from "../../src/server/apollo.js";
import type { Store } from "../../src/store/store.js";
import { realStore } from "../support/sqlite.js";
import { type Answer, operation, post, send, serve } from "../support/http.js";
import { aliases, json, nested, policies, refused } from "../support/refused.js";

/** Texts that answers must never show: a stack, a path of this machine, an engine's or a driver's words. */
const inside =
  /\bat \S+ \(|node_modules|file:\/\/|\/work\/|\/tmp\/|\.sqlite|\.ts\b|sql logic|SELECT|MATCH \(|database is|Neo4jError|ServiceUnavailable|Neo\./i;

describe("what the server refuses", () => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  let url: string;
  beforeAll(async () => {
    store = await realStore();
    server = await serve(store);
    url = server.url;
  });
  afterAll(() => server.close());

  it.each(refused)("%s", async (_, body, code, message, status) => {
    const answer = await post(url, body);
    expect([answer.status, errorOf(answer)]).toEqual([status, { code, message }]);
    expect(answer.text).not.toMatch(inside);
  });

  it("serves what is at the limits", async () => {
    const padded = json("{ __typename }").padEnd(limits.body, " ");
    for (const body of [json(nested(9)), json(aliases(limits.tokens / 3 - 1)), json(policies("first: 100")), padded])
      expect(JSON.parse((await post(url, body)).text)).not.toHaveProperty("errors");
  });

  it("runs no mutation by GET", async () => {
    const headers = { "apollo-require-preflight": "1" };
    const answer = await send(`${url}/graphql?query=${encodeURIComponent("mutation { a }")}`, { headers });
    expect([answer.status, errorOf(answer)]).toEqual([
      400,
      { code: "BAD_USER_INPUT", message: "expected a query, got a mutation: the schema has none" },
    ]);
  });

  const outside: [
    method: string,
    path: string,
    headers: Record<string, string>,
    status: number,
    code: string,
    message: string,
  ][] = [
    ["GET", "/none", {}, 404, "NOT_FOUND", "there is no GET /none"],
    ["DELETE", "/graphql", {}, 404, "NOT_FOUND", "there is no DELETE /graphql"],
    ["POST", "/export/graph.jsonl", {}, 404, "NOT_FOUND", "there is no POST /export/graph.jsonl"],
    ["GET", "/graphiql/assets/none.js", {}, 404, "NOT_FOUND", "there is no GET /graphiql/assets/none.js"],
    ["GET", "/%zz", {}, 400, "BAD_USER_INPUT", "'/%zz' is not a valid url component"],
    ["POST", "/graphql", { "content-type": "text/xml" }, 400, "BAD_USER_INPUT", "Unsupported Media Type"],
  ];
  it.each(outside)(
    "%s %s %j outside GraphQL, as JSON with a code",
    async (method, path, headers, status, code, message) => {
      const body = method === "POST" ? { body: "<a/>" } : {};
      const answer = await send(url + path, { method, headers, ...body });
      expect([answer.status, errorOf(answer)]).toEqual([status, { code, message }]);
      expect(answer.headers["content-type"]).toMatch(/^application\/json/);
    },
  );

  it("says of a store that does not answer only that it does not", async () => {
    await store.close();
    const sentence = { code: "STORE_UNAVAILABLE", message: "The store does not answer; the same call may work later." };
    const asked = await operation(url, '{ policies { totalCount } node(id: "policy:a") { id } }');
    expect(JSON.parse(asked.text)).toMatchObject({
      data: null,
      errors: [{ message: sentence.message, path: ["policies", "totalCount"], extensions: { code: sentence.code } }],
    });
    for (const path of ["/health", "/export/graph.jsonl"]) {
      const answer = await send(url + path);
      expect([path, answer.status, errorOf(answer)]).toEqual([path, 503, sentence]);
      expect(answer.text + asked.text).not.toMatch(inside);
    }
  });
});

function errorOf({ text }: Answer): { code: string; message: string } {
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors).toHaveLength(1);
  return { code: String(errors[0]?.extensions.code), message: String(errors[0]?.message) };
}
