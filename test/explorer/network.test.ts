import type { Page } from "playwright-core";
import { type Box, overlap } from "../../src/explorer/network/place-labels.js";
import type { Store } from "../../src/store/store.js";
import { accessibilityFaults, inBrowser, widths } from "../support/explorer.js";
import { middleOf } from "../support/middle.js";
import { realLoad } from "../support/real-packs.js";
import { loadOf } from "../support/graphs.js";
import { largeGraph } from "../support/large-graphs.js";
import { asBuilt } from "../support/arranged.js";
import { arrangeWell, inSpiral } from "../support/layouts.js";
import { becomes, until } from "../support/until.js";

const miit = "/explore/network?around=body:miit";
const node = (id: string) => `[data-node="${id}"]`;

/** Waits until the picture is the one that the address says. */
async function settled(page: Page, things?: number): Promise<void> {
  await page.locator('.network[data-settled="true"] .picture-svg').waitFor();
  if (things !== undefined)
    await page.waitForFunction((count) => document.querySelectorAll("[data-node]").length === count, things);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Place of each thing, in the picture and on the screen. */
const places = (page: Page): Promise<Record<string, readonly number[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<SVGGElement>("[data-node]")].map((element) => {
        const [x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(String(element.getAttribute("transform")))!.slice(1);
        const matrix = element.getScreenCTM()!;
        return [element.dataset.node, [Number(x), Number(y), matrix.e, matrix.f]];
      }),
    ),
  );

const labels = (page: Page): Promise<(Box & { text: string; size: number })[]> =>
  page.evaluate(() => {
    const frame = document.querySelector(".picture-svg")!.getBoundingClientRect();
    return [...document.querySelectorAll<SVGTextElement>(".node-label")]
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const matrix = element.getScreenCTM()!;
        const size = Number(element.getAttribute("font-size")) * matrix.a;
        return { left, top, right, bottom, text: String(element.textContent), size };
      })
      .filter(
        ({ left, top, right, bottom }) =>
          left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom,
      );
  });

const overlapping = (boxes: readonly (Box & { text: string })[]): string[] =>
  boxes.flatMap((a, at) => boxes.slice(at + 1).flatMap((b) => (overlap(a, b, 0) ? [`${a.text} / ${b.text}`] : [])));

/** Adds 25 more of what surrounds the thing in the middle. */
async function grow(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Expand …/ }).click();
  await page.getByRole("button", { name: /^Add the first 25/ }).click();
}

const things = (page: Page) => page.locator("[data-node]").count();

const packsArranged = async (store: Store) => {
  await store.load(await realLoad());
  await arrangeWell(store, asBuilt);
};

