// Time of the picture of 5,000 things and 20,000 relations: to arrange it, and to answer once it is arranged.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import { Context } from "../../dist/graphql/read/context.js";
import { createSchema } from "../../dist/graphql/schema.js";
import { arrangeInWorker } from "../../dist/layout/arrange-in-worker.js";
import { ReleaseLayouts } from "../../dist/layout/release-layouts.js";
import { ReleaseFiles } from "../../dist/store/release-files.js";
import { SqliteStore } from "../../dist/store/sqlite/sqlite-store.js";
import { heading, row } from "./site.js";
import { importTypescript } from "./typescript.js";

const { largeGraph } = await importTypescript("test/support/large-graphs.ts");
const { loadOf } = await importTypescript("test/support/graphs.ts");
const { inSpiral } = await importTypescript("test/support/layouts.ts");

heading("picture of 5,000 things and 20,000 relations");
const graph = largeGraph(5000, 20_000);
const folder = mkdtempSync(join(tmpdir(), "briefing-graph-bench-"));
const store = new SqliteStore(join(folder, "graph.sqlite"));
try {
  const pairs = graph.edges.map(({ source, target }) => [source, target]);
  const shown = graph.nodes.map(({ id }) => id);
  row("arranged", await milliseconds(() => arrangeInWorker({ shown, others: [], pairs })), 45_000);
  await store.load(loadOf(graph));
  const layouts = new ReleaseLayouts(store, new ReleaseFiles(folder), inSpiral);
  await layouts.latest();
  const source = "{ layout { nodes { id kind name nameZh x y degree } edges { source target relation } } }";
  const schema = await createSchema();
  const ask = () => graphql({ schema, source, contextValue: new Context(store, layouts) });
  row("answered", await milliseconds(async () => JSON.stringify(await ask())), 3000);
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

async function milliseconds(act) {
  const before = performance.now();
  await act();
  return performance.now() - before;
}
