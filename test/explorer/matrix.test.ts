import {
  accessibilityFaults,
  everyLook,
  inBrowser,
  looks,
  type Opened,
  type Site,
  widths,
} from "../support/explorer.js";
import { ask } from "../support/api.js";
import { becomes, until } from "../support/until.js";

const cells = ".matrix .cell";

async function ready(site: Site, path: string, options = {}): Promise<Opened> {
  const opened = await site.open(path, options);
  await opened.page.locator(".matrix-count").waitFor();
  return opened;
}

inBrowser("the matrix", (site) => {
  it("is a table whose totals are the statements that the graph holds", async () => {
    const { page, faults, asked } = await ready(site, "/explore?of=all");
    const { data } = await ask(
      site.store,
      "{ policies(first: 100, where: { targets: { some: {} } }) { nodes { targets(first: 0) { totalCount } } } }",
    );
    const { nodes } = (data as { policies: { nodes: { targets: { totalCount: number } }[] } }).policies;
    const stated = nodes.reduce((sum, { targets }) => sum + targets.totalCount, 0);
    expect(stated).toBeGreaterThan(100);
    expect(Number(await page.locator(".matrix tfoot .total").innerText())).toBe(stated);
    const rows = await page.locator(".matrix tbody td.total").allInnerTexts();
    const columns = await page.locator(".matrix tfoot td:not(.total)").allInnerTexts();
    for (const totals of [rows, columns]) expect(totals.reduce((sum, text) => sum + Number(text), 0)).toBe(stated);
    expect([faults, asked]).toEqual([[], []]);
  });

  it("has a cell for every statement there is, and opens the words behind it, verbatim", async () => {
    const { page, faults, asked } = await ready(site, "/explore?of=all", { width: widths.desk });
    const { data } = await ask(
      site.store,
      "{ policies(first: 100, where: { targets: { some: {} } }) { nodes { id targets(first: 50) { edges { id node { id } evidence { quote } } } } } }",
    );
    const nodes = (data as { policies: { nodes: Row[] } }).policies.nodes;
    const quotes = new Map<string, string[]>();
    for (const { id, targets } of nodes)
      for (const { node, evidence } of targets.edges) {
        const key = `${id}~${node.id}`;
        quotes.set(key, [...(quotes.get(key) ?? []), ...evidence.map(({ quote }) => quote)]);
      }
    expect(await page.locator(cells).count()).toBe(quotes.size);
    const seen = new Set<string>();
    const all = await page.locator(cells).all();
    for (const cell of all.filter((_, index) => index % 8 === 0)) {
      await cell.click();
      const open = String(new URL(page.url()).searchParams.get("open"));
      const [, source, target] = open.split("|");
      const key = target ? `${source}~${target}` : open;
      const shown = page.locator('.panel [data-fact^="TARGETS|"] blockquote');
      const expected = quotes.get(key)?.toSorted();
      await page
        .locator(`.panel [data-fact*="${key.split("~")[0]}|${key.split("~")[1]}"]`)
        .first()
        .waitFor();
      expect((await shown.allInnerTexts()).toSorted()).toEqual(expected);
      seen.add(key);
    }
    expect(seen.size).toBe(Math.ceil(quotes.size / 8));
    expect([faults, asked]).toEqual([[], []]);
  });

  it("says who spoke, in answer to whom, how it was meant, and where; and gives a citation with the release", async () => {
    const { page } = await ready(site, "/explore", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: /^Specifications for the Steel Industry.*upgrade Steel industry/ }).click();
    const panel = page.locator(".panel");
    await panel.getByText("Tao Qing, answering Xinhua Finance").first().waitFor();
    expect(await panel.locator("figcaption .muted").first().innerText()).toBe(
      "reported as done · question 9 · 2025-04-18",
    );
    const link = panel.getByRole("link", { name: "Published page" }).first();
    expect(await link.getAttribute("href")).toMatch(/^http:\/\/english\.scio\.gov\.cn\/.*#:~:text=/);
    await panel.getByRole("button", { name: "Copy citation" }).first().click();
    await panel.getByRole("button", { name: "Copied" }).waitFor();
    const { data } = await ask(site.store, "{ release { id } }");
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(copied).toContain((data as { release: { id: string } }).release.id);
    expect(copied).toMatch(
      /^“.*the MIIT issued.*” Tao Qing, answering Xinhua Finance, in: SCIO briefing .*, 2025-04-18\. http/,
    );
  });

  it("takes a report of a fact: which fact of which release, its words, and the reader's", async () => {
    const { page } = await ready(site, "/explore", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(cells).first().click();
    await page.getByRole("button", { name: "Report this fact" }).click();
    await page.getByLabel("What should it say?").fill("It says the opposite.");
    await page.getByRole("button", { name: "Copy the report" }).click();
    const report = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(report).toMatch(
      /^Fact: TARGETS\|policy:\S+\nRelease: 2025-04-18\.\w+\nSays: .+ TARGETS .+\n“.+” \(evidence:\S+\)\n[^]*It says the opposite\.$/,
    );
    const mail = await page.getByRole("link", { name: "Open in mail" }).getAttribute("href");
    expect(decodeURIComponent(String(mail))).toContain(report);
  });

  it("keeps its state in the address: back, forward, reload and a shared link show the same", async () => {
    const { page } = await ready(site, "/explore");
    const shown = () => page.locator(cells).count();
    const industries = await shown();
    await page.getByRole("link", { name: /^Technologies/ }).click();
    await page.locator(".chip[aria-current]", { hasText: "Technologies" }).waitFor();
    const technologies = await until(shown, (count) => count > 0 && count !== industries);
    await page.locator(cells).first().click();
    const words = await page.locator(".panel blockquote").first().innerText();
    const address = page.url();

    await page.goBack();
    await page.locator(".panel blockquote").first().waitFor({ state: "detached" });
    await page.goBack();
    await page.locator(".chip[aria-current]", { hasText: "Industries" }).waitFor();
    await until(shown, (count) => count === industries);
    await page.goForward();
    await page.goForward();
    for (const again of [page, await page.context().newPage()]) {
      await (again === page ? page.reload() : again.goto(address));
      await again.locator(".panel blockquote").first().waitFor();
      expect(await again.locator(".panel blockquote").first().innerText()).toBe(words);
      // The panel and the matrix come each when its own answer does.
      await until(
        () => again.locator(cells).count(),
        (count) => count === technologies,
      );
    }
  });

  it("is sorted, grouped and filtered, by the keyboard too", async () => {
    const { page } = await ready(site, "/explore");
    const names = () => page.locator(".matrix th[scope=row] a").allInnerTexts();
    await page.getByRole("link", { name: "Policy", exact: true }).press("Enter");
    await page.locator('th[aria-sort="ascending"]').waitFor();
    const groups = await page.locator(".matrix tbody").all();
    for (const group of groups) {
      const own = await group.locator("th[scope=row] a").allInnerTexts();
      expect(own).toEqual(own.toSorted((a, b) => a.localeCompare(b)));
    }
    await page.getByLabel("Rows by").selectOption("issuer");
    await page.locator(".row-group", { hasText: "No issuer named" }).waitFor();
    await page.getByLabel("Columns by").selectOption("section");
    await page.locator(".column-groups", { hasText: "Not matched to GB/T 4754" }).waitFor();
    await page.getByLabel("Filter by name").fill("steel");
    await until(names, (left) => left.length < 10);
    expect((await names()).length).toBeGreaterThan(0);
    const regulate = page.getByRole("button", { name: /^regulate/ });
    await regulate.press("Space");
    await until(
      () => regulate.getAttribute("aria-pressed"),
      (pressed) => pressed === "true",
    );
    const labels = await page.locator(cells).evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label).toContain("regulate");
    await page.getByLabel("Filter by name").fill("no such thing");
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await until(names, (left) => left.length > 10);
  });

  it("opens a cell by Enter, moves to the panel, and back to the cell by Escape", async () => {
    const { page } = await ready(site, "/explore");
    const cell = page.locator(cells).nth(3);
    const label = await cell.getAttribute("aria-label");
    await cell.press("Enter");
    await page.locator(".panel blockquote").first().waitFor();
    await becomes(page, "document.activeElement.className", "panel");
    await page.keyboard.press("Escape");
    await page.locator(".panel blockquote").first().waitFor({ state: "detached" });
    await becomes(page, "document.activeElement.getAttribute('aria-label')", label);
  });

  it("is a grouped list on a phone, with the same statements", async () => {
    const { page, faults } = await ready(site, "/explore", { width: widths.phone, height: 844, hasTouch: true });
    const { page: wide } = await ready(site, "/explore", { width: widths.desk });
    expect(await page.locator(".matrix").isVisible()).toBe(false);
    expect(await page.locator(".matrix-list .cell").count()).toBe(await wide.locator(cells).count());
    await page.locator(".matrix-list .cell").first().tap();
    await page.locator(".panel blockquote").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(faults).toEqual([]);
  });

  it("speaks Chinese, with Chinese names where there are any, and the words as they were said", async () => {
    const { page } = await ready(site, "/explore?lang=zh&open=policy:10-gigabit-optical-network-pilot-projects");
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    await page.getByRole("heading", { name: "哪些政策涉及什么" }).waitFor();
    await page.locator(".panel-title", { hasText: "万兆光网试点" }).waitFor();
    expect(await page.locator(".panel blockquote").first().getAttribute("lang")).toBe("en");
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("heading", { name: "Which policies touch what" }).waitFor();
  });

  it.each([
    ["as it opens", "/explore", ""],
    ["with a fact", "/explore", ".cell"],
    ["with a thing", "/explore?open=industry:steel", ""],
    ["with a report", "/explore", "report"],
    ["with nothing found", "/explore?find=zzz", ""],
    ["in Chinese", "/explore?lang=zh&open=body:miit", ""],
  ])("has nothing that axe finds wrong, %s", async (_, path, act) => {
    // Each state in each theme and at each width; the first in all four together.
    let opened: Opened | undefined;
    for (const [theme, width] of path === "/explore" && act === "" ? everyLook : looks) {
      opened = await ready(site, path, { theme, width, on: opened });
      const { page } = opened;
      if (act) await page.locator(".cell").filter({ visible: true }).nth(1).click();
      if (act || path.includes("open=")) await page.locator(".panel .fact").first().waitFor();
      if (act === "report") await page.getByRole("button", { name: "Report this fact" }).first().click();
      // The page under a cell's panel is the first state.
      expect([theme, width, await accessibilityFaults(page, act ? ".panel" : undefined)]).toEqual([theme, width, []]);
    }
  });
});

interface Row {
  readonly id: string;
  readonly targets: {
    readonly edges: readonly {
      readonly node: { readonly id: string };
      readonly evidence: readonly { readonly quote: string }[];
    }[];
  };
}
