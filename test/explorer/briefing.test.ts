import type { Page } from "playwright-core";
import { buildLoad } from "../../src/briefing/build-load.js";
import { packFolders } from "../../src/briefing/pack.js";
import { seeds, source } from "../support/real-packs.js";
import { syntheticPack } from "../support/packs.js";
import { accessibilityFaults, inBrowser, type Opened, widths } from "../support/explorer.js";
import { becomes } from "../support/until.js";

const clean = ({ faults, asked }: Opened) => expect([...faults, ...asked]).toEqual([]);
const params = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const title = (page: Page) => page.locator("#turn-title");
const marks = (page: Page) => page.locator("a.mark");
const chosen = (page: Page) => page.locator("a.mark[aria-current]");
const cited = (page: Page) => page.getByRole("region", { name: "What rests on these words" });
const answer = "turn:scio-2025-04-18-16";

/** With the source text the store holds the sentences; without, quotations only. */
const held = source !== undefined;

inBrowser("the briefing", (site) => {
  it("shows who asked, who answered, about what, and the notice", async () => {
    const opened = await site.open("/explore/briefing");
    const { page } = opened;
    await title(page).getByText("Xie Shaofeng: opening statement").waitFor();
    expect(await page.locator(".briefing-notice").innerText()).toMatch(/the Chinese version prevails/);
    const turns = page.getByRole("navigation", { name: "33 turns, 10 questions" });
    expect(await turns.getByRole("link").count()).toBe(33);
    await turns.getByRole("link", { name: /China Securities Journal asks/ }).click();
    await title(page).getByText("China Securities Journal asks").waitFor();
    expect(params(page)).toEqual({ turn: "turn:scio-2025-04-18-19" });
    await becomes(page, "document.activeElement.id", "turn-title");
    await page.locator(".turn-about").getByRole("link", { name: "Equipment manufacturing industry" }).click();
    await page.locator(".panel-title").getByText("Equipment manufacturing industry").waitFor();
    await page.goBack();
    await page.goBack();
    await title(page).getByText("opening statement").waitFor();
    clean(opened);
  });

  it("leads from words to the facts that cite them, and from a fact to the panel and back to the words", async () => {
    const opened = await site.open(`/explore/briefing?turn=${answer}`);
    const { page } = opened;
    await marks(page).filter({ hasText: "Setting Sail" }).first().click();
    await cited(page).waitFor();
    expect(await chosen(page).count()).toBe(1);
    const facts = cited(page).getByRole("listitem");
    await facts.filter({ hasText: "carries out" }).getByRole("link", { name: "Quotations" }).first().click();
    const panel = page.getByRole("complementary");
    await panel.locator("blockquote").first().waitFor();
    // The view and the panel scroll, never the page around them.
    expect(await page.evaluate("document.scrollingElement.scrollHeight")).toBe(800);
    expect(params(page).open).toMatch(/^IMPLEMENTS\|body:miit\|policy:/);
    const { at } = params(page);
    await panel.getByRole("link", { name: "In the briefing" }).first().click();
    await chosen(page).waitFor();
    expect(params(page).open).toBeUndefined();
    expect(Number(params(page).at)).toBeGreaterThanOrEqual(Number(at));
    await cited(page)
      .getByRole("link", { name: /^5G "Setting Sail" action plan/ })
      .first()
      .click();
    await panel.locator(".panel-title").getByText("Setting Sail").waitFor();
    clean(opened);
  });

  it("comes from a quotation to its span: in sight, shown, with the focus", async () => {
    const opened = await site.open("/explore?open=policy:5g-setting-sail");
    const { page } = opened;
    const fact = page.locator('[data-fact^="TARGETS|policy:5g-setting-sail|"]').first();
    const quote = (await fact.locator("blockquote").first().innerText()).trim();
    await fact.getByRole("link", { name: "In the briefing" }).first().click();
    await page.waitForURL(/\/explore\/briefing\?/);
    await chosen(page).waitFor();
    expect((await page.locator(".mark-meant").allInnerTexts()).join("")).toContain(quote);
    await page.waitForFunction(`document.activeElement.matches("a.mark[aria-current]")`);
    const box = await chosen(page).boundingBox();
    expect(box && box.y >= 0 && box.y < 800).toBe(true);
    expect(await page.evaluate("document.scrollingElement.scrollHeight")).toBe(800);
    clean(opened);
  });

  it("marks every span that the store cites, and only such", async () => {
    const opened = await site.open(`/explore/briefing?turn=${answer}`);
    const { page } = opened;
    await marks(page).first().waitFor();
    const quotes = await site.store.page({
      kind: "Evidence",
      where: { field: "turn", op: "eq", value: answer },
      order: [],
      limit: 1000,
      backward: false,
      count: false,
    });
    const texts = await marks(page).allInnerTexts();
    expect(texts.length).toBeGreaterThan(40);
    const missing = quotes.rows
      .map(({ props }) => String(props.quote))
      .filter((quote) => !texts.some((text) => text.includes(quote)));
    // The label before the turn's words is none of its sentences.
    expect(missing).toEqual(["Xie Cun:"]);
    expect(held).toBe((await page.locator(".turn-paragraph").count()) > 0);
    clean(opened);
  });

  it("goes by keyboard: marks, facts, Escape, turns", async () => {
    const opened = await site.open(`/explore/briefing?turn=${answer}`);
    const { page } = opened;
    await marks(page).first().focus();
    await page.keyboard.press("Enter");
    await cited(page).waitFor();
    await page.keyboard.press("Tab");
    await page.waitForFunction(`document.activeElement.closest(".mark, .cited") !== null`);
    await cited(page).getByRole("link").first().focus();
    await page.keyboard.press("Escape");
    await cited(page).waitFor({ state: "detached" });
    await page.keyboard.press("ArrowRight");
    await title(page).getByText("Hong Kong Bauhinia Magazine asks").waitFor();
    await page.keyboard.press("ArrowLeft");
    await title(page).getByText("Xie Cun answers Cover News").waitFor();
    await page.getByRole("combobox", { name: "Only exchanges about" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(params(page).turn).toBe(answer);
    clean(opened);
  });

  it("keeps the exchanges about one thing", async () => {
    const opened = await site.open(`/explore/briefing?turn=${answer}&about=industry:steel`);
    const { page } = opened;
    const turns = page.locator(".briefing-outline nav a");
    await turns.first().waitFor();
    const shown = await turns.allInnerTexts();
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.length).toBeLessThan(12);
    expect(shown.join()).toContain("Xinhua Finance asks");
    await page.getByRole("combobox", { name: "Only exchanges about" }).selectOption({ label: "anything" });
    await page.waitForFunction(`document.querySelectorAll(".briefing-outline nav a").length === 33`);
    await page.goto(`${site.url}/explore/briefing?about=policy:none`);
    await page.getByText("No turn of this briefing has that as its topic.").waitFor();
    await page.getByRole("link", { name: "Show all turns" }).click();
    await turns.first().waitFor();
    await page.goto(`${site.url}/explore/briefing?turn=turn:none`);
    await page.getByRole("link", { name: "To the briefing" }).click();
    await title(page).waitFor();
    clean(opened);
  });

  it("is one column on a phone, by touch", async () => {
    const opened = await site.open(`/explore/briefing?turn=${answer}`, {
      width: widths.phone,
      hasTouch: true,
      isMobile: true,
    });
    const { page } = opened;
    await marks(page).first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(widths.phone);
    await page.getByText("33 turns, 10 questions").tap();
    const link = page.getByRole("link", { name: /Xinhua Finance asks/ });
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    await link.tap();
    await title(page).getByText("Xinhua Finance asks").waitFor();
    expect(await link.isVisible()).toBe(false);
    await page.getByRole("link", { name: "Next turn" }).tap();
    await title(page).getByText("Xie Shaofeng hands over to Tao Qing").waitFor();
    await page.getByRole("link", { name: "Next turn" }).tap();
    await title(page).getByText("Tao Qing answers Xinhua Finance").waitFor();
    await marks(page).first().tap();
    await cited(page).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(widths.phone);
    expect(await accessibilityFaults(page)).toEqual([]);
    clean(opened);
  });

  it.each([
    ["light", "en"],
    ["dark", "zh"],
  ] as const)("is accessible, %s, %s: a turn, chosen words, the panel", async (theme, lang) => {
    const opened = await site.open(`/explore/briefing?lang=${lang}`, { theme });
    const { page } = opened;
    await marks(page).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator(".mark:has(.mark-states)").first().click();
    await page.locator(".cited").waitFor();
    expect(await accessibilityFaults(page, ".cited")).toEqual([]);
    await page.locator(".cited-open").first().click();
    await page.locator(".panel blockquote").first().waitFor();
    expect(await accessibilityFaults(page, ".panel")).toEqual([]);
    clean(opened);
  });
});

inBrowser(
  "the briefing without its source",
  (site) => {
    it("shows the quotations, with the same marks, and says what it lacks", async () => {
      const opened = await site.open(`/explore/briefing?turn=${answer}`);
      const { page } = opened;
      await page.getByText("The text of this turn is not in this store.").waitFor();
      expect(await page.locator(".turn-quoted blockquote").count()).toBeGreaterThan(20);
      await marks(page).filter({ hasText: "Setting Sail" }).first().click();
      await cited(page)
        .getByRole("link", { name: /^5G "Setting Sail" action plan/ })
        .first()
        .waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goto(`${site.url}/explore/briefing?turn=turn:scio-2025-04-18-03`);
      await page.getByText("and no fact cites it").waitFor();
      clean(opened);
    });
  },
  async (store) => store.load((await buildLoad(packFolders(seeds), {})).load),
);

inBrowser(
  "two briefings",
  (site) => {
    it("shows the latest, and leads to the other by its day", async () => {
      const opened = await site.open("/explore/briefing");
      const { page } = opened;
      const documents = page.getByRole("combobox", { name: "Briefing" });
      await documents.waitFor();
      const days = (await documents.getByRole("option").allInnerTexts()).map((text) => text.slice(0, 10));
      expect(days).toHaveLength(2);
      expect(days).toEqual(days.toSorted().toReversed());
      expect(await page.locator(".briefing-head > p").first().innerText()).toContain(`${days[0]} ·`);
      const first = await page.locator("h1").innerText();
      await documents.selectOption({ index: 1 });
      await page.locator(".briefing-head > p").getByText(`${days[1]} ·`).waitFor();
      expect(params(page)).toEqual({ doc: "document:scio-2025-04-18" });
      expect(await page.locator("h1").innerText()).not.toBe(first);
      await page.getByRole("link", { name: "Next turn" }).click();
      await title(page).getByText("moderation").waitFor();
      expect(await documents.inputValue()).toBe("document:scio-2025-04-18");
      expect(await accessibilityFaults(page)).toEqual([]);
      clean(opened);
    });
  },
  async (store) => store.load((await buildLoad([...packFolders(seeds), syntheticPack], {})).load),
);

inBrowser(
  "the briefing of an empty store",
  (site) => {
    it("says what to do", async () => {
      const opened = await site.open("/explore/briefing");
      await opened.page.getByText("This store holds no briefing.").waitFor();
      expect(await accessibilityFaults(opened.page)).toEqual([]);
      clean(opened);
    });
  },
  async () => undefined,
);
