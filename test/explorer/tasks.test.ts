import type { Page } from "playwright-core";
import { type Opened, inBrowser, widths } from "../support/explorer.js";

/**
 * Tasks of the explorer: from a question to the sentence that answers it, in three actions at most. An action is a
 * click or tap, or, at the keyboard, a text that is typed or a control that is operated.
 */
const mostActions = 3;

interface Way {
  readonly name: string;
  readonly width: number;
  readonly touch: boolean;
}

const pointers: readonly Way[] = [
  { name: "by mouse", width: widths.desk, touch: false },
  { name: "by touch on a phone", width: widths.phone, touch: true },
];

inBrowser("two questions of people who have never been here", (site) => {
  const open = ({ width, touch }: Way): Promise<Opened> =>
    site.open("/explore", { width, height: touch ? 844 : 900, hasTouch: touch });

  async function seeTargets(page: Page) {
    const targets = page.locator('.panel [data-fact^="TARGETS|policy:5g-setting-sail|"]');
    await targets.first().locator("blockquote").waitFor();
    expect(await inSight(page, '.panel [data-fact^="TARGETS|policy:5g-setting-sail|"] blockquote')).toBe(true);
    const words = await targets.locator("blockquote").allInnerTexts();
    expect(words).toContain(
      'the 5G "Setting Sail" action plan and continue promoting large-scale deployment across typical industries and key fields',
    );
    expect(await targets.first().locator(".who").innerText()).toMatch(/^Xie Cun, answering /);
  }

  it.each(pointers)("which sentence links the Setting Sail plan to what it targets, $name", async (way) => {
    const { page, faults } = await open(way);
    let actions = 0;
    const box = page.getByRole("combobox", { name: /^Search/ });
    await box.fill("setting sail");
    actions++;
    const option = page.getByRole("option", { name: /^5G "Setting Sail" action plan/ });
    await (way.touch ? option.tap() : option.click());
    actions++;
    await seeTargets(page);
    expect(actions).toBeLessThanOrEqual(mostActions);
    expect(faults).toEqual([]);
  });

  it("which sentence links the Setting Sail plan to what it targets, by the keyboard alone", async () => {
    const { page, faults } = await open(pointers[0] as Way);
    await page.getByRole("combobox", { name: /^Search/ }).waitFor();
    let actions = 0;
    await page.keyboard.type("/setting sail");
    actions++;
    await page.getByRole("option", { name: /^5G "Setting Sail" action plan/ }).waitFor();
    await page.keyboard.press("Enter");
    actions++;
    await seeTargets(page);
    expect(actions).toBeLessThanOrEqual(mostActions);
    expect(faults).toEqual([]);
  });

  async function seeFastest(page: Page) {
    const panel = page.locator(".panel");
    await panel.locator("blockquote").first().waitFor();
    expect(await inSight(page, ".panel blockquote")).toBe(true);
    expect(await panel.innerText()).toMatch(/50\.4\s*%/);
    expect(await panel.locator(".who").first().innerText()).toMatch(/^Tao Qing/);
    expect((await panel.locator("blockquote").allInnerTexts()).join(" ")).toMatch(/50\.4/);
  }

  it.each(pointers)("what grew fastest year on year in the first quarter, and who said so, $name", async (way) => {
    const { page, faults } = await open(way);
    let actions = 0;
    const figures = page.getByRole("link", { name: "Figures", exact: true });
    await (way.touch ? figures.tap() : figures.click());
    actions++;
    const first = page.locator("[data-rank='1'] [data-open]").first();
    await (way.touch ? first.tap() : first.click());
    actions++;
    await seeFastest(page);
    expect(actions).toBeLessThanOrEqual(mostActions);
    expect(faults).toEqual([]);
  });

  it("what grew fastest year on year in the first quarter, and who said so, by the keyboard alone", async () => {
    const { page, faults } = await open(pointers[0] as Way);
    const figures = page.getByRole("link", { name: "Figures", exact: true });
    await figures.waitFor();
    await tabTo(page, "Figures");
    await page.keyboard.press("Enter");
    await page.locator("[data-rank='1']").waitFor();
    await tabTo(page, "[data-rank='1'] [data-open]");
    await page.keyboard.press("Enter");
    await seeFastest(page);
    expect(faults).toEqual([]);
  });
});

/** True where the first of them lies in the window, under nothing that hides it. */
const inSight = (page: Page, selector: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    const there = document.elementFromPoint(x + width / 2, y + Math.min(height, 20) / 2);
    return there !== null && there.closest(".panel") !== null;
  })()`);

/** Tab by Tab to what has that text, or matches that selector; fails where the keyboard does not lead there. */
async function tabTo(page: Page, what: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(`(() => {
      const active = document.activeElement;
      const what = ${JSON.stringify(what)};
      if (active.textContent === what) return true;
      try { return active.matches(what); } catch { return false; }
    })()`);
    if (there) return;
  }
  throw new Error(`sixty Tabs do not lead to ${what}`);
}
