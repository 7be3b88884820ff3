// `npm run bench:profile -- [ROW… --arms embedded,neo4j --scale 1 --seconds 5]`: where does the time of our server go? The
// CPU of its main thread, and of the processes that it runs, while one client asks, by package or folder, and by function.
import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startArm } from "../arms/index.js";
import { startNeo4j } from "../arms/neo4j.js";
import { requestsOf } from "../arms/requests.js";
import { prepare } from "../data/prepare.js";
import { worldOf } from "../data/world.js";
import { phase } from "../measure/phases.js";
import { idle, treeOf } from "../measure/processes.js";
import { readOptions } from "../options.js";
import { root } from "../paths.js";
import { number, table } from "../report/table.js";
import { selfTimes } from "./self-times.js";

const preload = new URL("preload.js", import.meta.url).href;
const shown = 15;
const { scale, data, arms, rows, seconds } = readOptions();
const ours = arms.filter((name) => name === "embedded" || name === "neo4j");
const stores = await prepare({
  scale,
  data,
  engines: ours.map((name) => (name === "embedded" ? "sqlite" : "neo4j")),
  say: console.error,
});
const neo4j = ours.includes("neo4j") ? await startNeo4j({ root, port: 0, dataDir: stores.neo4j }) : undefined;
try {
  for (const arm of ours) await profiled(arm);
} finally {
  await neo4j?.stop();
}
process.exit();

async function profiled(arm) {
  const file = join(stores.folder, `${arm}.cpuprofile`);
  const server = await startArm(
    arm,
    { stores, neo4j },
    { env: { BENCH_PROFILE: file, NODE_OPTIONS: `--import ${preload}` } },
  );
  try {
    const world = worldOf(scale, stores.columns);
    for (const row of rows.filter(({ graphql }) => graphql)) {
      const requests = await requestsOf(arm, row, server.port, row.variants(world));
      await phase(server.port, requests, { seconds, least: 5 });
      await idle(server.pid);
      const processes = treeOf(server.pid);
      for (const pid of processes) process.kill(pid, "SIGUSR2");
      const { latencies } = await phase(server.port, requests, { seconds, least: 5 });
      for (const pid of processes) process.kill(pid, "SIGUSR2");
      for (const pid of processes) {
        const own = `${file}.${pid}`;
        for (let tries = 0; !existsSync(own) && tries < 600; tries++) await wait(100);
        const profile = JSON.parse(readFileSync(own, "utf8"));
        renameSync(own, pid === server.pid ? file : `${file}.pool`);
        const times = selfTimes(profile);
        const title = `${row.name}, ${arm}${pid === server.pid ? "" : ", process of its pool"}`;
        if (times.total / latencies.length > 0.01) print(title, times, latencies.length);
      }
    }
  } finally {
    await server.stop();
  }
}

function print(title, { total, byPlace, byFunction }, requests) {
  const line = ([name, time]) => [name, number(time / requests), `${number((100 * time) / total)} %`];
  console.log(`\n## ${title}: ${number(total / requests)} ms CPU a request, ${requests} requests\n`);
  for (const [head, times] of [
    ["place", byPlace],
    ["function", byFunction],
  ])
    console.log(`${table([head, "ms a request", "share"], times.slice(0, shown).map(line))}\n`);
}
