import { Addresses } from "../../src/server/addresses.js";
import type { Store } from "../../src/store/store.js";
import { post, send, serve } from "../support/http.js";
import { manners, serveBehindProxy } from "../support/proxy.js";
import { realStore } from "../support/sqlite.js";

const html = { accept: "text/html" };

describe.each(manners)("behind a proxy that %s", (manner) => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serveBehindProxy>>;
  const origin = () => new URL(server.url).origin;
  beforeAll(async () => {
    store = await realStore();
    server = await serveBehindProxy(store, manner);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it.each(["", "/", "/explore", "/explore/", "/explore/flow", "/explore/flow/?lang=en", "/graphiql/", "/export/"])(
    "every address in the page %s is served",
    async (path) => {
      const { status, text, headers } = await send(server.url + path, { headers: html });
      expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      const found = [...text.matchAll(/ (?:href|src)="(?!data:)([^"]+)"/g)].map(([, address]) => String(address));
      expect(found.length).toBeGreaterThan(1);
      for (const address of found) {
        expect(address).toMatch(/^\/site\/graph\//);
        const since = address.endsWith("/delta.jsonl") ? `?since=${await release()}` : "";
        expect([address, (await send(origin() + address + since, { method: "HEAD", headers: html })).status]).toEqual([
          address,
          200,
        ]);
      }
    },
  );

  const release = async () => (await store.releases()).at(-1)?.id;

  it("the scripts of pages ask below the prefix", async () => {
    const landing = await send(`${server.url}/pages/landing.js`);
    expect(landing.text).toContain('initialEndpoint: new URL("/site/graph/graphql", location.href)');
    expect((await send(`${server.url}/graphiql`)).text).toContain('{"endpoint":"/site/graph/graphql",');
    expect((await send(`${server.url}/explore`)).text).toContain('data-prefix="/site/graph"');
  });

  it("the list of exports names addresses that are served", async () => {
    const { files } = JSON.parse((await send(`${server.url}/export`)).text) as { files: { path: string }[] };
    for (const { path } of files.filter((file) => !file.path.endsWith("delta.jsonl")))
      expect([path, (await send(origin() + path, { method: "HEAD" })).status]).toEqual([path, 200]);
    expect((await send(`${server.url}/export/none`)).text).toContain("see /site/graph/export");
  });

  it("the Postman file, the reconciliation manifest and its preview name the public address", async () => {
    const { variable } = JSON.parse((await send(`${server.url}/postman.json`)).text) as { variable: unknown };
    expect(variable).toEqual([{ key: "server", value: server.url }]);
    const manifest = JSON.parse((await send(`${server.url}/reconcile/`)).text) as object;
    const addresses = [...JSON.stringify(manifest).matchAll(/"(http[^"]+)"/g)].map(([, address]) => String(address));
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) expect(address.startsWith(`${server.url}/`)).toBe(true);
    const { preview } = manifest as { preview: { url: string } };
    const { status, text } = await send(preview.url.replace("{{id}}", "industry:steel"));
    expect([status, text.includes(`href="${server.url}/graphiql?query=`)]).toEqual([200, true]);
  });

  it("no answer names the server's own port, or the name that the proxy calls it by", async () => {
    for (const path of ["/", "/explore", "/graphiql", "/export", "/pages/landing.js", "/postman.json", "/reconcile"]) {
      const { text } = await send(server.url + path, { headers: html });
      expect([path, /inside\.test/.test(text) || text.includes(new URL(server.behind).host)]).toEqual([path, false]);
    }
  });

  it("GraphQL answers, and sends a browser to the page", async () => {
    for (const slash of ["", "/"]) {
      const body = JSON.stringify({ query: "{ policies { totalCount } }" });
      const answer = await send(`${server.url}/graphql${slash}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      expect(answer.text).toMatch(/^\{"data":\{"policies":\{"totalCount":\d+\}\}/);
      const browser = await send(`${server.url}/graphql${slash}`, { headers: html });
      expect([browser.status, browser.headers.location]).toEqual([302, "/site/graph/"]);
    }
  });

  it("agents call it by its public name", async () => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" });
    const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
    for (const host of [new URL(server.url).host, "inside.test"]) {
      const { status } = await send(`${server.behind}/mcp`, { method: "POST", headers: { ...headers, host }, body });
      expect([host, status]).toEqual([host, host === "inside.test" ? 403 : 200]);
    }
  });
});

describe("without a proxy", () => {
  it.each(["/explore/", "/explore/flow/", "/graphiql/", "/export/", "/health/", "/reconcile/", "/schema.graphql/"])(
    "%s is served with its slash",
    async (path) => {
      const store = await realStore();
      const server = await serve(store);
      expect((await send(server.url + path)).status).toBe(200);
      expect((await post(server.url, '{"query":"{ __typename }"}')).status).toBe(200);
      await server.close();
      await store.close();
    },
  );

  it("refuses a prefix that begins as one of its own addresses", async () => {
    const store = await realStore();
    for (const own of ["explore", "graphql/a", "export", "mcp", "reconcile", "health"])
      await expect(serve(store, undefined, 0, undefined, `https://example.org/${own}`)).rejects.toThrow(
        `PUBLIC_URL: expected a path that does not begin as one of this server's own, got "/${own}"`,
      );
    await store.close();
  });
});

it.each([
  ["/site", "/"],
  ["/site/", "/"],
  ["/site?a=/b", "/?a=/b"],
  ["/site/explore/flow?x", "/explore/flow?x"],
  ["/explore/flow", "/explore/flow"],
  ["/sites", "/sites"],
  ["/site/site", "/site"],
  ["*", "*"],
])("%s is the route %s below /site", (url, route) => {
  expect(new Addresses("https://example.org/site").route(url)).toBe(route);
  expect(new Addresses().route(url)).toBe(url);
});
