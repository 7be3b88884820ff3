import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { buildLoad } from "../../src/briefing/build-load.js";
import { packFolders } from "../../src/briefing/pack.js";
import type { Store } from "../../src/store/store.js";
import { seeds } from "../support/real-packs.js";
import { asBuilt } from "../support/arranged.js";
import { arrangeWell } from "../support/layouts.js";
import { inBrowser, widths } from "../support/explorer.js";

/** Pictures that a person has looked at. `npm run pictures` takes them anew: look at them before they are committed. */
const folder = fileURLToPath(new URL("./pictures/", import.meta.url));

/** Share of a picture that may differ: a browser of another month draws letters a little otherwise. */
const mostDifferent = 0.02;

/** Milliseconds that a page may take to look as it should. */
const patience = 20_000;

const views: readonly (readonly [name: string, path: string, shown: string])[] = [
  ["matrix", "/explore", ".matrix-count"],
  ["fact", "/explore?open=TARGETS|policy:steel-specifications-2025|industry:steel|UPGRADE", ".panel blockquote"],
  ["flow", "/explore/flow", "main [data-export]"],
  [
    "network",
    "/explore/network?around=technology:5g&open=TARGETS|policy:5g-setting-sail|technology:5g|PROMOTE",
    "main [data-export]",
  ],
  ["figures", "/explore/figures", "[data-rank]"],
  ["figures-of", "/explore/figures?of=industry:equipment-manufacturing", "main [data-export]"],
  ["briefing", "/explore/briefing?turn=turn:scio-2025-04-18-27", "main blockquote"],
];

inBrowser(
  "the explorer's pictures",
  (site) => {
    describe.each(views)("%s", (name, path, shown) => {
      it.each(Object.entries(widths))("on a %s, %i px wide", async (_, width) => {
        const { page, faults } = await site.open(path, { width, height: width === widths.phone ? 844 : 900 });
        await page.locator(shown).first().waitFor({ state: "attached" });
        await page.waitForLoadState("networkidle");
        const file = join(folder, `${name}-${width}.png`);
        if (process.env.UPDATE_PICTURES === "1") {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, await picture(page));
        }
        if (!existsSync(file)) throw new Error(`expected the picture ${name}-${width}.png to be committed`);
        const then = PNG.sync.read(readFileSync(file));
        // Charts are drawn after the last answer: on a busy machine a picture may be taken before them.
        const end = performance.now() + patience;
        let [taken, share] = await compared(page, then);
        while (share > mostDifferent && performance.now() < end) [taken, share] = await compared(page, then);
        expect(faults).toEqual([]);
        if (share <= mostDifferent) return;
        const kept = join(mkdtempSync(join(tmpdir(), "picture-")), `${name}-${width}.png`);
        writeFileSync(kept, taken);
        throw new Error(`${(share * 100).toFixed(1)}% of ${name}-${width}.png differ; what it looks like now: ${kept}`);
      });
    });
  },
  withoutSource,
);

/** As on a machine that does not have the briefing's text: the same everywhere, and none of the text in a picture. */
async function withoutSource(store: Store): Promise<void> {
  await store.load((await buildLoad(packFolders(seeds), {})).load);
  await arrangeWell(store, asBuilt);
}

const picture = (page: Page): Promise<Buffer> => page.screenshot({ animations: "disabled", caret: "hide" });

/** A picture, and the share of its pixels that differ; 1 where the two are not of one size. */
async function compared(page: Page, then: PNG): Promise<[taken: Buffer, share: number]> {
  const taken = await picture(page);
  const { data, width, height } = PNG.sync.read(taken);
  if (width !== then.width || height !== then.height) return [taken, 1];
  return [taken, pixelmatch(data, then.data, undefined, width, height, { threshold: 0.2 }) / (width * height)];
}
