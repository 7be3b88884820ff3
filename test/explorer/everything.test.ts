import type { Page } from "playwright-core";
import type { Store } from "../../src/store/store.js";
import { realLoad } from "../support/real-packs.js";
import { accessibilityFaults, inBrowser, type SiteOptions, widths } from "../support/explorer.js";
import { middleOf } from "../support/middle.js";
import { until } from "../support/until.js";
import { loadOf } from "../support/graphs.js";
import { largeGraph } from "../support/large-graphs.js";
import { asBuilt } from "../support/arranged.js";
import { arrangeWell, inSpiral } from "../support/layouts.js";

const canvas = ".everything-canvas[data-drawn]";

/** Waits until everything is drawn, and gives how many things that is. */
async function drawn(page: Page): Promise<number> {
  await page.locator(canvas).waitFor();
  return Number(await page.locator(canvas).getAttribute("data-drawn"));
}

/** Count of the canvas's dots that are not of its background, and their place. */
const inked = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const drawing = document.querySelector<HTMLCanvasElement>(".everything-canvas canvas")!;
    const copy = document.createElement("canvas");
    Object.assign(copy, { width: drawing.width, height: drawing.height });
    const context = copy.getContext("2d", { willReadFrequently: true })!;
    context.drawImage(drawing, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    let count = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) count++;
    return count;
  });

inBrowser(
  "everything",
  ({ open }) => {
    it("tells its size first, and loads nothing of it before it is asked for", async () => {
      const { page, faults, asked } = await open("/explore/everything");
      const scripts: string[] = [];
      page.on("request", (request) => scripts.push(request.url()));
      await page.locator(".lead", { hasText: /549 things/ }).waitFor();
      expect(await page.locator("canvas").count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      const loadedBefore = (await page.evaluate(
        "performance.getEntriesByType('resource').map(({ name }) => name)",
      )) as string[];
      expect(loadedBefore.filter((name) => name.includes("everything-canvas"))).toEqual([]);
      await page.getByRole("link", { name: "Draw everything" }).click();
      expect(await drawn(page)).toBe(549);
      expect(scripts.filter((name) => name.includes("everything-canvas"))).toHaveLength(1);
      expect(await inked(page)).toBeGreaterThan(1000);
      expect([faults, asked]).toEqual([[], []]);
    });

    it("finds a thing by name, shows it by a click, and takes kinds away", async () => {
      const { page, faults } = await open("/explore/everything?draw=1", { width: widths.desk, height: 1000 });
      await drawn(page);
      await page.getByRole("combobox", { name: "Find in the picture" }).fill("steel indus");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".panel-title", { hasText: "Steel industry" }).waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".panel").waitFor({ state: "detached" });
      // It is in the middle of the picture as it was when it was found.
      const box = (await page.locator(canvas).boundingBox())!;
      const middles = [box.x + box.width / 2, box.x + (box.width - 420) / 2];
      const click = async () => {
        for (const x of middles)
          if ((await page.locator(".panel-title").count()) === 0) await page.mouse.click(x, box.y + box.height / 2);
        return page.locator(".panel-title").count();
      };
      await until(click, (panels) => panels > 0);
      expect((await page.locator(".panel-title").innerText()).trim()).toBe("Steel industry");

      const before = await inked(page);
      await page.getByRole("checkbox", { name: /Industries/ }).uncheck();
      await page.waitForFunction(
        () => document.querySelector(".everything-canvas")?.getAttribute("data-drawn") === "356",
      );
      await until(
        () => inked(page),
        (now) => now !== before,
      );
      expect(faults).toEqual([]);
    });

    it("holds the same as a list, a page at a time", async () => {
      const { page, faults } = await open("/explore/everything?draw=1&show=list");
      await page.locator(".everything-table tbody tr").first().waitFor();
      expect(await page.locator(".everything-table tbody tr").count()).toBe(50);
      expect(await page.locator("canvas").count()).toBe(0);
      const first = await page.locator(".everything-table tbody tr").first().innerText();
      await page.getByRole("button", { name: "Next" }).click();
      await page.getByText("Page 2 of 11").waitFor();
      expect(await page.locator(".everything-table tbody tr").first().innerText()).not.toBe(first);
      await page.goBack();
      await page.getByText("Page 1 of 11").waitFor();
      await page.getByRole("searchbox", { name: "Search in the list" }).fill("ministry of industry");
      await page.waitForFunction(() => document.querySelectorAll(".everything-table tbody tr").length < 10);
      expect(faults).toEqual([]);
    });

    it.each([
      ["", { theme: "light", width: widths.desk }],
      ["&lang=zh", { theme: "dark", width: widths.phone }],
      ["&show=list", { theme: "dark", width: widths.tablet }],
      ["&show=list&lang=zh", { theme: "light", width: widths.phone }],
    ] as readonly (readonly [string, SiteOptions])[])("axe finds nothing: %s %j", async (query, options) => {
      const { page, faults, asked } = await open(`/explore/everything?draw=1${query}`, options);
      await page
        .locator(query.includes("list") ? ".everything-table tbody tr" : canvas)
        .first()
        .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect([faults, asked]).toEqual([[], []]);
    });
  },
  async (store) => {
    await store.load(await realLoad());
    await arrangeWell(store, asBuilt);
  },
);

inBrowser(
  "everything of 5,000 things and 20,000 relations",
  ({ open }) => {
    it("is drawn, and moves with the mouse", async () => {
      const { page, faults } = await open("/explore/everything?draw=1", { width: widths.desk, height: 1000 });
      expect(await drawn(page)).toBe(5000);
      expect(await inked(page)).toBeGreaterThan(10_000);
      const pixels = () =>
        page.locator(`${canvas} canvas`).evaluate((drawing: HTMLCanvasElement) => drawing.toDataURL());
      const before = await pixels();
      const { x, y } = await middleOf(page.locator(canvas));
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 100, y + 50, { steps: 5 });
      await page.mouse.up();
      await until(pixels, (now) => now !== before);
      expect(faults).toEqual([]);
    });
  },
  async (store: Store) => {
    await store.load(loadOf(largeGraph(5000, 20_000, 40)));
    await arrangeWell(store, inSpiral);
  },
);
