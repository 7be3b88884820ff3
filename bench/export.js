// How fast is each export of many observations, and how much memory does it take?
// `npm run bench:export` [-- OBSERVATIONS [FORMAT…]]: makes a store of that many (1,000,000), exports every format in a
// process of its own, and prints rows a second and the peak of its memory above what it took before it began.
import { execFileSync, fork } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const self = fileURLToPath(import.meta.url);
const dist = (path) => import(new URL(`../dist/${path}.js`, import.meta.url).href);
const [, , count = "1000000", ...rest] = process.argv;

if (count === "--one") await one(...rest);
else if (count === "--make") await make(rest[0], Number(rest[1]));
else await all(Number(count), rest);

async function all(observations, names) {
  const { formats } = await dist("export/formats");
  const folder = process.env.BENCH_DIR ?? mkdtempSync(join(tmpdir(), "briefing-graph-bench-"));
  const file = join(folder, "graph.sqlite");
  try {
    if (!existsSync(file)) execFileSync(process.execPath, [self, "--make", file, observations], { stdio: "inherit" });
    console.error(`${observations} observations, ${Math.round(statSync(file).size / 1e6)} MB\n`);
    console.log("| format | rows | seconds | rows/s | MB | peak RSS above idle, MB |\n|---|---:|---:|---:|---:|---:|");
    let most = 0;
    for (const { name } of names.length === 0
      ? formats
      : names.map((own) => formats.find((format) => format.name === own))) {
      const { rows, seconds, bytes, above } = await inProcess(file, name);
      most = Math.max(most, above);
      const cells = [
        rows,
        seconds.toFixed(1),
        Math.round(rows / seconds),
        (bytes / 1e6).toFixed(1),
        (above / 1e6).toFixed(0),
      ];
      console.log(`| ${name} | ${cells.map((cell) => Number(cell).toLocaleString("en-US")).join(" | ")} |`);
    }
    if (most > 200e6) process.exitCode = 1;
  } finally {
    if (!process.env.BENCH_DIR) rmSync(folder, { recursive: true, force: true });
  }
}

