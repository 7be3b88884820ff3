import { spawnSync } from "node:child_process";
import { request } from "node:http";
import { deepFilter } from "../support/deep-filter.js";
import { engines, neo4jUri, runCypher } from "../support/engines.js";
import { type Answer, operation, send, serve } from "../support/http.js";
import { type Main, startMain } from "../support/main.js";
import { operations } from "../support/examples.js";
import { scratchFolder } from "../support/scratch.js";
import { realStore } from "../support/sqlite.js";
import { until } from "../support/until.js";

/** A heavy operation, another text each time. */
const heavy = () => `{ search(text: "steel") { nodes { id } } } # ${++asked}`;
let asked = 0;
const light = '{ node(id: "policy:5g-setting-sail") { id } }';
const costLimit = 999_999_999;
/** Time limit where one is waited for; elsewhere it is longer than a test. */
const seconds = 3;
const late = `expected an answer in at most ${seconds} s, got none; ask for less at once`;

const refusal = ({ status, text, headers }: Answer) => {
  const [error, ...others] = (JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] })
    .errors;
  expect(others).toEqual([]);
  return [status, error?.extensions.code, error?.message, headers["retry-after"]];
};

/** Sends a signal to a process, which may have ended. */
const signalTo = (pid: number, signal: string) => spawnSync("kill", ["-s", signal.slice(3), String(pid)]);
/** Waits until processes have ended: one that has may still be listed, as Z. */
const gone = (pids: readonly number[]) =>
  until(
    async () => spawnSync("ps", ["-o", "stat=", "-p", pids.join()], { encoding: "utf8" }).stdout,
    (states) => !/^[^Z]/m.test(states.trim()),
  );

