// Loads the graph through the store's port in a process of its own, and sends its parent the rate.
// `node bench/data/load.js SCALE DATA_DIR [NEO4J_URI]`
import { edges } from "./edges.js";
import { observations, things } from "./nodes.js";
import { sizeAt } from "./size.js";

/** Records of one load where the engine refuses all of them at once. */
const pieceSize = 5_000;

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
const [nodes, links] = [[...things(size), ...observations(size)], [...edges(size)]];
const records = nodes.length + links.length;
let refused;
let start = performance.now();
let loads = 1;
try {
  await store.load(loadOf("bench", nodes, links));
} catch (error) {
  refused = `${error.code}: ${error.message}`;
  start = performance.now();
  loads = await inPieces();
}
const seconds = (performance.now() - start) / 1000;
await store.close();
process.send(
  { engine: store.engine, records, seconds, loads, refused, maxRss: process.resourceUsage().maxRSS * 1024 },
  () => process.exit(),
);

/** A load is atomic for each pack: so many packs, nodes before the relations that join them. */
async function inPieces() {
  let count = 0;
  const next = () => `bench-${String(count++).padStart(4, "0")}`;
  for (let i = 0; i < nodes.length; i += pieceSize) await store.load(loadOf(next(), nodes.slice(i, i + pieceSize), []));
  for (let i = 0; i < links.length; i += pieceSize) await store.load(loadOf(next(), [], links.slice(i, i + pieceSize)));
  return count;
}

function loadOf(pack, ofNodes, ofEdges) {
  const tagged = (record) => ({ ...record, pack });
  return {
    release: {
      id: `2025-04-18.${pack}`,
      schemaVersion: "1",
      packs: [
        {
          name: pack,
          checksum: "0",
          content: "0",
          nodes: ofNodes.length,
          edges: ofEdges.length,
          publishedOn: "2025-04-18",
        },
      ],
    },
    packs: [pack],
    nodes: ofNodes.map(tagged),
    edges: ofEdges.map(tagged),
  };
}
