import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Neo4jServer, shortLived, startNeo4j } from "../../src/neo4j-server/neo4j.js";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import { content } from "../support/contents.js";
import { neo4jUri } from "../support/engines.js";
import { scratchFolder } from "../support/scratch.js";
import { post, send, serve } from "../support/http.js";
import { until } from "../support/until.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const size = 50;
const query = "{ policies(first: 1) { totalCount } stats { release { id } } }";
const good = { data: { policies: { totalCount: size }, stats: { release: { id: "A" } } } };
const sentence = { message: "The store does not answer; the same call may work later.", code: "STORE_UNAVAILABLE" };
/** Milliseconds that no caller waits: the driver gives a silent server 130 s, and our own limit comes long before. */
const bound = 100_000;

/** Texts that no answer may contain: the driver's words, its codes, an address, a stack. */
const inside = /neo4j|bolt:|127\.0\.0\.1|ServiceUnavailable|ECONNREFUSED|SessionExpired|pool|routing|driver|\n\s+at /i;

// Only where a Neo4j runs at all; this one is the test's own, to stop and start again on one port.
(neo4jUri === undefined ? describe.skip : describe)("a Neo4j that goes away", () => {
  const dataDir = join(scratchFolder(), "neo4j");
  let neo4j: Neo4jServer;
  const start = (port: number) => startNeo4j({ root, port, dataDir, jvmOptions: shortLived });
  let store: Neo4jStore;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    neo4j = await start(0);
    store = new Neo4jStore({ uri: neo4j.uri, user: "neo4j", password: "" });
    await store.ready(30_000);
    await store.load(content("A", size));
    server = await serve(store);
  });
  afterAll(async () => {
    await server?.close();
    await store?.close();
    await neo4j?.stop();
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
    const port = Number(new URL(neo4j.uri).port);
    await neo4j.stop();
    await Promise.all([
      expectRefusals(),
      expect(store.load(content("B", size))).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" }),
    ]);
    neo4j = await start(port);
    expect(await ask()).toMatchObject(good);
    expect((await send(`${server.url}/health`)).status).toBe(200);
  });

  // Fails as long as Neo4jStore puts no limit of its own on a read: the driver gives a silent server 130 s.
  it("is missed in bounded time also where it hangs, and answers when it goes on", async () => {
    const impatient = new Neo4jStore({ uri: neo4j.uri, user: "neo4j", password: "", timeout: 2_000 });
    const { url, close } = await serve(impatient);
    try {
      expect(await ask(url)).toMatchObject(good);
      process.kill(neo4j.pid, "SIGSTOP");
      try {
        await expectRefusals(url);
      } finally {
        process.kill(neo4j.pid, "SIGCONT");
      }
      expect(await ask(url)).toMatchObject(good);
    } finally {
      await close();
      await impatient.close();
    }
  });

  it("is missed when it is killed in the middle of an export: neither a whole file nor a part is given", async () => {
    await store.load(content("A", 8_000));
    const before = store.statements;
    const exports = ["graph.jsonl", "nodes.csv?kind=Policy"].map((name) => fetch(`${server.url}/export/${name}`));
    await until(
      async () => store.statements - before,
      (sent) => sent >= 6,
    );
    process.kill(neo4j.pid, "SIGKILL");
    await neo4j.closed;
    expect((await Promise.all(exports)).map(({ status }) => status)).toEqual([503, 503]);
  });
});
