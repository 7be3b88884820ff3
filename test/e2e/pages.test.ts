import type { Browser, Page } from "playwright-core";
import { type Example, examples, firstExamples } from "../../src/server/examples.js";
import type { Store } from "../../src/store/store.js";
import { realStore } from "../support/sqlite.js";
import { connectBrowser, hasBrowser } from "../support/browser.js";
import { serve } from "../support/http.js";

const questions = (of: readonly Example[]) => of.map(({ question }) => question);
/** The name that GraphiQL gives a tab, and the field by which its answer is known. */
const tab = (example?: Example) => String(/query (\w+)/.exec(String(example?.document))?.[1]);
const field = (example?: Example) => `"${/\{\s+(\w+)/.exec(String(example?.document))?.[1]}"`;
const sandbox = "https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js";

(hasBrowser ? describe : describe.skip)("pages in a browser", () => {
  let store: Store;
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  beforeAll(async () => {
    store = await realStore();
    server = await serve(store);
    browser = await connectBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
    await store.close();
  });

  /** A page that reaches our server only, and what it complained of and asked of others. What others do is `foreign`'s. */
  async function open(path: string, foreign: "fails" | "hangs" | "answers" = "fails") {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const [faults, asked] = [[] as string[], [] as string[]];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(error.message));
    await page.route(
      (url) => url.origin !== server.url,
      async (route) => {
        asked.push(route.request().url());
        if (foreign === "fails") await route.abort();
        if (foreign === "answers") await route.fulfill({ contentType: "text/javascript", body: standIn });
      },
    );
    await page.goto(server.url + path, { waitUntil: "domcontentloaded" });
    return { page, faults, asked };
  }

  async function expectData(page: Page, of: string) {
    const result = page.locator(".result-window");
    await result.getByText(of, { exact: false }).first().waitFor();
    expect(await result.innerText()).not.toContain('"errors"');
  }

  it("GraphiQL: begins with the first examples, runs one on a click, and asks only this server", async () => {
    const { page, faults, asked } = await open("/graphiql");
    await page.locator(".graphiql-tab").first().waitFor();
    expect(await page.locator(".graphiql-tab").allInnerTexts()).toEqual(firstExamples.map(tab));

    await page.locator(".graphiql-execute-button").click();
    await expectData(page, field(firstExamples[0]));
    expect([faults, asked]).toEqual([[], []]);
    await page.close();
  });

  it("GraphiQL: lists every example, and opens the one that is chosen", async () => {
    const { page, faults } = await open("/graphiql");
    const links = page.locator(".graphiql-plugin a");
    await links.first().waitFor();
    expect(await links.allInnerTexts()).toEqual(questions(examples));

    const last = examples.at(-1);
    await links.last().click();
    await page.locator(".graphiql-tab-active").getByText(tab(last)).waitFor();
    await page.locator(".graphiql-execute-button").click();
    await expectData(page, field(last));
    expect(faults).toEqual([]);
    await page.close();
  });

  it("GraphiQL: runs the example of its address by the keyboard", async () => {
    const { page, faults, asked } = await open(`/graphiql?example=${firstExamples[1]?.name}`);
    await page.locator(".graphiql-tab-active").getByText(tab(firstExamples[1])).waitFor();
    await page.locator(".graphiql-query-editor").getByText(tab(firstExamples[1])).click();
    await page.keyboard.press("Control+Enter");
    await expectData(page, field(firstExamples[1]));
    expect([faults, asked]).toEqual([[], []]);
    await page.close();
  });

  it("GraphiQL: shows what the schema says of a field", async () => {
    const { page, faults } = await open("/graphiql");
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.locator(".graphiql-doc-explorer").getByText("Query", { exact: true }).first().click();
    await page.locator(".graphiql-doc-explorer").getByText("policies", { exact: true }).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each(["fails", "hangs"] as const)(
    "/: where Sandbox %s, leads to GraphiQL with each example, which runs",
    async (foreign) => {
      const { page, faults, asked } = await open("/", foreign);
      const links = page.locator("#offline a");
      await links.first().waitFor();
      expect(await links.allInnerTexts()).toEqual(questions(firstExamples));
      expect(await page.locator("#sandbox, #loading, #examples").filter({ visible: true }).count()).toBe(0);
      expect(asked).toEqual([sandbox]);
      if (foreign === "fails") expect(faults).toEqual([expect.stringContaining("net::ERR_FAILED")]);

      for (const [index, example] of firstExamples.entries()) {
        const { page: next, faults: found } = await open(String(await links.nth(index).getAttribute("href")));
        await next.locator(".graphiql-tab-active").getByText(tab(example)).waitFor();
        await next.locator(".graphiql-execute-button").click();
        await expectData(next, field(example));
        expect(found).toEqual([]);
        await next.close();
      }
      await page.close();
    },
  );

  it("/: where Sandbox answers, starts it with the example that was chosen, on this server's endpoint", async () => {
    const { page, faults } = await open(`/?example=${firstExamples[1]?.name}`, "answers");
    const options = JSON.parse(await page.locator("#sandbox pre").innerText()) as object;
    expect(options).toMatchObject({
      initialEndpoint: `${server.url}/graphql`,
      initialState: { document: firstExamples[1]?.document, pollForSchemaUpdates: false },
      runTelemetry: false,
    });
    expect(await page.locator("#offline, #loading").filter({ visible: true }).count()).toBe(0);
    expect(await page.locator("#examples a").allInnerTexts()).toEqual(questions(firstExamples));
    expect(faults).toEqual([]);
    await page.close();
  });

  it("runs no script but its own and Sandbox's", async () => {
    const { page, faults } = await open("/graphiql");
    // As a text: the page has a document, this file's types do not.
    const ran = await page.evaluate(`
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.head.append(script);
      "ran" in window;
    `);
    expect([ran, faults]).toEqual([false, [expect.stringContaining("Content Security Policy")]]);
    await page.close();
  });
});

/** In Sandbox's place: shows what it was given. */
const standIn = `window.EmbeddedSandbox = class {
  constructor(options) {
    const shown = document.createElement("pre");
    shown.textContent = JSON.stringify(options);
    document.querySelector(options.target).append(shown);
  }
};`;
