// Loads the graph through the store's port in a process of its own, and sends its parent the rate and the memory.
// `node bench/data/load.js SCALE DATA_DIR [NEO4J_URI]`
import { edges } from "./edges.js";
import { observations, things } from "./nodes.js";
import { sizeAt } from "./size.js";

const [, , scale, folder, uri] = process.argv;
const { openStore } = await import("../../dist/open-store.js");
const store = await openStore({
  DATA_DIR: folder,
  NEO4J_USER: "neo4j",
  NEO4J_PASSWORD: "",
  NEO4J_WAIT: 60,
  OPERATION_TIMEOUT: 60,
  ...(uri ? { NEO4J_URI: uri } : {}),
});
const size = sizeAt(Number(scale));
const nodes = rows(function* () {
  yield* things(size);
  yield* observations(size);
});
const links = rows(() => edges(size));
const records = nodes.length + links.length;
const pack = { name: "bench", checksum: "0", content: "0", nodes: nodes.length, edges: links.length };
const idle = process.memoryUsage().rss;
const start = performance.now();
await store.load({
  release: { id: "2025-04-18.bench", schemaVersion: "1", packs: [{ ...pack, publishedOn: "2025-04-18" }] },
  packs: ["bench"],
  nodes,
  edges: links,
});
const seconds = (performance.now() - start) / 1000;
await store.close();
process.send(
  { engine: store.engine, records, seconds, idle, maxRss: process.resourceUsage().maxRSS * 1024 },
  () => process.exit(),
);

/** Records of the pack: a list up to scale 1, so that the rate is the store's; above it made anew each time they are read. */
function rows(make) {
  const all = function* () {
    for (const record of make()) yield { ...record, pack: "bench" };
  };
  if (scale <= 1) return [...all()];
  let length = 0;
  for (const _ of make()) length++;
  return { length, [Symbol.iterator]: all };
}
