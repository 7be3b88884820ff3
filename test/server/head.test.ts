import { formats } from "../../src/export/formats.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { send, serve } from "../support/http.js";

const where = encodeURIComponent(JSON.stringify({ value: { gt: 20 } }));
const files = formats.map(({ name }) => `/export/${name}`);
const parts = formats.flatMap(({ name, filterable }) =>
  filterable ? [`/export/${name}?${filterable === "nodes" ? "kind=Policy" : `where=${where}`}`] : [],
);
const pages = ["/", "/explore", "/graphiql", "/pages/landing.js", "/health", "/reconcile", "/mcp", "/nowhere"];
const others = ["/export", "/export/manifest.json", "/schema.graphql", "/postman.json", "/export/edges.csv?bom=1"];
const refused = ["/export/nodes.csv?kind=Polcy", "/export/edges.csv?bom=yes", "/export/delta.jsonl?since=never"];

for (const engine of engines)
  describe(`${engine.name}: HEAD`, () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    let release: string;
    beforeAll(async () => {
      store = await engine.real();
      server = await serve(store);
      release = String((await store.releases()).at(-1)?.id);
    });
    afterAll(async () => {
      await server.close();
      await store.close();
    });

    const delta = "/export/delta.jsonl?since=RELEASE";
    it.each([...files, ...parts, delta, ...pages, ...others, ...refused])(
      "of %s tells the status and type of GET, and no length or the right one",
      async (path) => {
        const url = server.url + path.replace("RELEASE", encodeURIComponent(release));
        for (const accepted of [undefined, "identity", "gzip, deflate, br"]) {
          const headers: Record<string, string> = accepted === undefined ? {} : { "accept-encoding": accepted };
          const [head, get] = [await send(url, { headers, method: "HEAD" }), await send(url, { headers })];
          const length = head.headers["content-length"];
          expect([accepted, head.status, head.headers["content-type"], head.bytes.length]).toEqual([
            accepted,
            get.status,
            get.headers["content-type"],
            0,
          ]);
          expect([accepted, length]).toEqual([accepted, length === undefined ? undefined : String(get.bytes.length)]);
          // Files that are not packed for the caller have one.
          if (accepted !== "gzip, deflate, br" && path.startsWith("/export/") && get.status === 200)
            expect([path, length, head.headers["accept-ranges"]]).toEqual([path, String(get.bytes.length), "bytes"]);
        }
      },
    );

    it("of a part writes it once for the requests that follow", async () => {
      const url = `${server.url}/export/observations.csv?where=${encodeURIComponent('{"value":{"lt":5}}')}`;
      const head = await send(url, { method: "HEAD" });
      const before = store.statements;
      const range = await send(url, { headers: { range: "bytes=0-9" } });
      expect([range.status, range.bytes.length, range.headers.etag]).toEqual([206, 10, head.headers.etag]);
      expect((await send(url, { headers: { "if-none-match": String(head.headers.etag) } })).status).toBe(304);
      // The number of the release and of its sentences, of each request.
      expect(store.statements - before).toBeLessThanOrEqual(6);
    });
  });
