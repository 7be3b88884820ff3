import { ask } from "../support/api.js";
import { accessibilityFaults, inBrowser, type Opened, type Site, widths } from "../support/explorer.js";
import { becomes } from "../support/until.js";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly issuedBy: { readonly nodes: readonly { readonly id: string }[] };
  readonly targets: {
    readonly edges: readonly {
      readonly id: string;
      readonly intent: string;
      readonly evidence: readonly { readonly quote: string }[];
      readonly node: { readonly id: string; readonly kind: string };
    }[];
  };
}

/** Every statement of the store about targets of a kind. */
async function statements(site: Site, kind: string) {
  const { data } = await ask(
    site.store,
    `{ policies(first: 100, where: { targets: { some: {} } }) { nodes {
      id name issuedBy(first: 5) { nodes { id } }
      targets(first: 50) { edges { id intent evidence { quote } node { id kind } } } } } }`,
  );
  const { nodes } = (data as { policies: { nodes: Row[] } }).policies;
  return nodes.flatMap((policy) =>
    policy.targets.edges.filter(({ node }) => node.kind === kind).map((edge) => ({ policy, edge })),
  );
}

async function ready(site: Site, path: string, options = {}): Promise<Opened> {
  const opened = await site.open(path, options);
  await opened.page.locator(".flow, .flow-list, .flow-table:visible, .state").first().waitFor();
  return opened;
}

const different = (values: Iterable<string>) => new Set(values).size;

/** The boxes of all names in the picture, in its own pixels. */
const names = `[...document.querySelectorAll(".flow text")].map((text) => {
  const { x, y, width, height } = text.getBBox();
  return { text: text.textContent, x, y, width, height, size: parseFloat(getComputedStyle(text).fontSize) };
})`;
interface Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** The view by its address, at a width. The dark theme has the same structure: see it once of each kind. */
const states = [
  ["", widths.desk],
  ["?open=policy:steel-specifications-2025~industry:steel", widths.desk],
  ["?as=table", widths.tablet],
  ["?of=all", widths.tablet],
  ["?intent=RESTRICT", widths.tablet],
  ["?lang=zh", widths.phone],
] as const;

