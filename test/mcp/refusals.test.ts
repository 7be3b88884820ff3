import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import type { Store } from "../../src/store/store.js";
import { deepFilter } from "../support/deep-filter.js";
import { limits } from "../../src/server/apollo.js";
import { realStore } from "../support/sqlite.js";
import { type Answer, send, serve } from "../support/http.js";
import { aliases, nested } from "../support/refused.js";
import { call, overHttp } from "./clients.js";

let store: Store;
let server: Awaited<ReturnType<typeof serve>>;
let client: Client;
beforeAll(async () => {
  store = await realStore();
  server = await serve(store);
  client = await overHttp(server.url);
});
afterAll(async () => {
  await client.close();
  await server.close();
  await store.close();
});

type Case = readonly [tool: string, given: Record<string, unknown>, message: RegExp];
const refused: readonly Case[] = [
  ["search", {}, /^BAD_USER_INPUT: text: expected a text, got nothing$/],
  ["search", { text: "" }, /^BAD_USER_INPUT: text: expected at least 1 characters, got 0$/],
  ["search", { text: "a".repeat(201) }, /^BAD_USER_INPUT: text: expected at most 200 characters, got 201$/],
  ["search", { text: 5 }, /^BAD_USER_INPUT: text: expected a text, got 5$/],
  ["search", { text: "a", first: 0 }, /^BAD_USER_INPUT: first: expected at least 1, got 0$/],
  ["search", { text: "a", first: 51 }, /^BAD_USER_INPUT: first: expected at most 50, got 51$/],
  ["search", { text: "a", first: 1.5 }, /^BAD_USER_INPUT: first: expected a whole number, got 1\.5$/],
  ["search", { text: "a", kinds: "Polcy" }, /^BAD_USER_INPUT: kinds\[0\]: expected one of .*, got "Polcy"/],
  ["search", { text: "a", kinds: [] }, /^BAD_USER_INPUT: kinds: expected at least 1 items, got 0$/],
  [
    "search",
    { text: "a", kinds: ["Polcy"] },
    /^BAD_USER_INPUT: kinds\[0\]: expected one of .*Policy.*, got "Polcy" \(did you mean "Policy"\?\)$/,
  ],
  [
    "search",
    { text: "a", frist: 3 },
    /^BAD_USER_INPUT: there is no argument "frist" \(did you mean "first"\?\); expected text, kinds, turn, first, after, characters$/,
  ],
  ["search", { text: "a", turn: "turn:nothing" }, /^NOT_FOUND: turn: expected an id that the graph holds/],
  ["list_entities", { kind: "Observation", turn: "turn:nothing" }, /^NOT_FOUND: turn: expected an id/],
  ["search", { text: "a", after: "x" }, /^BAD_USER_INPUT: after: expected a cursor/],
  [
    "search",
    { text: 1, first: "two" },
    /^BAD_USER_INPUT: text: expected a text, got 1; first: expected a (whole )?number, got "two"$/,
  ],
  ["get_entity", { id: "steel" }, /^BAD_USER_INPUT: id: expected an id as kind:lower-case-words, got "steel"/],
  [
    "get_entity",
    { id: "policy:nothing" },
    /^NOT_FOUND: id: expected an id that the graph holds, got "policy:nothing"; search finds ids$/,
  ],
  [
    "get_entity",
    { id: "policy:5g-setting-sail", direction: "BOTH" },
    /^BAD_USER_INPUT: direction: expected one of IN, OUT, got "BOTH"/,
  ],
  [
    "get_observations",
    { about: "product:nothing" },
    /^NOT_FOUND: about: expected an id that the graph holds, got "product:nothing"/,
  ],
  [
    "get_observations",
    { place: "China" },
    /^BAD_USER_INPUT: place: expected the id of a Place as place:lower-case-words, got "China"$/,
  ],
  [
    "get_observations",
    { speaker: "body:miit" },
    /^BAD_USER_INPUT: speaker: expected the id of a Official .*of kind Gov/,
  ],
  ["get_observations", { turn: "turn:nothing" }, /^NOT_FOUND: turn: expected an id that the graph holds/],
  ["get_observations", { after: "x" }, /^BAD_USER_INPUT: after: expected a cursor/],
  ["get_entity", { id: "body:miit", after: "x" }, /^BAD_USER_INPUT: after: expected a cursor/],
  ["get_entity", { id: "body:miit", turn: "turn:nothing" }, /^NOT_FOUND: turn: expected an id/],
  [
    "get_entity",
    { id: "body:miit", sections: ["quotations"], after: "x" },
    /^BAD_USER_INPUT: after: expected a cursor/,
  ],
  ["get_entity", { id: "body:miit", characters: 10 }, /^BAD_USER_INPUT: characters: expected at least 1000, got 10$/],
  ["list_entities", {}, /^BAD_USER_INPUT: kind: expected one of .*Policy.*, got nothing$/],
  ["list_entities", { kind: "Policy", where: "x" }, /^BAD_USER_INPUT: where: expected an object, got "x"$/],
  [
    "list_entities",
    { kind: "Policy", where: { stag: { eq: "X" } } },
    /^BAD_USER_INPUT: where: Field "stag" is not defined/,
  ],
  ["list_entities", { kind: "Policy", where: { stage: { eq: "X" } } }, /^BAD_USER_INPUT: where\.stage\.eq: Value "X"/],
  [
    "list_entities",
    { kind: "Policy", where: { action: { eq: "X" } } },
    /^BAD_USER_INPUT: where: expected tests of name/,
  ],
  [
    "list_entities",
    { kind: "Policy", turn: "turn:scio-2025-04-18-13", where: { stage: { eq: "X" } } },
    /^BAD_USER_INPUT: where\.stage\.eq: Value "X"/,
  ],
  ["list_entities", { kind: "Policy", orderBy: "SIZE" }, /^BAD_USER_INPUT: orderBy: Value "SIZE" does not exist/],
  ["list_entities", { kind: "Policy", orderBy: "VALUE" }, /^BAD_USER_INPUT: orderBy: expected one of ID, NAME/],
  ["list_entities", { kind: "Policy", orderBy: "HOLDS_POST" }, /^BAD_USER_INPUT: orderBy: expected count to be one of/],
  ["list_entities", { kind: "Policy", groupBy: "SIZE" }, /^BAD_USER_INPUT: groupBy: Value "SIZE" does not exist/],
  ["list_entities", { kind: "Policy", groupBy: "UNIT_CODE" }, /^BAD_USER_INPUT: groupBy: expected one of KIND/],
  ["describe_schema", { kind: "Polcy" }, /^BAD_USER_INPUT: kind: expected one of .*did you mean "Policy"/],
  ["get_observations", { comparison: "YOY" }, /^BAD_USER_INPUT: comparison: expected one of .*YEAR_ON_YEAR/],
  ["get_observations", { atLeast: "ten" }, /^BAD_USER_INPUT: atLeast: expected a number, got "ten"$/],
  ["find_paths", { from: "body:miit" }, /^BAD_USER_INPUT: to: expected a text, got nothing$/],
  ["find_paths", { from: "body:miit", to: "body:nothing" }, /^NOT_FOUND: to: nothing has the id "body:nothing"$/],
  ["find_paths", { from: "miit", to: "body:scio" }, /^BAD_USER_INPUT: from: expected an id as kind:/],
  ["find_paths", { from: "body:miit", to: "body:miit" }, /^BAD_USER_INPUT: from, to: expected two things/],
  [
    "find_paths",
    { from: "body:miit", to: "industry:ai", maxLength: 7 },
    /^BAD_USER_INPUT: maxLength: expected at most 6, got 7$/,
  ],
  ["find_paths", { from: "body:miit", to: "industry:ai", relations: ["TARGET"] }, /did you mean "TARGETS"/],
  ["run_graphql", { query: "{" }, /^GRAPHQL_PARSE_FAILED: Syntax Error/],
  ["run_graphql", { query: "{ policis { totalCount } }" }, /^GRAPHQL_VALIDATION_FAILED: Cannot query field "policis"/],
  [
    "run_graphql",
    { query: "mutation { a }" },
    /^BAD_USER_INPUT: expected a query, got a mutation: the schema has none/,
  ],
  ["run_graphql", { query: "query ($a: ID!) { node(id: $a) { id } }" }, /^BAD_USER_INPUT: Variable "\$a"/],
  ["run_graphql", { query: "query A { stats { uptime } } query B { stats { uptime } }" }, /operation/],
  [
    "run_graphql",
    { query: "{ stats { uptime } }", variables: [] },
    /^BAD_USER_INPUT: variables: expected an object, got \[\]$/,
  ],
  [
    "run_graphql",
    { query: "{ stats { uptime } }", variables: "{" },
    /^BAD_USER_INPUT: variables: expected an object, got "\{"$/,
  ],
  ["run_graphql", { query: nested(21) }, /^LIMIT_EXCEEDED: expected at most 20 levels, got more/],
  [
    "run_graphql",
    { query: aliases(limits.tokens) },
    /^LIMIT_EXCEEDED: Syntax Error: Document contains more that 2000 tokens/,
  ],
  [
    "run_graphql",
    { query: `{ observations(where: ${deepFilter(8)}) { totalCount } }` },
    /^LIMIT_EXCEEDED: expected an estimated cost of at most 1000000, got \d+; observations costs most/,
  ],
  ["serach", {}, /^NOT_FOUND: expected one of the tools search, .*, got "serach" \(did you mean "search"\?\)$/],
];