inBrowser(
  "the network",
  ({ open }) => {
    it("without a thing it helps to find one: by name, or among those with most relations", async () => {
      const { page, faults, asked } = await open("/explore/network");
      await page.locator(".starts a").first().waitFor();
      expect(await page.locator(".starts-group").count()).toBe(4);
      expect(await page.locator("[data-node]").count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.getByRole("combobox", { name: "Begin with" }).fill("5g");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await settled(page);
      expect(new URL(page.url()).searchParams.get("around")).toBe("technology:5g");
      expect([faults, asked]).toEqual([[], []]);
    });

    it.each([
      ["desk", widths.desk, 1000, 25, 13],
      ["phone", widths.phone, 844, 10, 12],
    ] as const)(
      "labels at the %s: none on another, enough of them, large enough, at every size",
      async (_, width, height, least, size) => {
        const { page, faults, asked } = await open(miit, { width, height });
        await settled(page, 26);
        await grow(page);
        await settled(page, 51);
        await page.getByRole("button", { name: "Fit", exact: true }).click();
        await settled(page);
        const shown = await labels(page);
        expect(shown.length).toBeGreaterThanOrEqual(least);
        for (const press of ["", "+", "+", "-", "-", "-", "-"]) {
          if (press) {
            await page.locator(node("body:miit")).focus();
            await page.keyboard.press(press);
            await settled(page);
          }
          const now = await labels(page);
          expect(overlapping(now)).toEqual([]);
          for (const label of now) expect(label.size).toBeCloseTo(size, 1);
        }
        expect([faults, asked]).toEqual([[], []]);
      },
    );

    it("growing moves nothing that is there, in the picture or on the screen, and undo restores exactly", async () => {
      const { page, faults } = await open("/explore/network?around=technology:5g", {
        width: widths.desk,
        height: 1000,
      });
      await settled(page);
      const [before, svg] = [await places(page), await page.locator(".picture-svg g").first().innerHTML()];
      await page.locator(node("technology:digital-technologies")).focus();
      const button = page.getByRole("button", { name: /^Expand: adds/ });
      const promised = Number(/adds .*?(\d+)/.exec(await button.innerText())?.[1]);
      const all = (await button.innerText()).match(/\d+/g)!.reduce((sum, count) => sum + Number(count), 0);
      expect(promised).toBeGreaterThan(0);
      await button.click();
      await settled(page, Object.keys(before).length + all);
      const after = await places(page);
      for (const [id, place] of Object.entries(before)) expect([id, after[id]]).toEqual([id, place]);
      expect(await page.locator('[role="status"]').allInnerTexts()).toContainEqual(expect.stringMatching(/^Added \d/));

      await page.keyboard.press("Control+z");
      await settled(page, Object.keys(before).length);
      await page.locator(node("technology:5g")).focus();
      expect(await places(page)).toEqual(before);
      await page.getByRole("button", { name: "Redo" }).click();
      await settled(page, Object.keys(after).length);
      expect(await places(page)).toEqual(after);
      await page.goBack();
      await settled(page, Object.keys(before).length);
      await page.goForward();
      await settled(page, Object.keys(after).length);
      await page.reload();
      await settled(page, Object.keys(after).length);
      await page.locator(node("technology:digital-technologies")).focus();
      await page.keyboard.press("c");
      await settled(page, Object.keys(before).length);
      expect(svg).toContain("data-node");
      expect(faults).toEqual([]);
    });

    it("more than 25 neighbours: counted by kind, searched, and 25 at a time", async () => {
      const { page, faults } = await open(miit);
      await settled(page, 26);
      const button = page.getByRole("button", { name: /^Expand … \d+ policies/ });
      const rest = Number(/\d+/.exec(await button.innerText())?.[0]);
      expect(rest).toBeGreaterThan(25);
      await button.click();
      const chooser = page.locator(".chooser");
      await chooser.getByRole("button", { name: `Policies ${rest}` }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await chooser.getByRole("searchbox").fill("pilot");
      const found = await chooser.getByRole("checkbox").count();
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(rest);
      await chooser.getByRole("checkbox").first().check();
      await chooser.getByRole("button", { name: "Add the 1 chosen" }).click();
      await settled(page, 27);
      await page.getByRole("button", { name: /^Expand … / }).click();
      await chooser.getByRole("button", { name: `Add the first 25 of ${rest - 1}` }).click();
      await settled(page, 52);
      expect(faults).toEqual([]);
    });

    it("an edge opens its sentence, a thing what is said of it, a double click expands", async () => {
      const { page, faults } = await open("/explore/network?around=policy:5g-setting-sail", {
        width: widths.desk,
        height: 1000,
      });
      await settled(page);
      const at = (await page.evaluate(() => {
        const path = document.querySelector<SVGPathElement>(
          '[data-edge^="TARGETS|policy:5g-setting-sail|technology:5g"] .edge-hit',
        )!;
        const point = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM()!);
        return { x: point.x + 4, y: point.y };
      })) as { x: number; y: number };
      await page.mouse.move(at.x, at.y);
      await page.locator(".picture-caption", { hasText: /targets 5G \(promote\)/ }).waitFor();
      await page.mouse.click(at.x, at.y);
      await page.locator(".panel blockquote").first().waitFor();
      expect(await page.locator(".panel blockquote").first().innerText()).toMatch(/Setting Sail/);
      await page.keyboard.press("Escape");

      const before = await things(page);
      const { x, y } = await middleOf(page.locator(`${node("technology:5g")} .node-mark`));
      await page.mouse.click(x, y);
      // As a hand does it: a frame or more passes between the two.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      await page.waitForFunction((count) => document.querySelectorAll("[data-node]").length > count, before);
      await page.locator(".panel-title").waitFor();
      expect((await page.locator(".panel-title").innerText()).trim()).toBe("5G");
      expect(faults).toEqual([]);
    });

    it("by keyboard alone: arrows go to the neighbour that way, Enter opens, the menu key leads to the actions", async () => {
      const { page, faults } = await open("/explore/network?around=technology:5g");
      await settled(page);
      await page.locator(node("technology:5g")).focus();
      const own = (await places(page))["technology:5g"]!;
      await page.keyboard.press("ArrowDown");
      const focused = await until(
        () => page.evaluate(() => (document.activeElement as SVGElement).dataset.node),
        (now) => now !== "technology:5g",
      );
      expect((await places(page))[String(focused)]![1]).toBeGreaterThan(own[1] as number);
      expect(await page.locator('[data-node][tabindex="0"]').count()).toBe(1);

      await page.locator(node(String(focused))).dispatchEvent("contextmenu");
      await page.waitForFunction(() => document.activeElement?.closest(".node-actions") !== null);
      await page.keyboard.press("Escape");
      await becomes(page, "document.activeElement.dataset.node", focused);
      await page.keyboard.press("Enter");
      await page.locator(".panel-title").waitFor();
      await page.keyboard.press("Escape");
      await becomes(page, "document.activeElement.dataset.node", focused);
      expect(faults).toEqual([]);
    });

    it("a path between two things, with the sentence of each step, and into the picture", async () => {
      const { page, faults } = await open("/explore/network?around=policy:5g-setting-sail");
      await settled(page);
      const before = await things(page);
      await page.locator(node("policy:5g-setting-sail")).focus();
      await page.keyboard.press("p");
      await page.getByRole("combobox", { name: "to", exact: true }).fill("steel indus");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await page.locator(".paths > li").first().waitFor();
      const facts = page.locator(".paths > li").first().locator(".fact");
      expect(await facts.count()).toBeGreaterThan(1);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Show in the picture" }).first().click();
      await page.waitForFunction((count) => document.querySelectorAll("[data-node]").length > count, before);
      expect(await page.locator(node("industry:steel")).count()).toBe(1);
      expect(faults).toEqual([]);
    });

    it("the legend removes kinds and says what is left; the table holds the same as the picture", async () => {
      const { page, faults } = await open("/explore/network?around=technology:5g");
      await settled(page);
      const policies = await page.locator('[data-node^="policy:"]').count();
      expect(policies).toBeGreaterThan(0);
      const box = page.getByRole("checkbox", { name: /Policies/ });
      await box.uncheck();
      await page.waitForFunction(() => document.querySelectorAll('[data-node^="policy:"]').length === 0);
      expect(await page.locator(".legend-kind", { hasText: "Policies" }).innerText()).toContain(`0 / ${policies}`);
      await box.check();
      await page.waitForFunction(
        (count) => document.querySelectorAll('[data-node^="policy:"]').length === count,
        policies,
      );
      const [nodes, edges] = [await things(page), await page.locator("[data-edge]").count()];
      await page.getByRole("button", { name: "Table" }).click();
      expect(await page.locator(".picture-table tbody tr").count()).toBe(nodes);
      expect(await page.locator(".picture-table td li").count()).toBe(2 * edges);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    });

    it("an unknown thing leads back to the beginning", async () => {
      const { page } = await open("/explore/network?around=policy:nothing-like-this");
      await page.getByRole("alert").waitFor();
      await page.locator(".starts a").first().waitFor();
    });

    it.each([
      ["light", widths.desk, "en"],
      ["dark", widths.tablet, "zh"],
      ["dark", widths.phone, "en"],
      ["light", widths.phone, "zh"],
    ] as const)("axe finds nothing: %s, %i px, %s", async (theme, width, lang) => {
      const { page, faults, asked } = await open(`${miit}&lang=${lang}`, { theme, width });
      await settled(page, 26);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator(node("body:miit")).focus();
      await page.keyboard.press("Enter");
      await page.locator(".panel-title").waitFor();
      await page.locator(".panel .fact").first().waitFor();
      expect(await accessibilityFaults(page, ".panel")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect([faults, asked]).toEqual([[], []]);
    });

    it("at 390 px by touch: a drag moves, a tap chooses, buttons do what pinching does", async () => {
      const { page, faults } = await open("/explore/network?around=technology:5g", {
        width: widths.phone,
        height: 844,
        hasTouch: true,
        isMobile: true,
      });
      await settled(page);
      await page.locator(".zoom-buttons").scrollIntoViewIfNeeded();
      const spot = await middleOf(page.locator(`${node("technology:digital-technologies")} .node-mark`));
      await page.touchscreen.tap(spot.x, spot.y);
      await page.getByRole("group", { name: "Actions for Digital technologies" }).waitFor();
      expect(await page.locator(".panel").count()).toBe(0);
      const transform = () =>
        page.evaluate(() => document.querySelector(".picture-svg > g")!.getAttribute("transform"));
      const changes = (was: string | null) =>
        page.waitForFunction(
          (before) => document.querySelector(".picture-svg > g")!.getAttribute("transform") !== before,
          was,
        );
      const before = await transform();
      const finger = await page.context().newCDPSession(page);
      const { x, y } = await middleOf(page.locator(".picture-svg"));
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", by: number) =>
        finger.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x: x + by, y }] });
      await touch("touchStart", 0);
      for (const by of [10, 30, 60]) await touch("touchMove", by);
      await touch("touchEnd", 60);
      await changes(before);

      const dragged = await transform();
      await page.getByRole("button", { name: "Larger" }).tap();
      await changes(dragged);
      expect(faults).toEqual([]);
    });
  },
  packsArranged,
);

inBrowser(
  "the network at its largest",
  ({ open }) => {
    it("holds 150 things and 350 relations, no label on another", async () => {
      const steps = Array.from(
        { length: 6 },
        (__, step) => `industry:i0*policy:${Array.from({ length: 25 }, (_, i) => `p${step * 25 + i}`).join(",")}`,
      );
      const { page, faults } = await open(`/explore/network?around=industry:i0&add=${steps.join("!")}`, {
        width: 1600,
        height: 1000,
      });
      await settled(page, 150);
      expect(await page.locator("[data-edge]").count()).toBeGreaterThanOrEqual(350);
      expect(await page.getByRole("button", { name: "The picture is full" }).count()).toBeLessThanOrEqual(1);
      expect(overlapping(await labels(page))).toEqual([]);
      expect(faults).toEqual([]);
    });
  },
  async (store) => {
    await store.load(loadOf(largeGraph(151, 400, 150)));
    await arrangeWell(store, inSpiral);
  },
);