inBrowser("the flow", (site) => {
  it.each([
    ["", "Industry"],
    ["?of=technology", "Technology"],
  ])("%s shows every statement about its targets, as wide as its quotations", async (search, kind) => {
    const { page, faults, asked } = await ready(site, `/explore/flow${search}`, { width: widths.desk });
    const all = await statements(site, kind);
    expect(all.length).toBeGreaterThan(20);
    expect(await page.locator(".flow-stop.policy").count()).toBe(different(all.map(({ policy }) => policy.id)));
    expect(await page.locator(".flow-stop.target").count()).toBe(different(all.map(({ edge }) => edge.node.id)));
    const issuers = all.flatMap(({ policy }) => policy.issuedBy.nodes.map(({ id }) => id));
    expect(await page.locator(".flow-stop.issuer:not(.unnamed)").count()).toBe(different(issuers));
    expect(await page.locator(".flow-stop.unnamed").count()).toBe(1);

    const drawn = (await page.evaluate(
      `[...document.querySelectorAll(".flow-band:not(.issued)")].map((band) => band.getAttribute("stroke-width") / 12)`,
    )) as number[];
    const said = all.map(({ edge }) => edge.evidence.length);
    expect(drawn.map(Math.round).toSorted()).toEqual(said.toSorted());
    expect([faults, asked]).toEqual([[], []]);
  });

  it.each([widths.tablet, widths.desk])("writes no name over another and none under 12 px at %i px", async (width) => {
    for (const search of ["", "?of=all", "?lang=zh"]) {
      const { page } = await ready(site, `/explore/flow${search}`, { width });
      const boxes = (await page.evaluate(names)) as Box[];
      expect(boxes.length).toBeGreaterThan(25);
      expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
      const over = (a: Box, b: Box) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
      const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
      expect(pairs.filter(([a, b]) => over(a, b)).map(([a, b]) => [a.text, b.text])).toEqual([]);
    }
  });

  it("lights the whole way of what is pointed at, and opens its sentences on a click", async () => {
    const { page, faults } = await ready(site, "/explore/flow", { width: widths.desk });
    const all = await statements(site, "Industry");
    const steel = all.filter(({ edge }) => edge.node.id === "industry:steel");
    await page.locator("a.flow-part", { has: page.getByText(/^Steel industry/) }).hover();
    await page.locator(".flow-part.faded").first().waitFor();
    const lit = page.locator(".flow-part:not(.faded)");
    expect(await lit.locator(".flow-band:not(.issued)").count()).toBe(steel.length);
    const policies = different(steel.map(({ policy }) => policy.id));
    expect(await lit.locator(".flow-stop.policy").count()).toBe(policies);

    const band = page.locator('a.flow-part[aria-label^="Basic indicator requirements"]:has(.flow-band:not(.issued))');
    const label = String(await band.getAttribute("aria-label"));
    await page.mouse.click(
      ...((await page.evaluate(`(() => {
      const path = document.querySelector('a[aria-label=${JSON.stringify(label)}] path');
      path.scrollIntoView({ block: "center" });
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
      return [x, y];
    })()`)) as [number, number]),
    );
    await page.locator(".panel blockquote").first().waitFor();
    expect(page.url()).toContain("open=policy:");
    const fact = page.locator('.panel [data-fact^="TARGETS|"]');
    const open = String(new URL(page.url()).searchParams.get("open")).split("~");
    const opened = all.filter(({ policy, edge }) => policy.id === open[0] && edge.node.id === open[1]);
    expect(await fact.locator("blockquote").allInnerTexts()).toEqual(
      opened.flatMap(({ edge }) => edge.evidence.map(({ quote }) => quote)),
    );
    expect(await band.getAttribute("aria-current")).toBe("true");
    await page.goBack();
    await page.locator(".panel").waitFor({ state: "detached" });
    expect(faults).toEqual([]);
  });

  it("goes from body to band to policy by keyboard, lit where the focus is, and back to it on Escape", async () => {
    const { page, faults } = await ready(site, "/explore/flow", { width: widths.desk });
    const body = page.locator("a.flow-part", { has: page.locator(".flow-stop.issuer") }).first();
    await body.focus();
    const reached: string[] = [];
    for (let step = 0; step < 2; step++) {
      reached.push(String(await page.evaluate(`document.activeElement.getAttribute("aria-label")`)));
      await page.keyboard.press("Tab");
    }
    expect(reached[1]).toContain(" issued ");
    expect(await page.locator(".flow-part.faded").count()).toBeGreaterThan(10);
    const focused = String(await page.evaluate(`document.activeElement.getAttribute("aria-label")`));
    await page.keyboard.press("Enter");
    await page.locator(".panel blockquote").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".panel").waitFor({ state: "detached" });
    await becomes(page, `document.activeElement.getAttribute("aria-label")`, focused);
    expect(faults).toEqual([]);
  });

  it("filters by intent, keeps it in the address, and says how to undo a filter that leaves nothing", async () => {
    const { page, faults } = await ready(site, "/explore/flow", { width: widths.desk });
    const all = await statements(site, "Industry");
    await page.getByRole("button", { name: /^regulate/ }).click();
    const regulated = all.filter(({ edge }) => edge.intent === "REGULATE").length;
    await page.locator(".flow-note", { hasText: `${regulated} statements` }).waitFor();
    expect(await page.locator(".flow-band:not(.issued)").count()).toBe(regulated);
    await page.reload();
    await page.locator(".flow-note", { hasText: `${regulated} statements` }).waitFor();

    await page.goto(`${site.url}/explore/flow?of=product&intent=RESTRICT`);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.locator(".flow-note", { hasText: `${all.length} statements` }).waitFor();
    expect(faults).toEqual([]);
  });

  it("asks nothing that the matrix has not asked", async () => {
    const { page } = await site.open("/explore", { width: widths.desk });
    await page.locator(".matrix-count").waitFor();
    const questions: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/graphql")) questions.push(String(request.postData()));
    });
    await page.getByRole("link", { name: "Flow", exact: true }).click();
    await page.locator(".flow").waitFor();
    expect(questions).toEqual([]);
  });

  it("is a table too, a row for each statement with its words", async () => {
    const { page, faults } = await ready(site, "/explore/flow", { width: widths.tablet });
    const all = await statements(site, "Industry");
    expect(await page.locator(".flow-table").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Table" }).click();
    await page.locator(".flow-table").waitFor();
    expect(await page.locator(".flow").count()).toBe(0);
    const words = await page.locator(".flow-table tbody td:last-child").allInnerTexts();
    const said = all.map(({ edge }) => edge.evidence.map(({ quote }) => quote).join(" … "));
    expect(words.toSorted()).toEqual(said.toSorted());
    expect(faults).toEqual([]);
  });

  it("is a nested list on a phone: body, policy, industries", async () => {
    const { page, faults } = await ready(site, "/explore/flow", { width: widths.phone, hasTouch: true });
    const all = await statements(site, "Industry");
    expect(await page.locator(".flow").count()).toBe(0);
    const listed = all.reduce((sum, { policy }) => sum + Math.max(1, policy.issuedBy.nodes.length), 0);
    expect(await page.locator(".flow-list-targets a").count()).toBe(listed);
    expect(await page.evaluate(`document.documentElement.scrollWidth <= ${widths.phone}`)).toBe(true);
    const heights = (await page.evaluate(
      `[...document.querySelectorAll(".flow-list-targets a")].map((a) => a.getBoundingClientRect().height)`,
    )) as number[];
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
    await page.locator(".flow-list-targets a").first().tap();
    await page.locator(".panel blockquote").first().waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ["light", states],
    ["dark", states.filter(([search]) => search === "" || search.includes("open") || search.includes("zh"))],
  ] as const)("has nothing that axe finds fault with, %s", async (theme, shown) => {
    let opened: Opened | undefined;
    for (const [search, width] of shown) {
      opened = await ready(site, `/explore/flow${search}`, { width, theme, on: opened });
      const { page, faults } = opened;
      if (search.includes("open")) await page.locator(".panel blockquote").first().waitFor();
      expect([search, await accessibilityFaults(page)]).toEqual([search, []]);
      const menu = page.locator(".export-menu > button");
      if ((await menu.count()) === 0) continue;
      await menu.click();
      expect([search, await accessibilityFaults(page, ".export-menu")]).toEqual([search, []]);
      expect(faults).toEqual([]);
    }
  });
});

inBrowser(
  "the flow of an empty store",
  (site) => {
    it("says what to do", async () => {
      const { page, faults } = await ready(site, "/explore/flow");
      expect(await page.locator(".state").innerText()).toContain("npm run import");
      expect(faults).toEqual([]);
    });
  },
  async () => undefined,
);
