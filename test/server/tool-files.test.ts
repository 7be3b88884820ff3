import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { examples } from "../../src/server/examples.js";
import type { Store } from "../../src/store/store.js";
import { realStore } from "../support/sqlite.js";
import { beginning } from "../support/examples.js";
import { send, serve } from "../support/http.js";

interface Item {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly url: { readonly raw: string };
    readonly header: readonly { readonly key: string; readonly value: string }[];
    readonly body: { readonly mode: string; readonly graphql: { readonly query: string; readonly variables: string } };
  };
}
interface Collection {
  readonly info: { readonly name: string; readonly schema: string };
  readonly variable: readonly { readonly key: string; readonly value: string }[];
  readonly item: readonly Item[];
}

const committed = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

describe("what API tools import", () => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    store = await realStore();
    server = await serve(store);
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it("/schema.graphql is the committed schema, as text, packed when asked", async () => {
    const { status, headers, text } = await send(`${server.url}/schema.graphql`);
    expect([status, headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(text).toBe(committed("src/graphql/schema.graphql"));
    const packed = await send(`${server.url}/schema.graphql`, { headers: { "accept-encoding": "gzip" } });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.bytes.length).toBeLessThan(text.length / 5);
  });

  it("/postman.json names this server and holds every example, each by its question", async () => {
    const { status, headers, text } = await send(`${server.url}/postman.json`);
    expect([status, headers["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
    expect(headers["content-disposition"]).toContain(".postman.json");
    const { info, variable, item } = JSON.parse(text) as Collection;
    expect(info).toMatchObject({ name: "Briefing graph", schema: expect.stringContaining("v2.1.0") });
    expect(variable).toEqual([{ key: "server", value: server.url }]);
    expect(item.map(({ name }) => name)).toEqual(examples.map(({ question }) => question));
  });

  it("/postman.json's requests, sent unchanged, have the examples' answers", async () => {
    const { variable, item } = JSON.parse((await send(`${server.url}/postman.json`)).text) as Collection;
    const filled = (text: string) => text.replace("{{server}}", String(variable[0]?.value));
    for (const [index, { request }] of item.entries()) {
      expect([request.method, request.body.mode]).toEqual(["POST", "graphql"]);
      const { status, text } = await send(filled(request.url.raw), {
        method: request.method,
        headers: Object.fromEntries(request.header.map(({ key, value }) => [key, value])),
        body: JSON.stringify({ query: request.body.graphql.query }),
      });
      expect(status).toBe(200);
      const { data } = JSON.parse(text) as { data: unknown };
      expect(beginning({ data })).toEqual(JSON.parse(committed(`test/queries/${examples[index]?.name}.json`)));
    }
  });
});
