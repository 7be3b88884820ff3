import { writeFileSync } from "node:fs";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { neo4jUri, runCypher } from "../support/engines.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";
import { send } from "../support/http.js";
import { type Main, startMain } from "../support/main.js";

const secret = "correct-horse-battery";
const started: Main[] = [];
const folder = scratchFolder();

function start(settings: Record<string, string> = {}, cwd = folder): Main {
  const main = startMain(cwd, { PORT: "0", NEO4J_PASSWORD: secret, LOG_LEVEL: "trace", ...settings });
  started.push(main);
  return main;
}
const address = (main: Main) => main.says(/GraphQL {4}(http:\/\/\S+)\/graphql/);

async function listening(onSocket: (socket: Socket) => void = () => undefined): Promise<[Server, number]> {
  const server = createServer(onSocket).listen(0, "127.0.0.1");
  await once(server, "listening");
  return [server, (server.address() as AddressInfo).port];
}

async function dial(url: string, text = ""): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.setEncoding("utf8");
  await once(socket, "connect");
  socket.write(text);
  return socket;
}

/** Until the server takes no new connection: then it has heard the signal. */
async function deaf(url: string): Promise<void> {
  for (;;) {
    const heard = await dial(url).catch(() => undefined);
    if (!heard) return;
    heard.destroy();
  }
}

async function rest(socket: Socket): Promise<string> {
  let text = "";
  socket.on("data", (part: string) => (text += part));
  socket.resume();
  await once(socket, "close");
  return text;
}