describe("what a tool refuses is an answer that says what was expected, got, and where", () => {
  it.each(
    refused.map(([tool, given, message]) => ({ tool, given, message, shown: JSON.stringify(given).slice(0, 80) })),
  )("$tool $shown", async ({ tool, given, message }) => {
    const { isError, text, answer } = await call(client, tool, given);
    expect({ isError, text, answer }).toEqual({
      isError: true,
      text: expect.stringMatching(message) as string,
      answer: undefined,
    });
    expect(text).not.toMatch(/\bat \S+ \(|node_modules|file:\/\/|\.sqlite|\.ts\b/);
  });

  it.each([
    [
      "briefing-graph://schema/Polcy",
      /NOT_FOUND: type: expected a type of the schema, got "Polcy" \(did you mean "Policy"\?\)/,
    ],
    ["briefing-graph://schema/__Type", /NOT_FOUND: type/],
    ["file:///etc/passwd", /BAD_USER_INPUT: uri: expected briefing-graph:\/\/release, /],
  ])("resource %s", async (uri, message) => {
    await expect(client.readResource({ uri })).rejects.toThrow(message);
  });
});

describe("arguments as text, of clients that send nothing else", () => {
  it.each([
    ["search", { text: "5G", first: "3" }, { text: "5G", first: 3 }],
    ["search", { text: "5G", kinds: "Policy" }, { text: "5G", kinds: ["Policy"] }],
    ["search", { text: "5G", kinds: '["Policy", "Product"]' }, { text: "5G", kinds: ["Policy", "Product"] }],
    ["search", { text: "5", first: "1" }, { text: "5", first: 1 }],
    ["get_observations", { atLeast: "10.5", largestFirst: "true" }, { atLeast: 10.5, largestFirst: true }],
    [
      "list_entities",
      { kind: "Policy", where: '{ "stage": { "eq": "DRAFTING" } }' },
      { kind: "Policy", where: { stage: { eq: "DRAFTING" } } },
    ],
    [
      "run_graphql",
      { query: "query ($id: ID!) { node(id: $id) { label } }", variables: '{ "id": "body:miit" }' },
      { query: "query ($id: ID!) { node(id: $id) { label } }", variables: { id: "body:miit" } },
    ],
  ] as [string, Record<string, unknown>, Record<string, unknown>][])("%s %j", async (tool, text, values) => {
    const given = await call(client, tool, text);
    expect(given.isError).toBe(false);
    expect(given).toEqual(await call(client, tool, values));
  });
});

describe("who may call /mcp, and how", () => {
  const ping = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" });
  const post = (headers: Record<string, string>, body = ping): Promise<Answer> =>
    send(`${server.url}/mcp`, {
      method: "POST",
      headers: { accept: "application/json, text/event-stream", "content-type": "application/json", ...headers },
      body,
    });

  it.each([
    [{ host: "localhost:4000" }, 200],
    [{ host: "[::1]:4000" }, 200],
    [{ host: "192.168.1.20:4000" }, 200],
    [{ host: "rebound.example:4000" }, 403],
    [{ host: "localhost.rebound.example" }, 403],
    [{ host: "1.2.3.4.rebound.example" }, 403],
    [{ host: "graph.test" }, 200],
    [{ origin: "http://localhost:9999" }, 200],
    [{ host: "192.168.1.20:4000", origin: "http://192.168.1.20:4000" }, 200],
    [{ origin: "http://192.168.1.20:4000" }, 403],
    [{ origin: "https://foreign.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "http://localhost@foreign.example" }, 403],
  ] as [Record<string, string>, number][])("%j: %i", async (headers, status) => {
    const answer = await post(headers);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual(
      status === 200
        ? { jsonrpc: "2.0", id: 1, result: {} }
        : {
            errors: [
              {
                message: expect.stringMatching(/^(Host|Origin): expected/) as string,
                extensions: { code: "FORBIDDEN" },
              },
            ],
          },
    );
  });

  it.each([
    ["*/*", 200],
    ["application/json", 200],
    ["application/*;q=0.8", 200],
    ["text/html, */*;q=0.1", 200],
    ["application/json, text/event-stream", 200],
    ["text/html", 406],
    ["application/json;q=0", 406],
  ])("accept: %s: %i", async (accept, status) => {
    expect((await post({ accept })).status).toBe(status);
  });

  it("takes one message, not a list: each is weighed by itself", async () => {
    const answer = await post({}, `[${ping},${ping}]`);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      400,
      { jsonrpc: "2.0", id: null, error: { code: -32600, message: "expected one message, got a list of them" } },
    ]);
  });

  it("refuses a body that is too long, or no message", async () => {
    expect((await post({}, JSON.stringify({ a: "a".repeat(limits.body) }))).status).toBe(400);
    expect((await post({}, "{")).status).toBe(400);
    expect((await post({}, "{}")).status).toBe(400);
    expect((await post({ "content-type": "text/plain" })).status).toBe(415);
  });

  it.each(["GET", "DELETE"])("%s: there is no session to listen to or to end", async (method) => {
    const { status, headers } = await send(`${server.url}/mcp`, { method });
    expect([status, headers.allow]).toEqual([405, "POST"]);
  });
});
