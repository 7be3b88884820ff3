import { createHash } from "node:crypto";
import { fork } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { provisionNeo4j, startNeo4j } from "../arms/neo4j.js";
import { root } from "../paths.js";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const generator = ["edges", "nodes", "random", "size", "vocabulary"].map((name) => `bench/data/${name}.js`);

/** The stores of one scale, each made once and again where what made it has changed, and the rates of their loads. */
export async function prepare({ scale, data, engines, say }) {
  const folder = join(data, `scale-${scale}`);
  const stores = {
    folder,
    columns: join(folder, "columns/floor.sqlite"),
    embedded: join(folder, "embedded"),
    neo4j: join(folder, "neo4j"),
    neo4jFloor: join(folder, "neo4j-floor"),
  };
  await once("columns", [...generator, "bench/data/columns.js"], async (to) => {
    say("making the tables of the SQL floor …");
    await inProcess(here("columns.js"), [scale, join(to, "floor.sqlite")]);
  });
  if (engines.includes("sqlite"))
    await once("embedded", [...generator, "src/model", "src/store"], async (to) => {
      say("loading the embedded store …");
      return loadEmbedded(scale, to);
    });
  if (engines.includes("neo4j"))
    await once("neo4j", [...generator, "src/model", "src/store", "cypher"], async (to) => {
      say("loading Neo4j …");
      rmSync(stores.neo4jFloor, { recursive: true, force: true });
      return loadNeo4j(scale, to);
    });
  if (engines.includes("neo4j") && !existsSync(stores.neo4jFloor))
    cpSync(stores.neo4j, stores.neo4jFloor, { recursive: true });
  return stores;

  async function once(name, sources, make) {
    const to = join(folder, name);
    const [stamp, digest] = [join(folder, `${name}.json`), digestOf(sources)];
    if (existsSync(stamp) && JSON.parse(readFileSync(stamp, "utf8")).digest === digest) return;
    for (const path of [stamp, to]) rmSync(path, { recursive: true, force: true });
    mkdirSync(to, { recursive: true });
    const made = await make(to);
    writeFileSync(stamp, JSON.stringify({ digest, ...made }, null, 2));
  }
}

export const loadEmbedded = (scale, folder) => inProcess(here("load.js"), [scale, folder]);

export async function loadNeo4j(scale, folder) {
  await provisionNeo4j(root);
  const server = await startNeo4j({ root, port: 0, dataDir: folder });
  try {
    return await inProcess(here("load.js"), [scale, folder, server.uri]);
  } finally {
    await server.stop();
  }
}

/** Message that a script sends once it is done; its error is its own, on stderr. */
function inProcess(script, args) {
  const child = fork(script, args.map(String), { cwd: root, execArgv: ["--max-old-space-size=12000"] });
  return new Promise((resolve, reject) => {
    let sent;
    child.once("message", (message) => (sent = message));
    child.once("exit", (code, signal) =>
      code === 0 ? resolve(sent) : reject(new Error(`${script} ended with ${signal ?? code}`)),
    );
  });
}

/** Contents of these files and of the files under these folders. */
function digestOf(sources) {
  const hash = createHash("sha256");
  for (const source of sources.map((path) => join(root, path)))
    for (const path of statSync(source).isFile() ? [source] : filesUnder(source)) hash.update(readFileSync(path));
  return hash.digest("hex");
}

const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