describe("npm start", () => {
  afterAll(() => {
    for (const main of started) {
      main.child.kill("SIGKILL");
      expect(main.output()).not.toContain(secret);
    }
  });

  it("loads an empty store, then says what serves, what it holds and where", async () => {
    const main = start();
    const url = await address(main);
    await main.says(/Export {5}http/);
    expect(main.output()).toMatch(
      /^The store is empty: loading the packs in seeds\/ …\nLoaded \d+ nodes and \d+ edges; .*quotation/,
    );
    expect(main.output()).toMatch(
      /\nEngine {5}SQLite 3\.\d+\.\d+\nRelease {4}2025-04-18\.[0-9a-f]{12}\nHolds {6}(\w+ \d+, )+Turn \d+\n/,
    );
    expect(main.output()).toContain(
      `Sandbox    ${url}/\nGraphiQL   ${url}/graphiql (works offline)\nExport     ${url}/export\nAgents     ${url}/mcp (Model Context Protocol)\n`,
    );
    expect((await send(`${url}/health`)).status).toBe(200);
    main.child.kill("SIGINT");
    expect(await main.ended()).toBe(0);
  });

  it("loads nothing when it starts again", async () => {
    const main = start();
    await address(main);
    expect(main.output()).not.toMatch(/Loaded|loading/);
    main.child.kill("SIGTERM");
    expect(await main.ended()).toBe(0);
  });

  it("lets running requests end when it is stopped, then closes the store", async () => {
    const main = start();
    const url = await address(main);
    const body = JSON.stringify({ query: "{ policies { totalCount } }" });
    const head = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    const request = await dial(url, head + body.slice(0, 10));
    const download = await dial(url, "GET /export/graph.jsonl HTTP/1.0\r\n\r\n");
    const [first] = (await once(download, "data")) as [string];
    download.pause();

    main.child.kill("SIGTERM");
    await deaf(url);
    request.write(body.slice(10));
    expect(await rest(request)).toMatch(/^HTTP\/1\.1 200 [^]*"totalCount":\d+/);
    const lines = (first + (await rest(download))).trimEnd().split("\n");
    expect(JSON.parse(String(lines.at(-1)))).toMatchObject({ type: "edge", relation: "VARIANT_OF" });
    expect(await main.ended()).toBe(0);
  });

  /** Test that waits for time to pass, while the tests between go on. */
  let patient: (() => Promise<void>) | undefined;

  it("does not wait for connections that ask nothing", async () => {
    await (await realStore(join(folder, "other"))).close();
    const [silent, stalled] = [start(), start({ DATA_DIR: "other" })];
    const urls = [await address(silent), await address(stalled)] as const;
    const sockets = [
      await dial(urls[0]),
      await dial(urls[0], "GET / HTTP/1.1\r\n"),
      await dial(urls[0], "GET /health HTTP/1.1\r\nhost: a\r\n\r\n"),
    ];
    await once(sockets[2] as Socket, "data");
    sockets.push(
      await dial(
        urls[1],
        "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{",
      ),
    );
    await send(`${urls[1]}/health`);
    for (const { child } of [silent, stalled]) child.kill("SIGTERM");
    const first = await Promise.race([silent, stalled].map(async (main) => [await main.ended(), main] as const));
    expect([first[0], first[1] === silent]).toEqual([0, true]);
    patient = async () => {
      expect(await stalled.ended()).toBe(0);
      for (const socket of sockets) socket.destroy();
    };
  });

  const [blocked, file] = [listening(), join(folder, "file")];
  writeFileSync(file, "");
  const refused: [what: string, settings: () => Promise<Record<string, string>>, says: RegExp][] = [
    [
      "a port in use",
      async () => ({ PORT: String((await blocked)[1]) }),
      /^CONFIG_INVALID: HOST, PORT: 127\.0\.0\.1:\d+ is in use$/m,
    ],
    [
      "an address of another machine",
      async () => ({ HOST: "192.0.2.1" }),
      /^CONFIG_INVALID: HOST, PORT: 192\.0\.2\.1:0 is no address of this machine$/m,
    ],
    [
      "a host that is none",
      async () => ({ HOST: "none.invalid" }),
      /^CONFIG_INVALID: HOST, PORT: none\.invalid:0 is no known host$/m,
    ],
    [
      "a bad variable",
      async () => ({ PORT: "abc" }),
      /^CONFIG_INVALID: PORT: expected a port from 0 to 65535, got "abc"$/m,
    ],
    [
      "a data folder that is a file",
      async () => ({ DATA_DIR: file }),
      /^CONFIG_INVALID: DATA_DIR: expected a folder to write to, got \S+\/file \(EEXIST\)$/m,
    ],
    [
      "a Neo4j that does not listen",
      async () => ({ NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_WAIT: "1" }),
      /^STORE_UNAVAILABLE: Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer$/m,
    ],
    [
      "a Neo4j that does not answer",
      async () => ({ NEO4J_URI: `bolt://127.0.0.1:${(await blocked)[1]}`, NEO4J_WAIT: "1" }),
      /^STORE_UNAVAILABLE: Neo4j at bolt:\/\/127\.0\.0\.1:\d+ does not answer$/m,
    ],
  ];
  // All at once: some wait for an answer that does not come.
  const starts = new Map<string, Main>();
  beforeAll(async () => {
    for (const [what, settings] of refused) starts.set(what, start(await settings()));
  });
  it.each(refused)("ends with code 1 and says why: %s", async (what, _, says) => {
    const main = starts.get(what) as Main;
    expect(await main.ended()).toBe(1);
    expect(main.output()).toMatch(says);
    expect(main.output()).not.toMatch(/\n {4}at /);
  });
  afterAll(async () => (await blocked)[0].close());

  it("fills from .env what the environment does not set", async () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, ".env"), "DATA_DIR=./from-dot-env\nPORT=abc\n");
    await (await realStore(join(cwd, "from-dot-env"))).close();
    const main = start({ LOG_LEVEL: "error" }, cwd);
    await address(main);
    // A folder that holds no store would be loaded first.
    expect(main.output()).not.toContain("Loaded");
    main.child.kill("SIGTERM");
    expect(await main.ended()).toBe(0);
  });

  it("does not wait for ever for a connection that reads nothing", async () => {
    expect(patient).toBeDefined();
    await patient?.();
  });

  const uri = neo4jUri;
  if (uri)
    it("loads and serves a Neo4j when it is given one", async () => {
      await runCypher("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
      for (const loads of [true, false]) {
        const main = start({ NEO4J_URI: uri });
        expect((await send(`${await address(main)}/health`)).text).toMatch(
          /"engine":"neo4j","version":"Neo4j Kernel 5/,
        );
        expect(main.output()).toMatch(new RegExp(`^Waiting for Neo4j at ${uri} …\n`));
        expect(main.output().includes("Loaded ")).toBe(loads);
        main.child.kill("SIGTERM");
        expect(await main.ended()).toBe(0);
      }
    });
});