for (const engine of engines)
  describe(`${engine.name}: heavy operations run in processes of their own`, () => {
    const servers: Partial<Record<"patient" | "quick", Main>> = {};
    let main: Main;
    let url: string;
    const children = (): number[] =>
      spawnSync("pgrep", ["-P", String(main.child.pid)], { encoding: "utf8" })
        .stdout.split("\n")
        .filter(Boolean)
        .map(Number);

    /** A server for several tests: a patient one never ends an operation by its time. */
    async function start(which: "patient" | "quick"): Promise<void> {
      const limit = which === "quick" ? seconds : 600;
      const folder = scratchFolder();
      if (!servers[which]) {
        if (engine.name === "sqlite") await (await realStore(folder)).close();
        const uri: Record<string, string> = engine.name === "neo4j" ? { NEO4J_URI: String(neo4jUri) } : {};
        // So that what takes minutes is not refused for its price.
        const settings = { OPERATION_TIMEOUT: String(limit), COST_LIMIT: String(costLimit) };
        servers[which] = startMain(folder, { DATA_DIR: folder, PORT: "0", ...settings, ...uri });
      }
      main = servers[which];
      url = await main.says(/GraphQL {4}(http:\/\/\S+)\/graphql/);
      // The server may learn only now that the test before ended its children.
      await until(
        () => operation(url, heavy()),
        ({ status }) => status === 200,
      );
    }

    /** Stops the children there are, so that the heavy operations that they get are never answered. */
    async function stopChildren(): Promise<number[]> {
      expect((await operation(url, heavy())).status).toBe(200);
      const stopped = children();
      for (const child of stopped) signalTo(child, "SIGSTOP");
      return stopped;
    }

    /** Waits until a stopped child is at work: then another heavy operation gets a child of its own. */
    async function another(): Promise<void> {
      expect((await operation(url, heavy())).status).toBe(200);
    }

    beforeAll(async () => {
      if (engine.name === "neo4j") await (await engine.real()).close();
    });
    afterEach(async () => {
      const left = children();
      for (const child of left) signalTo(child, "SIGKILL");
      await gone(left);
    });
    afterAll(() => Object.values(servers).forEach((server) => server?.child.kill("SIGKILL")));

    it("others are answered meanwhile; it ends at its time with an error, and the next one is answered", async () => {
      await start("quick");
      const stopped = await stopChildren();
      const order: string[] = [];
      const slow = operation(url, heavy()).finally(() => order.push("heavy"));
      for (const ask of [() => operation(url, light), () => send(`${url}/health`)]) {
        expect((await ask()).status).toBe(200);
        order.push("light");
      }
      expect(refusal(await slow)).toEqual([400, "LIMIT_EXCEEDED", late, undefined]);
      expect(order).toEqual(["light", "light", "heavy"]);
      await gone(stopped);
      await another();
    });

    it("a caller that hangs up frees its process", async () => {
      await start("patient");
      const stopped = await stopChildren();
      const headers = { "content-type": "application/json" };
      const sent = request(`${url}/graphql`, { method: "POST", headers, agent: false });
      sent.on("error", () => undefined);
      sent.end(JSON.stringify({ query: heavy() }));
      await another();
      sent.destroy();
      await gone(stopped);
      await another();
    });

    it.each([
      ["SIGKILL", 503, "SERVER_BUSY", "the process that ran this has ended (SIGKILL); ask again", "1"],
      [
        "SIGABRT",
        400,
        "LIMIT_EXCEEDED",
        "expected at most 512 MB of memory, got more; ask for less at once",
        undefined,
      ],
    ] as const)("a process that ends by %s is replaced, and its caller is told", async (signal, ...told) => {
      await start("patient");
      const [stopped] = await stopChildren();
      const slow = operation(url, heavy());
      await another();
      signalTo(Number(stopped), signal);
      signalTo(Number(stopped), "SIGCONT");
      expect(refusal(await slow)).toEqual(told);
      await another();
    });

    it("answers and exports are the same bytes as those of one process", async () => {
      await start("patient");
      const store = await engine.real();
      const own = await serve(store, costLimit);
      const paths = ["/export/nodes.csv", "/export/nodes.csv?kind=Policy", "/export/observations.csv?where=%7B%7D"];
      try {
        for (const { name, text } of operations()) {
          const [one, other] = await Promise.all([url, own.url].map((at) => operation(at, text)));
          expect([name, one?.status, one?.text]).toEqual([name, other?.status, other?.text]);
          expect(one?.headers["content-type"]).toBe(other?.headers["content-type"]);
        }
        for (const path of paths) {
          const [one, other] = await Promise.all([url, own.url].map((at) => send(at + path)));
          expect([path, one?.status, one?.text]).toEqual([path, 200, other?.text]);
        }
      } finally {
        await own.close();
        await store.close();
      }
    });

    it("so many may wait; the next one is refused, and all end with the server", async () => {
      await start("patient");
      await Promise.all([1, 2, 3, 4].map(() => operation(url, heavy())));
      const stopped = await stopChildren();
      const waiting = Array.from({ length: stopped.length + 201 }, () => operation(url, heavy()));
      const first = await Promise.race(waiting);
      expect(refusal(first)).toEqual([
        503,
        "SERVER_BUSY",
        "expected at most 200 others waiting, got more; ask again",
        "1",
      ]);
      main.child.kill("SIGTERM");
      for (const answer of await Promise.allSettled(waiting))
        if (answer.status === "fulfilled") expect(refusal(answer.value)[1]).toBe("SERVER_BUSY");
      expect(await main.ended()).toBe(0);
      await gone(stopped);
    });

    it("a deep filter to a value that none has leaves the server answering, and nothing of it behind", async () => {
      await start("quick");
      const deep = `{ observations(first: 1, where: ${deepFilter(6)}) { nodes { id } } }`;
      const answers = [operation(url, deep), operation(url, deep), operation(url, deep)];
      expect((await operation(url, light)).status).toBe(200);
      for (const answer of await Promise.all(answers))
        if (answer.status === 200)
          expect(JSON.parse(answer.text)).toMatchObject({ data: { observations: { nodes: [] } } });
        else expect(refusal(answer)).toEqual([400, "LIMIT_EXCEEDED", late, undefined]);
      if (engine.name === "neo4j")
        await until(
          () => runCypher("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'Observation' RETURN 1"),
          (rows) => rows.length <= 1,
        );
    });
  });
