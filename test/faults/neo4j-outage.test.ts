import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import { content } from "../support/contents.js";
import { engines, neo4jUri } from "../support/engines.js";
import { post, send, serve } from "../support/http.js";
import { short } from "../support/property.js";
import { TcpProxy } from "../support/tcp-proxy.js";
import { until } from "../support/until.js";

const size = 50;
const query = "{ policies(first: 1) { totalCount } stats { release { id } } }";
const good = { data: { policies: { totalCount: size }, stats: { release: { id: "A" } } } };
const sentence = { message: "The store does not answer; the same call may work later.", code: "STORE_UNAVAILABLE" };
/** Milliseconds that no caller waits: the driver gives a silent server 130 s, and our own limit comes long before. */
const bound = 100_000;

/** Texts that no answer may contain: the driver's words, its codes, an address, a stack. */
const inside = /neo4j|bolt:|127\.0\.0\.1|ServiceUnavailable|ECONNREFUSED|SessionExpired|pool|routing|driver|\n\s+at /i;

// Only where a Neo4j runs at all: a proxy cuts the connections to it.
(neo4jUri === undefined ? describe.skip : describe)("a Neo4j that goes away", () => {
  let proxy: TcpProxy;
  let store: Neo4jStore;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    for (const { name, open } of engines) if (name === "neo4j") await (await open()).close();
    proxy = await TcpProxy.to(String(neo4jUri));
    store = new Neo4jStore({ uri: proxy.uri, user: "neo4j", password: "" });
    await store.ready(30_000);
    await store.load(content("A", size));
    server = await serve(store);
  });
  afterAll(async () => {
    await server?.close();
    await store?.close();
    proxy?.cut();
  });

  const ask = async (url = server.url) => {
    const began = Date.now();
    // An answer that is kept is given for a second more: the store itself is to be asked.
    const { text } = await post(url, JSON.stringify({ query }), { "cache-control": "no-store" });
    expect(Date.now() - began).toBeLessThan(bound);
    return JSON.parse(text) as unknown;
  };
  const expectRefused = async (url: string) => {
    const answer = await ask(url);
    expect(answer).toMatchObject({
      data: null,
      errors: expect.arrayContaining([
        {
          message: sentence.message,
          path: expect.any(Array),
          locations: expect.any(Array),
          extensions: { code: sentence.code },
        },
      ]) as unknown,
    });
    expect(JSON.stringify(answer)).not.toMatch(inside);
  };
  const expectRefusals = async (url = server.url) => {
    await Promise.all([
      ...Array.from({ length: 5 }, () => expectRefused(url)),
      ...["/health", "/export/graph.jsonl"].map(async (path) => {
        const answer = await send(url + path);
        expect([path, answer.status, JSON.parse(answer.text)]).toEqual([
          path,
          503,
          { errors: [{ message: sentence.message, extensions: { code: sentence.code } }] },
        ]);
      }),
    ]);
  };

  it("is asked while it runs", async () => expect(await ask()).toMatchObject(good));

  it("is missed in bounded time, in our own words, and found again without a restart of ours", async () => {
    proxy.cut();
    await Promise.all([
      expectRefusals(),
      expect(store.load(content("B", size))).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" }),
    ]);
    await proxy.listen();
    expect(await ask()).toMatchObject(good);
    expect((await send(`${server.url}/health`)).status).toBe(200);
  });

  // Fails as long as Neo4jStore puts no limit of its own on a read: the driver gives a silent server 130 s.
  it("is missed in bounded time also where it hangs, and answers when it goes on", async () => {
    const impatient = new Neo4jStore({ uri: proxy.uri, user: "neo4j", password: "", timeout: 2_000 });
    const { url, close } = await serve(impatient);
    try {
      expect(await ask(url)).toMatchObject(good);
      proxy.pause();
      try {
        await expectRefusals(url);
      } finally {
        proxy.resume();
      }
      expect(await ask(url)).toMatchObject(good);
    } finally {
      await close();
      await impatient.close();
    }
  });

  it("is missed when it goes in the middle of an export: neither a whole file nor a part is given", async () => {
    await store.load(content("A", short ? 3_000 : 8_000));
    const before = store.statements;
    const exports = ["graph.jsonl", "nodes.csv?kind=Policy"].map((name) => fetch(`${server.url}/export/${name}`));
    await until(
      async () => store.statements - before,
      (sent) => sent >= 6,
    );
    proxy.cut();
    expect((await Promise.all(exports)).map(({ status }) => status)).toEqual([503, 503]);
  });
});