function inProcess(file, name) {
  const child = fork(self, ["--one", file, name]);
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${name}: ended with ${code}`)));
  });
}

/** One format, to a file that is thrown away; what the process took when the store was open is idle. */
async function one(file, name) {
  const [{ SqliteStore }, { formats }, { momentOf }, { writeFile }] = await Promise.all(
    ["store/sqlite/sqlite-store", "export/formats", "export/release-exports", "export/write-file"].map(dist),
  );
  const store = new SqliteStore(file);
  const moment = await momentOf(store);
  const idle = process.memoryUsage.rss();
  let peak = idle;
  const sample = () => (peak = Math.max(peak, process.memoryUsage.rss()));
  const timer = setInterval(sample, 20);
  const start = performance.now();
  const target = `${file}.${name}`;
  const { write } = formats.find((format) => format.name === name);
  const { rows, bytes } = await writeFile(write(moment), target);
  const seconds = (performance.now() - start) / 1000;
  sample();
  clearInterval(timer);
  await store.close();
  rmSync(target);
  // What the kernel saw, between samples too.
  const above = Math.max(peak, process.resourceUsage().maxRSS * 1024) - idle;
  process.send({ rows, bytes, seconds, above }, () => process.exit());
}

/** Metrics, places, speakers and spans are loaded; the observations are written behind the store's back, to save an hour. */
async function make(file, observations) {
  const [{ SqliteStore }, { DatabaseSync }] = await Promise.all([
    dist("store/sqlite/sqlite-store"),
    import("@photostructure/sqlite"),
  ]);
  const pack = "bench";
  const node = (kind, id, props) => ({ kind, id, props, pack });
  const many = (n, of) => Array.from({ length: n }, (_, i) => of(i));
  const spans = 20_000;
  const document = node("Document", "document:bench", {
    name: "A briefing",
    url: "https://example.org/briefing",
    publishedOn: "2025-04-18",
    lang: "en",
    sha256: "0".repeat(64),
    length: 10_000_000,
  });
  const turn = node("Turn", "turn:bench-1", { ordinal: 1, role: "ANSWER", start: 0, end: 10_000_000 });
  const metrics = many(500, (i) =>
    node("Metric", `metric:m-${i}`, {
      name: `Output of product ${i}, growth`,
      nameZh: `产品${i}产量增速`,
      measuredProperty: "output",
      statisticType: "GROWTH_RATE",
      unitCode: "percent",
      unitKind: "PERCENT",
    }),
  );
  const products = many(500, (i) => node("Product", `product:p-${i}`, { name: `Product ${i}`, nameZh: `产品${i}` }));
  const places = many(31, (i) => node("Place", `place:p-${i}`, { name: `Place ${i}`, classification: "PROVINCE" }));
  const officials = many(20, (i) => node("Official", `official:o-${i}`, { name: `Speaker ${i}` }));
  const evidence = many(spans, (i) =>
    node("Evidence", `evidence:bench-${i}`, {
      start: i * 100,
      end: i * 100 + 60,
      quote: `the output of product ${i % 500} grew by ${(i % 400) / 10}% year on year`.padEnd(60, "."),
      role: "CLAIM",
      reviewState: "MACHINE",
      document: document.id,
      turn: turn.id,
      speaker: `official:o-${i % 20}`,
    }),
  );
  const measures = metrics.map(({ id }, i) => ({
    id: `MEASURES|${id}|product:p-${i}`,
    relation: "MEASURES",
    source: id,
    target: `product:p-${i}`,
    props: {},
    pack,
  }));
  const nodes = [document, turn, ...metrics, ...products, ...places, ...officials, ...evidence];
  const store = new SqliteStore(file);
  const release = {
    id: "2025-04-18.bench",
    schemaVersion: "1",
    packs: [{ name: pack, checksum: "0", content: "0", nodes: 0, edges: 0, publishedOn: "2025-04-18" }],
  };
  await store.load({ release, packs: [pack], nodes, edges: measures });
  await store.close();

  const db = new DatabaseSync(file);
  db.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN");
  const keys = new Map(
    db
      .prepare("SELECT id, key FROM node")
      .all()
      .map(({ id, key }) => [id, key]),
  );
  const put = db.prepare("INSERT INTO node (id, kind, pack, props) VALUES (?, 'Observation', 'bench', ?)");
  const link = db.prepare(
    "INSERT INTO edge (id, relation, source, target, pack, props) VALUES (?, ?, ?, ?, 'bench', '{}')",
  );
  for (let i = 0; i < observations; i++) {
    const id = `observation:o-${String(i).padStart(8, "0")}`;
    const value = ((i * 7919) % 1000) / 10;
    const props = {
      value,
      lower: value,
      upper: value,
      qualifier: "EXACT",
      asSaid: `${value}%`,
      unitCode: "percent",
      unitKind: "PERCENT",
      periodCode: "2025-Q1",
      periodStart: "2025-01-01",
      periodEnd: "2025-03-31",
      periodKind: "FLOW",
      comparisonBasis: "YEAR_ON_YEAR",
      modality: "REPORTED",
      publishedOn: "2025-04-18",
      document: document.id,
      speaker: `official:o-${i % 20}`,
      evidence: [`evidence:bench-${i % spans}`],
    };
    const { lastInsertRowid } = put.run(id, JSON.stringify(props));
    const [metric, place] = [`metric:m-${i % 500}`, `place:p-${i % 31}`];
    link.run(`OBSERVES|${id}|${metric}`, "OBSERVES", lastInsertRowid, keys.get(metric));
    link.run(`IN_PLACE|${id}|${place}`, "IN_PLACE", lastInsertRowid, keys.get(place));
  }
  db.exec("COMMIT");
  db.close();
}
