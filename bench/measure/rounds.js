import { arms } from "../arms/index.js";
import { requestsOf } from "../arms/requests.js";
import { phase } from "./phases.js";
import { idle, usageOf } from "./processes.js";
import { median, quantile } from "./statistics.js";

export const clientCounts = [1, 8, 64];

/**
 * Times one row: in each round every arm in turn, in another order each time; for each arm one client alone for the
 * latencies, then the request rates of several. The first time an arm is asked does not count.
 */
export async function timeRow(row, servers, variants, { rounds, seconds, engines }) {
  const able = [...servers].filter(([name]) => arms[name].can(row));
  const measured = new Map(able.map(([name]) => [name, []]));
  const requests = new Map();
  for (const [name, { port }] of able) requests.set(name, await requestsOf(name, row, port, variants));
  for (const [name, { port }] of able)
    await phase(port, requests.get(name), { clients: 2, seconds: 2 * seconds, least: 3 });
  for (let round = 0; round < rounds; round++)
    for (const [name, server] of rotated(able, round)) {
      await idle(server.pid);
      measured.get(name).push(await roundOf(server, requests.get(name), seconds, pidsOf(name, server, engines)));
    }
  return new Map([...measured].map(([name, of]) => [name, summary(of)]));
}

async function roundOf(server, requests, seconds, pids) {
  const { latencies } = await phase(server.port, requests, { seconds, least: 5 });
  const rates = {};
  let busy;
  let cpu;
  for (const clients of clientCounts) {
    const before = pids.map((pid) => usageOf(pid).cpu);
    const { latencies: all, seconds: took } = await phase(server.port, requests, { clients, seconds });
    rates[clients] = all.length / took;
    if (clients !== 8) continue;
    busy = all;
    cpu = pids.map((pid, index) => (usageOf(pid).cpu - before[index]) / all.length);
  }
  const [server1, engine] = cpu;
  return { latencies, busy, rates, cpu: server1, engineCpu: engine, memory: usageOf(server.pid).memory };
}

/** The processes that work for an arm: its server, and the Neo4j behind it. */
function pidsOf(name, server, engines) {
  const engine = { neo4j: engines.neo4j, peer: engines.neo4j, cypher: engines.neo4jFloor }[name];
  return [server.pid, ...(engine ? [engine.pid] : [])];
}

function summary(rounds) {
  const all = rounds.flatMap(({ latencies }) => latencies);
  const busy = rounds.flatMap((round) => round.busy);
  const of = (key) => median(rounds.map((round) => round[key]));
  return {
    requests: all.length,
    p50: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    p99: quantile(all, 0.99),
    p50Of8: quantile(busy, 0.5),
    p99Of8: quantile(busy, 0.99),
    p50s: rounds.map(({ latencies }) => median(latencies)),
    rates: Object.fromEntries(clientCounts.map((n) => [n, median(rounds.map(({ rates }) => rates[n]))])),
    ratesOf: rounds.map(({ rates }) => rates),
    cpu: of("cpu"),
    engineCpu: rounds[0].engineCpu === undefined ? undefined : of("engineCpu"),
    memory: Math.max(...rounds.map(({ memory }) => memory)),
  };
}

const rotated = (items, by) => items.map((_, index) => items[(index + by) % items.length]);
