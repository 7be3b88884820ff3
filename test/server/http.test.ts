import { serverAudits } from "graphql-http";
import type { Store } from "../../src/store/store.js";
import { realStore } from "../support/sqlite.js";
import { operation, send, serve } from "../support/http.js";

/**
 * Deviations from GraphQL over HTTP, by the audits' ids. The first three: Apollo answers a GET without a header
 * that only a script can set with 400, against cross-site requests. The last three: a request that is refused before
 * it runs has status 400 also for clients that accept plain JSON, so that a client that reads only the status notices.
 */
const deviations = [
  "572B SHOULD use 200 status code on document parsing failure when accepting application/json",
  "7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
  "FDE2 SHOULD use 200 status code on document validation failure when accepting application/json",
];

describe("HTTP", () => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  let url: string;
  beforeAll(async () => {
    store = await realStore();
    server = await serve(store);
    url = server.url;
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const audits = serverAudits({ url: () => `${url}/graphql` });
  const musts = audits.filter(({ name }) => name.startsWith("MUST"));

  it.each(musts)("GraphQL over HTTP $id: $name", async ({ fn }) => {
    const result = await fn();
    expect("reason" in result ? result.reason : "ok").toBe("ok");
  });

  it("deviates from the SHOULD and MAY of GraphQL over HTTP in what is listed here, and nothing else", async () => {
    const results = await Promise.all(audits.filter((audit) => !musts.includes(audit)).map(({ fn }) => fn()));
    const found = results.filter(({ status }) => status !== "ok").map(({ id, name }) => `${id} ${name}`);
    expect(found.toSorted()).toEqual(deviations.toSorted());
    expect(musts.length).toBeGreaterThanOrEqual(13);
  });

  const pages: [path: string, type: string, holds: RegExp][] = [
    ["/", "text/html; charset=utf-8", /<script src="\/pages\/landing\.js">/],
    ["/graphiql", "text/html; charset=utf-8", /<script type="module" src="\/graphiql\/assets\/main-/],
    ["/pages/landing.js", "text/javascript; charset=utf-8", /EmbeddedSandbox/],
  ];
  it.each(pages)("serves %s as %s", async (path, type, holds) => {
    const answer = await send(url + path);
    expect([answer.status, answer.headers["content-type"]]).toEqual([200, type]);
    expect(answer.text).toMatch(holds);
  });

  /** The addresses of the files that GraphiQL's page loads: their names change with their content. */
  const graphiqlFiles = async () => {
    const { text } = await send(`${url}/graphiql`);
    const [script, style] = [/src="(\S+\.js)"/, /href="(\S+\.css)"/].map((file) => file.exec(text)?.[1]);
    return { script: `${url}${script}`, style: `${url}${style}` };
  };

  it("serves GraphiQL's script and style, which browsers may keep", async () => {
    const { script, style } = await graphiqlFiles();
    for (const [address, type, holds] of [
      [script, "application/javascript; charset=utf-8", /GraphiQL/],
      [style, "text/css; charset=utf-8", /graphiql/],
    ] as const) {
      const answer = await send(address);
      expect([answer.status, answer.headers["content-type"], answer.headers["cache-control"]]).toEqual([
        200,
        type,
        "public, max-age=31536000, immutable",
      ]);
      expect(answer.text).toMatch(holds);
    }
  });

  it("says in /health what serves", async () => {
    const answer = await send(`${url}/health`);
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      200,
      { status: "ok", engine: "sqlite", version: await store.version() },
    ]);
  });

  it("sends a browser from /graphql to the page, and nobody else", async () => {
    const browser = await send(`${url}/graphql`, { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } });
    expect([browser.status, browser.headers.location]).toEqual([302, "/"]);
    expect((await send(`${url}/graphql`)).status).toBe(400);
  });

  it("guards every answer with the same headers", async () => {
    for (const path of ["/", "/graphiql", "/health", "/export/graph.jsonl", "/none", "/%zz", "/graphiql/assets/none"]) {
      const { headers } = await send(url + path);
      if (path !== "/%zz") {
        expect(headers).toMatchObject({
          "x-content-type-options": "nosniff",
          "x-frame-options": "SAMEORIGIN",
          "referrer-policy": "no-referrer",
          "cross-origin-opener-policy": "same-origin",
        });
        const policy = String(headers["content-security-policy"]).split(";");
        expect(policy).toEqual(
          expect.arrayContaining([
            "default-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "script-src 'self' https://embeddable-sandbox.cdn.apollographql.com",
            "frame-src https://sandbox.embed.apollographql.com",
          ]),
        );
        expect(policy).not.toContain("upgrade-insecure-requests");
      }
      expect(headers).not.toHaveProperty("x-powered-by");
      expect(headers).not.toHaveProperty("server");
    }
  });

  it("lets pages of other origins ask, without credentials", async () => {
    const preflight = await send(`${url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "https://example.org",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, POST, OPTIONS",
      "access-control-allow-headers": "content-type",
    });
    expect(preflight.headers).not.toHaveProperty("access-control-allow-credentials");
    expect((await operation(url, "{ __typename }")).headers["access-control-allow-origin"]).toBe("*");
  });

  it.each(["gzip", "br", "deflate"])("packs answers by %s when asked, and not otherwise", async (coding) => {
    const { style: path } = await graphiqlFiles();
    const [packed, plain] = [await send(path, { headers: { "accept-encoding": coding } }), await send(path)];
    expect([packed.headers["content-encoding"], plain.headers["content-encoding"]]).toEqual([coding, undefined]);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length);
  });

  it("serves nothing beside the bundles of its pages", async () => {
    for (const path of [
      "/graphiql/assets/../../package.json",
      "/graphiql/assets/%2e%2e/%2e%2e/package.json",
      "/graphiql/assets/..%2f..%2fpackage.json",
      "/graphiql/assets/%00",
      "/graphiql/assets/../../../package.json",
      "/package.json",
      "/.env",
      "//etc/passwd",
    ]) {
      const answer = await send(url + path);
      expect([400, 403, 404]).toContain(answer.status);
      expect(JSON.parse(answer.text)).toHaveProperty("errors.0.extensions.code");
    }
  });

  it("answers many at once, each its own", async () => {
    const ask = async (first: number) =>
      [
        first,
        (JSON.parse((await operation(url, `{ policies(first: ${first}) { nodes { id } } }`)).text) as Ids).data.policies
          .nodes.length,
      ] as const;
    for (const [first, got] of await Promise.all(Array.from({ length: 100 }, (_, i) => ask(i))))
      expect(got).toBe(first);
  });
});

interface Ids {
  data: { policies: { nodes: unknown[] } };
}
