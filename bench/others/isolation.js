import { arms, startArm } from "../arms/index.js";
import { requestsOf } from "../arms/requests.js";
import { worldOf } from "../data/world.js";
import { Client } from "../measure/client.js";
import { phase } from "../measure/phases.js";
import { idle } from "../measure/processes.js";
import { scheduled } from "../measure/schedule.js";
import { quantile } from "../measure/statistics.js";
import { number } from "../report/table.js";
import { byId } from "../rows/by-id.js";
import { rows } from "../rows/index.js";
import { deepFilter } from "./deep-filter.js";

const heavyNames = new Set(["nested", "wide", "aggregate-metric", "subgraph"]);
const crowds = [1, 8];
const bounds = { embedded: 50, timesAlone: 3, health: 1000, end: 1000 };
const health = { path: "/health" };

export const isolation = {
  name: "isolation",
  title: "One policy by id beside heavy requests",
  async measure({ arms: names, engines, scale, seconds, say }) {
    const world = worldOf(scale, engines.stores.columns);
    const lines = [];
    const checks = [];
    for (const arm of names.filter((name) => name === "embedded" || name === "neo4j")) {
      const of = new Beside(arm, engines, world, 4 * seconds);
      const alone = await of.alone();
      const bound = arm === "embedded" ? bounds.embedded : bounds.timesAlone * alone.p99;
      lines.push([arm, "nothing", 0, ...[alone.p50, alone.p99].map(number), number(alone.health)]);
      for (const [name, heavy] of await of.heavyRequests())
        for (const clients of crowds) {
          say(`  ${arm}: beside ${clients} × ${name}`);
          const { p50, p99, health: slowest } = await of.beside(heavy, clients);
          lines.push([arm, name, clients, number(p50), number(p99), number(slowest)]);
          const beside = `${arm} beside ${clients} × ${name}`;
          checks.push(
            { key: `${beside}: by-id p99, ms`, values: [p99], bound: number(bound), met: p99 <= bound },
            { key: `${beside}: /health, ms`, values: [slowest], bound: bounds.health, met: slowest <= bounds.health },
          );
        }
      const end = await of.endBeside(deepFilter);
      checks.push({ key: `${arm}: SIGTERM to the end, ms`, values: [end], bound: bounds.end, met: end <= bounds.end });
    }
    return {
      columns: ["engine", "beside", "clients", "by-id p50, ms", "by-id p99, ms", "slowest /health, ms"],
      lines,
      checks,
    };
  },
};

/** A server that is asked for one policy by id, and for its health, while others ask for more. */
class Beside {
  #server;

  constructor(arm, engines, world, seconds) {
    Object.assign(this, { arm, engines, world, seconds });
  }

  alone() {
    return this.beside(undefined, 0);
  }

  async heavyRequests() {
    const { port } = await this.#running();
    const requests = new Map();
    for (const row of rows.filter(({ name }) => heavyNames.has(name)))
      requests.set(row.name, (await requestsOf(this.arm, row, port, row.variants(this.world)))[0]);
    return requests.set("deep filter", deepFilter);
  }

  async beside(heavy, clients) {
    const { port } = await this.#running();
    const crowd = Array.from({ length: clients }, () => keepAsking(port, heavy));
    try {
      const [latencies, healths] = await Promise.all([
        scheduled(port, this.#light(), { seconds: this.seconds }),
        scheduled(port, [health], { seconds: this.seconds, every: 100 }),
      ]);
      return { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), health: Math.max(...healths) };
    } finally {
      for (const client of crowd) client.close();
      if (!(await idle(this.#server.pid, 20_000))) await this.#end();
    }
  }

  /** Milliseconds until a server has ended that was stopped while it worked. */
  async endBeside(heavy) {
    const client = keepAsking((await this.#running()).port, heavy);
    await new Promise((resolve) => setTimeout(resolve, 500));
    try {
      return await this.#end();
    } finally {
      client.close();
    }
  }

  /** The server; a new one where the last came to no rest. */
  async #running() {
    if (!this.#server) {
      this.#server = await startArm(this.arm, this.engines);
      await phase(this.#server.port, this.#light(), { seconds: this.seconds / 4 });
    }
    await idle(this.#server.pid, 20_000);
    return this.#server;
  }

  #light() {
    return byId.variants(this.world).map((variables) => arms[this.arm].request(byId, variables));
  }

  #end() {
    const server = this.#server;
    this.#server = undefined;
    return server.stop();
  }
}

/** Asks the same again and again, whatever is answered, until it is closed. */
function keepAsking(port, request) {
  const client = new Client(port);
  const ask = async () => {
    for (;;) await client.ask(request);
  };
  ask().catch(() => undefined);
  return client;
}
