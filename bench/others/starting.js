import { startArm } from "../arms/index.js";
import { requestsOf } from "../arms/requests.js";
import { worldOf } from "../data/world.js";
import { phase } from "../measure/phases.js";
import { usageOf } from "../measure/processes.js";
import { median } from "../measure/statistics.js";
import { number } from "../report/table.js";
import { rows } from "../rows/index.js";

const heavy = new Set(["nested", "wide"]);
const bounds = { start: 2, memory: 600 };

export const starting = {
  name: "start",
  title: "Start on a loaded store, and memory under load",
  async measure({ arms, engines, scale, rounds, seconds }) {
    const world = worldOf(scale, engines.stores.columns);
    const lines = [];
    const checks = [];
    for (const arm of arms.filter((name) => name === "embedded" || name === "neo4j")) {
      const starts = [];
      let peak = 0;
      for (let round = 0; round < rounds; round++) {
        const from = performance.now();
        const server = await startArm(arm, engines);
        starts.push((performance.now() - from) / 1000);
        if (round === 0) peak = await memoryUnderLoad(arm, server, world, seconds);
        await server.stop();
      }
      const start = median(starts);
      lines.push([arm, number(start), number(peak)]);
      checks.push(
        { key: `${arm}: start, s`, values: [start], bound: bounds.start, met: start <= bounds.start },
        { key: `${arm}: PSS MB`, values: [peak], bound: bounds.memory, met: peak <= bounds.memory },
      );
    }
    return { columns: ["engine", "start, p50 s", "peak PSS MB at 8 clients"], lines, checks };
  },
};

/** The most that a server and its children take, in MB, while eight clients ask for the largest answers. */
async function memoryUnderLoad(arm, server, world, seconds) {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, usageOf(server.pid).memory / 1e6)), 50);
  try {
    for (const row of rows.filter(({ name }) => heavy.has(name))) {
      const requests = await requestsOf(arm, row, server.port, row.variants(world));
      await phase(server.port, requests, { clients: 8, seconds: 2 * seconds });
    }
  } finally {
    clearInterval(timer);
  }
  return peak;
}
