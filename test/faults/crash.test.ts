import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import type { Store } from "../../src/store/store.js";
import { content, expected, held } from "../support/contents.js";
import { engines, neo4jUri, runCypher } from "../support/engines.js";
import { dist } from "../support/dist.js";
import { rounds, short } from "../support/property.js";
import { scratchFolder } from "../support/scratch.js";
import { until } from "../support/until.js";

const script = fileURLToPath(new URL("../support/load-repeatedly.js", import.meta.url));
const size = short ? 500 : 3000;
/** Kills that meet a load under way. */
const kills = rounds(2);
const contents = [content("A", size), content("B", size)];
const wholes = contents.map(expected);

/**
 * A process loads A, B, A, B … and is killed in the middle, each time at another point of a load. What a
 * fresh store then holds is all of A or all of B, release and content alike, and the next load works.
 */
for (const { name, open } of engines) {
  it(`${name}: a load that is killed leaves what was there before, or all of itself`, async () => {
    const folder = scratchFolder();
    const loads = join(folder, "loads.json");
    writeFileSync(loads, JSON.stringify(contents));
    const address = name === "sqlite" ? join(folder, "graph.sqlite") : String(neo4jUri);
    const fresh = (): Store =>
      name === "sqlite" ? new SqliteStore(address) : new Neo4jStore({ uri: address, user: "neo4j", password: "" });
    // Neo4j: an empty database with its constraints.
    if (name === "neo4j") await (await open()).close();

    const killedAt: string[] = [];
    for (let met = 0; met < kills;) {
      const child = start(address, loads);
      await child.says("begin A");
      const began = Date.now();
      await child.says("end A");
      const duration = Date.now() - began;
      await child.says("begin B");
      const delay = ((met + Math.random()) / kills) * duration;
      await new Promise((resolve) => setTimeout(resolve, delay));
      const last = String(child.last());
      await child.kill();
      killedAt.push(`${Math.round(delay)} of ${duration} ms: ${last}`);
      // A kill between two loads says little: another takes its place.
      if (last.startsWith("begin")) met++;

      await quiet(name);
      const store = fresh();
      try {
        const found = await held(store);
        const whole = wholes.find((one) => (one as Held).release === (found as Held).release);
        expect([killedAt, whole !== undefined]).toEqual([killedAt, true]);
        expect([killedAt, sizes(found)]).toEqual([killedAt, sizes(whole as object)]);
        expect(found).toEqual(whole);
      } finally {
        await store.close();
      }
    }
  });
}

interface Held {
  readonly release: string;
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
}
const sizes = (of: object) => [(of as Held).release, (of as Held).nodes.length, (of as Held).edges.length];

const running = new Set<ChildProcess>();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

function start(address: string, loads: string) {
  const child = spawn(process.execPath, [script, dist("store/"), address, loads], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  const closed = once(child, "close").finally(() => running.delete(child));
  return {
    last: () => lines.at(-1),
    /** Until it has written the line; fails if it ends before. */
    says: async (line: string) => {
      void closed.then(() => lines.push("(ended)"));
      while (!lines.includes(line)) {
        if (lines.includes("(ended)")) throw new Error(`it ended after: ${lines.join(", ")}`);
        await Promise.race([once(reader, "line"), closed]);
      }
    },
    kill: async () => {
      child.kill("SIGKILL");
      await closed;
    },
  };
}

/** Until the server has ended what the killed process had under way: it may still commit what it was given. */
async function quiet(engine: string): Promise<void> {
  if (engine !== "neo4j") return;
  const open = "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS open";
  await until(
    () => runCypher(open),
    ([row]) => row?.open === 0,
  );
}
