import { type ErrorCode, errorCodes, KnownError } from "../../src/errors.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { type Answer, send, serve } from "../support/http.js";

type Request = Parameters<typeof send>[1];

const jsonType = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const query = (text: string, accept = "*/*"): Request => ({
  method: "POST",
  headers: { ...jsonType, accept, "cache-control": "no-store" },
  body: JSON.stringify({ query: text }),
});

/** One request that reads the store for each route that does. */
const routes: readonly (readonly [what: string, path: string, request: Request])[] = [
  ["GraphQL", "/graphql", query("{ policies { nodes { id } } }")],
  ["GraphQL again", "/graphql", query("{ policies { nodes { id } } }")],
  [
    "GraphQL as its own media type",
    "/graphql",
    query("{ policies { nodes { id } } }", "application/graphql-response+json"),
  ],
  ["an export", "/export/nodes.csv?kind=Policy", {}],
  ["reconciliation", "/reconcile", { method: "POST", headers: form, body: 'queries={"q":{"query":"steel"}}' }],
  ["a preview", "/reconcile/preview?id=policy:ai-plus", {}],
  ["health", "/health", {}],
];

/** The same store; every read throws an error of that code. */
const failing = (store: Store, code: ErrorCode): Store =>
  new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name === "statistics") return () => target.statistics();
      if (name === "search") return failing(value as Store, code);
      return typeof value === "function" ? () => Promise.reject(new KnownError(code, "refused")) : value;
    },
  });

const seen = ({ status, text }: Answer) => {
  const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
  return [status, errors[0]?.extensions.code];
};

describe.each(engines)("$name: the HTTP status of an error", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.real();
  });
  afterAll(() => store.close());

  it.each(Object.keys(errorCodes) as ErrorCode[])("%s is that of the table on every route", async (code) => {
    const server = await serve(failing(store, code));
    try {
      for (const [what, path, request] of routes) {
        if (what === "an export" && code === "INTERNAL") continue;
        expect([what, ...seen(await send(server.url + path, request))]).toEqual([what, errorCodes[code].status, code]);
      }
    } finally {
      await server.close();
    }
  });

  it("of an answer with data is 200 in both media types, whatever a part of it has met", async () => {
    const server = await serve(store);
    try {
      const partly = '{ release { id } node(id: "none") { id } }';
      for (const accept of ["*/*", "application/graphql-response+json"]) {
        const answer = await send(`${server.url}/graphql`, query(partly, accept));
        expect(seen(answer)).toEqual([200, "BAD_USER_INPUT"]);
        expect(JSON.parse(answer.text)).toMatchObject({ data: { release: {}, node: null } });
      }
    } finally {
      await server.close();
    }
  });

  it.each([
    [
      "a body that is too large",
      "/graphql",
      { method: "POST", headers: jsonType, body: " ".repeat(300_000) },
      "LIMIT_EXCEEDED",
    ],
    [
      "a form that is too large",
      "/reconcile",
      { method: "POST", headers: form, body: "a".repeat(300_000) },
      "LIMIT_EXCEEDED",
    ],
    [
      "a body of a wrong type",
      "/graphql",
      { method: "POST", headers: { "content-type": "text/xml" }, body: "x" },
      "BAD_USER_INPUT",
    ],
    ["an address that is none", "/%zz", {}, "BAD_USER_INPUT"],
    ["a path that is none", "/none", {}, "NOT_FOUND"],
    ["an export that is none", "/export/none", {}, "NOT_FOUND"],
    [
      "a foreign site",
      "/mcp",
      { method: "POST", headers: { ...jsonType, origin: "http://evil.example" }, body: "{}" },
      "FORBIDDEN",
    ],
    [
      "too deep an operation",
      "/graphql",
      query(`{ policies ${"{ nodes { succeeds ".repeat(11)}{ totalCount }${" } }".repeat(11)} }`),
      "LIMIT_EXCEEDED",
    ],
  ] as const)("of %s is that of the table", async (_, path, request, code) => {
    const server = await serve(store);
    try {
      expect(seen(await send(server.url + path, request))).toEqual([errorCodes[code].status, code]);
    } finally {
      await server.close();
    }
  });
});
