import type { Browser } from "playwright-core";
import type { Store } from "../../src/store/store.js";
import { connectBrowser, hasBrowser } from "../support/browser.js";
import { manners, serveBehindProxy } from "../support/proxy.js";
import { realStore } from "../support/sqlite.js";

(hasBrowser ? describe : describe.skip).each(manners)("pages in a browser, behind a proxy that %s", (manner) => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serveBehindProxy>>;
  let browser: Browser;
  beforeAll(async () => {
    store = await realStore();
    server = await serveBehindProxy(store, manner);
    browser = await connectBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
    await store.close();
  });

  /** A page, with what it complained of, and what it asked for beside the prefix. */
  async function open(address: string) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
    const [faults, outside] = [[] as string[], [] as string[]];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${server.url}/`))
        outside.push(request.url());
    });
    await page.goto(address, { waitUntil: "domcontentloaded" });
    return { page, faults, outside };
  }

  it("the explorer opens at a view's address, and its links, its history and a reload stay below the prefix", async () => {
    const { page, faults, outside } = await open(`${server.url}/explore/flow?lang=en`);
    await page.locator("main h1").waitFor();
    expect(await page.locator("nav a[aria-current=page]").getAttribute("href")).toMatch(
      /^\/site\/graph\/explore\/flow/,
    );
    const links = await page.locator("a[href^='/']").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links.filter((href) => !href?.startsWith("/site/graph/explore"))).toEqual([]);

    await page.locator("nav a", { hasText: "Figures" }).click();
    await page.waitForURL(`${server.url}/explore/figures?lang=en`);
    await page.reload();
    await page.locator("nav a[aria-current=page]", { hasText: "Figures" }).waitFor();
    await page.goBack();
    await page.waitForURL(`${server.url}/explore/flow?lang=en`);
    await page.locator("nav a[aria-current=page]", { hasText: "Flow" }).waitFor();
    expect([faults, outside]).toEqual([[], []]);
    await page.close();
  });

  it("the explorer's page at the server's own port shows the view that its address names", async () => {
    const { page } = await open(`${server.behind}/explore/figures`);
    await page.locator("nav a[aria-current=page]", { hasText: "Figures" }).waitFor();
    await page.close();
  });

  it("GraphiQL runs an example", async () => {
    const { page, faults, outside } = await open(`${server.url}/graphiql?example=fast-growth`);
    await page.locator(".graphiql-execute-button").click();
    await page.locator(".result-window").getByText('"observations"').first().waitFor();
    expect([faults, outside]).toEqual([[], []]);
    await page.close();
  });
});
