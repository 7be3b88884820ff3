import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { createServer } from "../../dist/server/server.js";
import { buildLoad } from "../../dist/briefing/build-load.js";
import { packFolders } from "../../dist/briefing/pack.js";
import { ReleaseLayouts } from "../../dist/layout/release-layouts.js";
import { ReleaseFiles } from "../../dist/store/release-files.js";
import { SqliteStore } from "../../dist/store/sqlite/sqlite-store.js";
import { root } from "../paths.js";

const paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The packs in seeds/. */
export const packs = async () => (await buildLoad(packFolders(join(root, "seeds")), {})).load;

/** Serves a load, opens the explorer in a browser, and gives the page to `use`. `arrange` places the things of pictures. */
export async function withPage({ load, arrange, path, width = 1600, height = 1000 }, use) {
  const folder = mkdtempSync(join(tmpdir(), "briefing-graph-bench-"));
  const store = new SqliteStore(join(folder, "graph.sqlite"));
  await store.load(load);
  const files = new ReleaseFiles(folder);
  const layouts = new ReleaseLayouts(store, files, ...(arrange ? [arrange] : []));
  if (arrange) await layouts.latest();
  const server = await createServer({ store, files, layouts, costLimit: 100_000, timeout: 10_000 });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  const browser = await chromium.launch({
    executablePath: paths.find(existsSync),
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-3d-apis"],
  });
  try {
    const page = await browser.newPage({ viewport: { width, height }, locale: "en-GB" });
    await page.goto(url + path, { waitUntil: "domcontentloaded" });
    return await use(page);
  } finally {
    await browser.close();
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints a row of the table, and fails the run where the bound is not kept. */
export function row(what, milliseconds, bound) {
  const kept = milliseconds <= bound;
  console.log(`| ${what} | ${milliseconds.toFixed(1)} | ${bound}${kept ? "" : ", not kept"} |`);
  if (!kept) process.exitCode = 1;
}

export const heading = (what) => console.log(`| ${what} | ms | bound |\n|---|---:|---:|`);
