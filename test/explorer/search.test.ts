import type { Page } from "playwright-core";
import { accessibilityFaults, inBrowser, type Opened } from "../support/explorer.js";
import { becomes } from "../support/until.js";

const box = (page: Page) => page.getByRole("combobox", { name: /^(Search|搜索)/ });
const options = (page: Page) => page.locator(".search").getByRole("option");
const selected = (page: Page) => page.locator(".search").getByRole("option", { selected: true });
const targets = (page: Page) => page.locator('.panel [data-fact^="TARGETS|policy:5g-setting-sail|"] blockquote');
const inBox = `document.activeElement.matches(".search [role=combobox]")`;
const clean = ({ faults, asked }: Opened) => expect([...faults, ...asked]).toEqual([]);
const params = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

inBrowser("the search box", (site) => {
  it("leads from a name to the sentence by mouse: type, choose, read", async () => {
    const opened = await site.open("/explore");
    const { page } = opened;
    await box(page).click();
    await page.keyboard.type("setting sail");
    await options(page).getByText('5G "Setting Sail" action plan', { exact: true }).click();
    await targets(page).first().waitFor();
    expect(params(page)).toEqual({ open: "policy:5g-setting-sail" });
    expect(await box(page).inputValue()).toBe("");
    clean(opened);
  });

  it("leads there by keyboard alone, before the answer is there, and back", async () => {
    const opened = await site.open("/explore");
    const { page } = opened;
    await box(page).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("setting sail");
    await page.keyboard.press("Enter");
    await targets(page).first().waitFor();
    expect(params(page)).toEqual({ open: "policy:5g-setting-sail" });
    await becomes(page, "document.activeElement.className", "panel");
    await page.keyboard.press("Escape");
    await becomes(page, inBox, true);
    clean(opened);
  });

  it("leads there on a phone, over the panel, within what the keyboard leaves", async () => {
    const opened = await site.open("/explore?open=industry:ai", {
      width: 390,
      height: 420,
      hasTouch: true,
      isMobile: true,
    });
    const { page } = opened;
    await page.locator(".panel-title").waitFor();
    await box(page).tap();
    await page.keyboard.type("5g");
    await selected(page).waitFor();
    const popup = page.locator(".search-list");
    const edge = await popup.boundingBox();
    expect(edge && edge.y + edge.height).toBeLessThanOrEqual(420);
    expect(await popup.evaluate((list) => list.scrollHeight > list.clientHeight)).toBe(true);
    for (const { height } of await boxes(page)) expect(height).toBeGreaterThanOrEqual(44);
    const plan = options(page).getByText('5G "Setting Sail" action plan', { exact: true });
    await plan.scrollIntoViewIfNeeded();
    expect(await accessibilityFaults(page)).toEqual([]);
    await plan.tap();
    await targets(page).first().waitFor();
    clean(opened);
  });

  it("is a combobox: arrows, Home, End, Enter, Escape, clear", async () => {
    const opened = await site.open("/explore");
    const { page } = opened;
    await box(page).fill("smart");
    await selected(page).waitFor();
    const texts = await options(page).allInnerTexts();
    expect(texts.length).toBeGreaterThan(8);
    const at = async () => {
      const id = await box(page).getAttribute("aria-activedescendant");
      expect(await selected(page).getAttribute("id")).toBe(id);
      return Number(id?.replace("search-option-", ""));
    };
    expect(await box(page).getAttribute("aria-expanded")).toBe("true");
    expect(await at()).toBe(0);
    const walk = ["ArrowDown", "ArrowDown", "ArrowUp", "End", "ArrowDown", "ArrowUp", "Home"];
    const seen: number[] = [];
    for (const key of walk) {
      await page.keyboard.press(key);
      seen.push(await at());
    }
    const last = texts.length - 1;
    expect(seen).toEqual([1, 2, 1, last, 0, last, 0]);
    await page.keyboard.press("End");
    await expectInView(page);
    await page.keyboard.press("Escape");
    expect(await box(page).getAttribute("aria-expanded")).toBe("false");
    expect(await box(page).inputValue()).toBe("smart");
    await page.keyboard.press("ArrowDown");
    await selected(page).waitFor();
    await page.getByRole("button", { name: "Clear the search" }).click();
    expect([await box(page).inputValue(), await options(page).count()]).toEqual(["", 0]);
    await becomes(page, inBox, true);
    clean(opened);
  });

  it("leaves a slash to whoever types one elsewhere", async () => {
    const opened = await site.open("/explore");
    const { page } = opened;
    await box(page).waitFor();
    await page.evaluate(`document.querySelector("#view").append(document.createElement("textarea"))`);
    await page.locator("#view textarea").focus();
    await page.keyboard.type("a/b");
    expect(await page.locator("#view textarea").inputValue()).toBe("a/b");
    await box(page).focus();
    await page.keyboard.type("2024/25");
    expect(await box(page).inputValue()).toBe("2024/25");
    clean(opened);
  });

  it("finds by alias and by the other language, shows names and no ids, and says why", async () => {
    const opened = await site.open("/explore");
    const { page } = opened;
    const first = async (text: string) => {
      await box(page).fill(text);
      await page.locator('.search-popup[aria-busy="false"] [role=option]').first().waitFor();
      return (await options(page).first().innerText()).split("\n");
    };
    expect(await first("MIIT")).toEqual(["Ministry of Industry and Information Technology", "also called MIIT"]);
    expect(await first("工业和信息化部")).toEqual([
      "Ministry of Industry and Information Technology",
      "in Chinese 工业和信息化部",
    ]);
    expect(await first("smll and medum")).toEqual(["Small- and medium-sized enterprises"]);
    await page.goto(`${site.url}/explore?lang=zh`);
    expect(await first("humanoid")).toEqual(["人形机器人", "英文名 Humanoid robots"]);
    expect(await page.locator(".search-group").first().innerText()).toBe("产品");
    for (const text of await options(page).allInnerTexts()) expect(text).not.toMatch(/\b[a-z]+:[a-z]/);
    clean(opened);
  });

  it("finds what only describes or states, and opens words at their place", async () => {
    const opened = await site.open("/explore");
    const { page } = opened;
    await box(page).fill("humanoid");
    await page.getByRole("group", { name: "Described so" }).waitFor();
    await page.getByRole("group", { name: "In the words of the briefing" }).getByRole("option").first().click();
    await page.waitForURL(/\/explore\/briefing\?turn=turn:[^&]+&at=\d+$/);
    clean(opened);
  });

  it("says when nothing is found, and what to try", async () => {
    const opened = await site.open("/explore");
    const { page } = opened;
    await box(page).fill("zzzyx");
    await page.locator(".search-state").getByText("Nothing is called “zzzyx”").waitFor();
    expect(await page.locator(".search [role=status]").innerText()).toContain("Nothing is called");
    expect(await box(page).getAttribute("aria-expanded")).toBe("false");
    expect(await accessibilityFaults(page)).toEqual([]);
    clean(opened);
  });

  it("waits for an input method's word, and drops an answer that comes too late", async () => {
    const opened = await site.open("/explore");
    const { page } = opened;
    const asked: string[] = [];
    let release = () => {};
    const steelListed = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/graphql", async (route) => {
      const text = route.request().postDataJSON().variables.text as string | undefined;
      if (text !== undefined) asked.push(text);
      if (text === "smart") await steelListed;
      await route.continue();
    });
    await box(page).click();
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "ji", selectionStart: 2, selectionEnd: 2 });
    await session.send("Input.imeSetComposition", { text: "ji qi", selectionStart: 5, selectionEnd: 5 });
    expect(await box(page).inputValue()).toBe("ji qi");
    expect(asked).toEqual([]);
    await session.send("Input.insertText", { text: "机器人" });
    await options(page).first().waitFor();
    expect(asked).toEqual(["机器人"]);
    await box(page).fill("smart");
    await box(page).fill("steel");
    await page.locator('.search-popup[aria-busy="false"]').waitFor();
    const steel = await options(page).allInnerTexts();
    const late = page.waitForResponse((response) => response.request().postData()?.includes("smart") ?? false);
    release();
    await (await late).finished();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(asked).toEqual(["机器人", "smart", "steel"]);
    expect(await options(page).allInnerTexts()).toEqual(steel);
    expect(steel.join()).toMatch(/steel/i);
    clean(opened);
  });

  it("says that the server is away, and lists when it is back", async () => {
    const { page } = await site.open("/explore");
    await box(page).waitFor();
    await page.route("**/graphql", (route) => route.abort());
    await box(page).fill("steel");
    await page.locator(".search-state").getByText("The server does not answer").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute("**/graphql");
    await options(page).first().waitFor();
    await page.context().setOffline(true);
    await box(page).fill("robots");
    await page.locator(".search-state").getByText("This computer is offline").waitFor();
  });

  it.each(["light", "dark"] as const)("is accessible with its list, %s", async (theme) => {
    const opened = await site.open("/explore", { theme });
    await box(opened.page).fill("MIIT");
    await selected(opened.page).waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    clean(opened);
  });
});

const boxes = async (page: Page) =>
  (await Promise.all((await options(page).all()).map((option) => option.boundingBox()))).map(
    (found) => found ?? { height: 0 },
  );

async function expectInView(page: Page): Promise<void> {
  const [inner, outer] = [await selected(page).boundingBox(), await page.locator(".search-list").boundingBox()];
  if (!inner || !outer) throw new Error("the list is not shown");
  expect(inner.y).toBeGreaterThanOrEqual(outer.y);
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 1);
}
