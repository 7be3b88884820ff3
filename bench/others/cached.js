import { startArm } from "../arms/index.js";
import { requestsOf } from "../arms/requests.js";
import { worldOf } from "../data/world.js";
import { Client } from "../measure/client.js";
import { median } from "../measure/statistics.js";
import { number } from "../report/table.js";
import { rows } from "../rows/index.js";

const names = new Set(["by-id", "nested", "aggregate-metric"]);
const repeats = 200;
const bound = 0.3;

export const cached = {
  name: "cached",
  title: "The same operation again on an unchanged release, with what was stored allowed",
  async measure({ arms, engines, scale, seconds }) {
    const world = worldOf(scale, engines.stores.columns);
    const lines = [];
    const checks = [];
    for (const arm of arms.filter((name) => name === "embedded" || name === "neo4j")) {
      const server = await startArm(arm, engines);
      try {
        for (const row of rows.filter(({ name }) => names.has(name))) {
          const [request] = await requestsOf(arm, row, server.port, row.variants(world).slice(0, 1));
          const { again, tag, unchanged } = await repeated(server.port, request, seconds);
          lines.push([arm, row.name, number(again), tag ?? "none", unchanged === undefined ? "–" : number(unchanged)]);
          if (arm === "embedded")
            checks.push({ key: `${arm}: ${row.name} again, ms`, values: [again], bound, met: again <= bound });
        }
      } finally {
        await server.stop();
      }
    }
    return { columns: ["engine", "operation", "again, p50 ms", "ETag", "304, p50 ms"], lines, checks };
  },
};

/** The median of asking again, and of asking whether it is unchanged where the answer has a tag. */
async function repeated(port, request, seconds) {
  const client = new Client(port);
  try {
    const first = await client.ask({ ...request, headers: {} });
    const tag = first.headers.etag;
    const again = await timed(() => client.ask({ ...request, headers: {} }), seconds);
    if (!tag) return { again };
    const { status } = await client.ask({ ...request, headers: { "if-none-match": tag } });
    if (status !== 304) throw new Error(`if-none-match: expected 304, got ${status}`);
    return {
      again,
      tag,
      unchanged: await timed(() => client.ask({ ...request, headers: { "if-none-match": tag } }), seconds),
    };
  } finally {
    client.close();
  }
}

async function timed(ask, seconds) {
  const latencies = [];
  const end = performance.now() + seconds * 1000;
  while (latencies.length < 3 || (latencies.length < repeats && performance.now() < end)) {
    const from = performance.now();
    await ask();
    latencies.push(performance.now() - from);
  }
  return median(latencies);
}
