import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Store } from "../../src/store/store.js";
import { connectBrowser, hasBrowser } from "./browser.js";
import { serve } from "./http.js";
import { emptyStore, realStore } from "./sqlite.js";

/** Milliseconds that a page is waited for: a test that fails on a busy machine says nothing. */
const patience = 120_000;

export const widths = { phone: 390, tablet: 1024, desk: 1600 } as const;

/** Themes and widths that accessibility is looked at in: each once, and every pair of them. */
export const looks = [
  ["light", widths.phone],
  ["dark", widths.tablet],
] as const;
export const everyLook = [...looks, ["dark", widths.phone], ["light", widths.tablet]] as const;

export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the console, and exceptions of the page. */
  readonly faults: string[];
  /** Requests to anyone but our server. */
  readonly asked: string[];
}

export interface Site {
  readonly url: string;
  readonly store: Store;
  /** A new page at an address of the explorer. `theme` and `lang` as its reader has chosen them. */
  open(path: string, options?: SiteOptions): Promise<Opened>;
}

export interface SiteOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  /** A page that is used again, with what its reader has stored: a new window costs five times as much as an address. */
  readonly on?: Opened | undefined;
}

/** Tests in a real browser against our real server with the real packs, or with what `load` puts into the store. */
export function inBrowser(name: string, tests: (site: Site) => void, load?: (store: Store) => Promise<unknown>): void {
  (hasBrowser ? describe : describe.skip)(name, () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    let browser: Browser;
    beforeAll(async () => {
      store = load ? emptyStore() : await realStore();
      await load?.(store);
      server = await serve(store);
      browser = await connectBrowser();
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
    });
    afterAll(async () => {
      await browser?.close();
      await server.close();
      await store.close();
    });
    tests({
      get url() {
        return server.url;
      },
      get store() {
        return store;
      },
      open: async (path, { width = 1280, height = 800, theme = "light", on, ...options } = {}) => {
        if (on) {
          await on.page.setViewportSize({ width, height });
          await on.page.emulateMedia({ colorScheme: theme });
          await on.page.goto(server.url + path, { waitUntil: "domcontentloaded" });
          return on;
        }
        const context = await browser.newContext({
          viewport: { width, height },
          colorScheme: theme,
          locale: "en-GB",
          ...options,
        });
        context.setDefaultTimeout(patience);
        const page = await context.newPage();
        const [faults, asked] = [[] as string[], [] as string[]];
        page.on("console", (message) => {
          if (["error", "warning"].includes(message.type())) faults.push(message.text());
        });
        page.on("pageerror", (error) => faults.push(error.message));
        // The browser reaches no other host: nothing has to be stopped here, which would keep it from caching.
        page.on("request", (request) => {
          if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${server.url}/`))
            asked.push(request.url());
        });
        await page.goto(server.url + path, { waitUntil: "domcontentloaded" });
        return { page, faults, asked };
      },
    });
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Violations that axe-core finds in the present page: `rule: element`, nothing where all is well. `within` restricts it to an
 * element that was opened on a page that was looked at before.
 */
export async function accessibilityFaults(page: Page, within?: string): Promise<string[]> {
  // The page's own policy keeps foreign scripts out: the text is evaluated, not loaded.
  await page.evaluate(axe);
  return (await page.evaluate(`
    axe.run(${within ? JSON.stringify(within) : "document"}, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ": " + target + " — " + failureSummary)))
  `)) as string[];
}
