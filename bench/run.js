// `npm run bench`: how fast is our server beside its peer and beside statements by hand? See README.md.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { arms, startArm } from "./arms/index.js";
import { startNeo4j } from "./arms/neo4j.js";
import { installPeer } from "./arms/peer.js";
import { check } from "./check.js";
import { worldOf } from "./data/world.js";
import { prepare } from "./data/prepare.js";
import { timeRow } from "./measure/rounds.js";
import { idle } from "./measure/processes.js";
import { readOptions } from "./options.js";
import { root } from "./paths.js";
import { machine } from "./report/machine.js";
import { markdownOf } from "./report/markdown.js";

const options = readOptions();
const say = (line) => console.error(line);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
const engines = await open(options);
try {
  const results = { machine: machine(), options: namesOf(options), rows: [], others: [] };
  if (options.rows.length > 0) await time(results);
  for (const other of options.others) {
    say(`${other.name} …`);
    results.others.push({
      name: other.name,
      title: other.title,
      ...(await other.measure({ ...options, engines, say })),
    });
  }
  write(results);
} finally {
  await Promise.all([engines.neo4j?.stop(), engines.neo4jFloor?.stop()]);
}
process.exit();

/** The stores, and the two Neo4j: one for our server and the peer, one for the statements by hand. */
async function open({ scale, data, arms: names }) {
  const wanted = [...new Set(names.map((name) => arms[name].engine))];
  const stores = await prepare({ scale, data, engines: wanted, say });
  if (names.includes("peer")) installPeer(say);
  const start = (dataDir) => startNeo4j({ root, port: 0, dataDir });
  return {
    stores,
    ...(wanted.includes("neo4j") ? { neo4j: await start(stores.neo4j) } : {}),
    ...(names.includes("cypher") ? { neo4jFloor: await start(stores.neo4jFloor) } : {}),
  };
}

async function time(results) {
  const world = worldOf(options.scale, engines.stores.columns);
  const variants = new Map(options.rows.map((row) => [row.name, row.variants(world)]));
  say("comparing the answers of all arms …");
  const checked = await check(options.rows, options.arms, engines, ({ name }) => variants.get(name));
  const servers = new Map();
  try {
    for (const name of options.arms) servers.set(name, await startArm(name, engines));
    for (const { pid } of servers.values()) await idle(pid);
    for (const row of options.rows) {
      say(`${row.name} …`);
      const measured = await timeRow(row, servers, variants.get(row.name), { ...options, engines });
      results.rows.push({
        name: row.name,
        title: row.title,
        askable: Boolean(row.graphql),
        bounds: row.bounds,
        growth: row.growth,
        arms: Object.fromEntries([...measured].map(([name, of]) => [name, { ...checked.get(row.name)[name], ...of }])),
      });
    }
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}

function write(results) {
  const against = options.against && JSON.parse(readFileSync(options.against, "utf8"));
  const text = markdownOf(results, against);
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(`${options.out}.json`, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(`${options.out}.md`, text);
  console.log(text);
}

function namesOf({ rows, others, arms: names, rounds, seconds, scale }) {
  return { arms: names, rounds, seconds, scale, rows: [...rows, ...others].map(({ name }) => name) };
}
