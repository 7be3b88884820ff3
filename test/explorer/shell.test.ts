import { serve } from "../support/http.js";
import { connectBrowser, hasBrowser } from "../support/browser.js";
import { accessibilityFaults, inBrowser, widths } from "../support/explorer.js";
import { realStore } from "../support/sqlite.js";
import { becomes } from "../support/until.js";

const views = ["/explore", "/explore/flow", "/explore/network", "/explore/figures", "/explore/briefing"];

inBrowser("the explorer", (site) => {
  it.each(views)("%s has a title, one heading, and asks no one but this server, with WebGL off", async (path) => {
    const { page, faults, asked } = await site.open(path);
    await page.locator("main h1").waitFor();
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.title()).toMatch(/^\w+ · Briefing graph$/);
    expect(await page.evaluate("document.createElement('canvas').getContext('webgl')")).toBe(null);
    await page.waitForLoadState("networkidle");
    expect([faults, asked]).toEqual([[], []]);
  });

  it("asks one operation for a view, and one for a panel", async () => {
    const { page } = await site.open("/explore");
    await page.locator(".matrix-count").waitFor();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql")) asked.push(String(/query (\w+)/.exec(String(request.postData()))?.[1]));
    });
    await page.reload();
    await page.locator(".matrix .cell").first().click();
    await page.locator(".panel blockquote").first().waitFor();
    expect(asked).toEqual(["Matrix", "Pair"]);
  });

  it("keeps the reader's colours, and takes the system's before they are chosen", async () => {
    const { page } = await site.open("/explore", { theme: "dark" });
    const theme = () => page.evaluate("document.documentElement.dataset.theme");
    expect(await theme()).toBe("dark");
    await page.getByRole("button", { name: "Colours: Light" }).click();
    expect(await theme()).toBe("light");
    await page.reload();
    expect(await theme()).toBe("light");
  });

  it("opens in the browser's language, and in the address's before that", async () => {
    const { page } = await site.open("/explore", { locale: "zh-CN" });
    await page.getByRole("heading", { name: "哪些政策涉及什么" }).waitFor();
    const { page: english } = await site.open("/explore?lang=en", { locale: "zh-CN" });
    await english.getByRole("heading", { name: "Which policies touch what" }).waitFor();
  });

  it("lets a reader skip to the view", async () => {
    const { page } = await site.open("/explore");
    await page.locator(".matrix-count").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await becomes(page, "document.activeElement.id", "view");
  });

  it("says that a thing is not there where an address names one that is not", async () => {
    for (const open of ["policy:none", "policy:a~policy:b", "TARGETS|policy:a|policy:b|X"]) {
      const { page } = await site.open(`/explore?open=${encodeURIComponent(open)}`);
      await page.locator(".panel p, .panel .failed").first().waitFor();
      expect(await page.locator(".panel").innerText()).toMatch(/no relation joins|has the id|expected/i);
    }
  });

  it("shows that it loads, what a refusal says, and that the reader is offline; and goes on by itself", async () => {
    const { page } = await site.open("/explore");
    await page.locator(".matrix-count").waitFor();
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/graphql", async (route) => {
      await held;
      await route.continue();
    });
    await page.locator(".matrix .cell").first().click();
    await page.locator(".panel .waiting").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    answer();
    await page.locator(".panel blockquote").first().waitFor();
    await page.unroute("**/graphql");

    await page.route("**/graphql", (route) => route.fulfill({ json: { errors: [{ message: "expected 1, got 2" }] } }));
    await page.locator(".matrix .cell").nth(1).click();
    await page.getByRole("alert").getByText("expected 1, got 2").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Ask again" }).click();
    await page.locator(".panel blockquote").first().waitFor();

    await page.context().setOffline(true);
    await page.locator(".matrix .cell").nth(2).click();
    await page.getByRole("alert").getByText("offline").waitFor();
    expect(await page.locator(".matrix .cell").count()).toBeGreaterThan(10);
    await page.context().setOffline(false);
    await page.locator(".panel blockquote").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

inBrowser(
  "the explorer over an empty store",
  (site) => {
    it.each(views)("%s says what to do", async (path) => {
      for (const theme of ["light", "dark"] as const) {
        const { page, faults } = await site.open(path, { theme, width: widths.phone });
        await page.locator(".state.empty").first().waitFor();
        expect(await page.locator(".state.empty").first().innerText()).toMatch(/\S/);
        expect([faults, await accessibilityFaults(page)]).toEqual([[], []]);
      }
    });
  },
  async () => undefined,
);

(hasBrowser ? describe : describe.skip)("the explorer whose server restarts", () => {
  it("says so, keeps what it shows, and goes on when the server is back", async () => {
    const store = await realStore();
    let server = await serve(store);
    const { url } = server;
    const browser = await connectBrowser();
    try {
      const page = await browser.newPage({ locale: "en-GB" });
      await page.goto(`${url}/explore`);
      await page.locator(".matrix-count").waitFor();
      await server.close();
      await page.locator(".matrix .cell").first().click();
      await page.getByRole("alert").getByText("It may be restarting").waitFor();
      expect(await page.locator(".matrix .cell").count()).toBeGreaterThan(10);
      server = await serve(store, undefined, Number(new URL(url).port));
      await page.locator(".panel blockquote").first().waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
    } finally {
      await browser.close();
      await server.close();
      await store.close();
    }
  });
});
