import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadEmbedded, loadNeo4j } from "../data/prepare.js";
import { number } from "../report/table.js";

const engines = {
  embedded: { load: loadEmbedded, bound: 30_000 },
  neo4j: { load: loadNeo4j, bound: 10_000 },
};

export const load = {
  name: "load",
  title: "A first load through the store's port, with a heap of 1 GB on Neo4j",
  async measure({ arms, scale, data }) {
    const loaded = [];
    for (const name of arms.filter((arm) => arm in engines)) {
      const folder = join(data, `load-${process.pid}`);
      mkdirSync(folder, { recursive: true });
      try {
        loaded.push({ name, ...(await engines[name].load(scale, folder)) });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    return {
      columns: ["engine", "nodes and edges", "s", "RSS before MB", "peak RSS MB"],
      lines: loaded.map(({ name, records, seconds, idle, maxRss }) => [
        name,
        number(records),
        number(seconds),
        number(idle / 1e6),
        number(maxRss / 1e6),
      ]),
      checks: loaded.map(({ name, records, seconds }) => {
        const { bound } = engines[name];
        const rate = records / seconds;
        return { key: `${name}: nodes and edges a second`, values: [rate], bound, atLeast: true, met: rate >= bound };
      }),
    };
  },
};
