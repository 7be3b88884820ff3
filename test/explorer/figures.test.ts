import type { Page } from "playwright-core";
import { importPacks } from "../../src/briefing/import-packs.js";
import { accessibilityFaults, everyLook, inBrowser, looks, type Opened } from "../support/explorer.js";
import { packAfter, put, synthetic } from "../support/packs.js";
import { becomes } from "../support/until.js";

const cars = "observation:new-energy-vehicle-output-growth-s292";
const well = ({ faults, asked }: Opened) => expect({ faults, asked }).toEqual({ faults: [], asked: [] });
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const charts = (page: Page) => page.locator('.figures-multiple svg[data-export="picture"]');

inBrowser("what grew fastest", (site) => {
  it("ranks one period, unit, comparison, place and coverage, and says who said so", async () => {
    const opened = await site.open("/explore/figures");
    const { page } = opened;
    const first = page.locator("[data-rank='1']");
    await first.waitFor();
    expect(await first.innerText()).toMatch(/Output of new energy vehicles.*50\.4%.*Tao Qing/s);
    expect(await page.locator(".figures-setting").innerText()).toBe(
      "year on year · percent · Q1 2025 · China · no coverage stated",
    );
    const { data } = (await (
      await page.request.post(`${site.url}/graphql`, {
        data: {
          query: `{ observations(where: {
            comparison: { basis: { eq: YEAR_ON_YEAR } }, unit: { code: { eq: "percent" } }, scope: { isNull: true },
            period: { code: { eq: "2025-Q1" }, kind: { eq: FLOW } }, place: { some: { id: { eq: "place:china" } } },
            OR: [{ value: { isNull: false } }, { qualifier: { eq: DOUBLE_DIGIT } }] }) { totalCount } }`,
        },
      })
    ).json()) as { data: { observations: { totalCount: number } } };
    expect(await page.locator("[data-rank]").count()).toBe(data.observations.totalCount);
    expect(await page.locator(".figures-source").innerText()).toMatch(
      /Source: .*Tao Qing.*2025-04-18\. Release 2025-/s,
    );
    well(opened);
  });

  it("draws an open whisker where only a bound was said", async () => {
    const { page } = await site.open("/explore/figures");
    const row = page.locator("[data-rank]", { hasText: "Output of coated plates" });
    await row.waitFor();
    expect(await row.locator(".figures-whisker").getAttribute("class")).toContain("open-high");
    expect(await page.locator(`[data-figure="${cars}"] .figures-whisker`).count()).toBe(0);
  });

  it("opens a row in the panel: as said, as a number, and the words; Escape goes back to the row", async () => {
    const opened = await site.open("/explore/figures");
    const { page } = opened;
    const link = page.locator("[data-rank='1'] [data-open]");
    await link.focus();
    await page.keyboard.press("Enter");
    const panel = page.locator(".panel");
    await panel.locator("blockquote").first().waitFor();
    const says = await panel.innerText();
    for (const part of [
      "50.4%",
      "Q1 2025",
      "year on year (against Q1 2024)",
      "percent",
      "China",
      "Tao Qing",
      "reported as done",
    ])
      expect(says).toContain(part);
    expect(says).toContain("The words leave open: place.");
    expect(await panel.locator('[href*="figures?of="]').count()).toBeGreaterThan(0);
    expect(await panel.locator('[href*="network?around="]').count()).toBeGreaterThan(0);
    expect(search(page)).toBe(`?open=${cars}`);
    await page.keyboard.press("Escape");
    await becomes(page, "document.activeElement.dataset.open", cars);
    well(opened);
  });

  it("leads to the list of each kind of figure that it leaves out, and to a ranking of these", async () => {
    const opened = await site.open("/explore/figures");
    const { page } = opened;
    await page.locator(".figures-excluded-link").first().waitFor();
    const links = page.locator(".figures-excluded-link");
    let counted = await page.locator("[data-rank]").count();
    counted += await page.locator("[data-rank] .figures-also").count();
    for (const text of await links.allInnerTexts()) {
      const count = Number(/^\d+/.exec(text)?.[0]);
      await links.filter({ hasText: text }).click();
      const list = page.locator(".figures-excluded-list");
      await list.waitFor();
      expect([text, await list.locator("[data-figure]").count()]).toEqual([text, count]);
      counted += count;
    }
    const all = (await (
      await page.request.post(`${site.url}/graphql`, {
        data: {
          query: `{ observations(where: { comparison: { basis: { isNull: false } },
            metric: { some: { statisticType: { in: [GROWTH_RATE, DIFFERENCE] } } } }) { totalCount } }`,
        },
      })
    ).json()) as { data: { observations: { totalCount: number } } };
    expect(counted).toBe(all.data.observations.totalCount);

    await links.filter({ hasText: "January–February 2025" }).click();
    const rankThese = page.locator(".figures-excluded-actions a").first();
    const count = Number(/\d+/.exec(await rankThese.innerText())?.[0]);
    await rankThese.click();
    await page.locator(".figures-setting", { hasText: "January–February 2025" }).waitFor();
    expect(await page.locator("[data-rank]").count()).toBe(count);
    await page.goBack();
    await page.locator(".figures-setting", { hasText: "Q1 2025" }).waitFor();
    well(opened);
  });

  it("is chosen anew by period, unit, place and order, in the address", async () => {
    const opened = await site.open("/explore/figures");
    const { page } = opened;
    await page.getByLabel("Place").selectOption("parts");
    await page.locator("[data-rank]", { hasText: "Fujian: Value added of industry" }).waitFor();
    expect(search(page)).toBe("?place=parts");
    await page.getByLabel("Place").selectOption("place:china");
    await page.getByLabel("Order").selectOption("fall");
    await page.locator("[data-rank='1']", { hasText: "falling by 9.6%" }).waitFor();
    expect(await page.locator("h1").innerText()).toBe("What fell fastest");
    await page.reload();
    await page.locator("[data-rank='1']", { hasText: "falling by 9.6%" }).waitFor();
    await page.getByLabel("Unit").selectOption("percentage_point");
    await page.locator("[data-rank]", { hasText: "percentage point" }).first().waitFor();
    expect(await page.locator("[data-rank]", { hasText: "%" }).count()).toBe(0);
    well(opened);
  });

  it("is one picture with its source in it where one is wanted", async () => {
    const opened = await site.open("/explore/figures");
    const { page } = opened;
    await page.getByText("This ranking as one picture").click();
    const picture = page.locator('svg[data-export="picture"]');
    await picture.waitFor();
    expect(await picture.textContent()).toMatch(/1\. Output of new energy vehicles.*Source:/s);
    expect(await picture.getAttribute("aria-label")).toContain("What grew fastest");
    well(opened);
  });
});

inBrowser("figures of one thing", (site) => {
  it("are found by a search among things with figures", async () => {
    const opened = await site.open("/explore/figures");
    const { page } = opened;
    await page.getByRole("button", { name: "Figures of one thing" }).click();
    await page.keyboard.type("consumer goods");
    const found = page.locator(".figures-picker li a");
    await page.locator(".figures-picker li:only-child").first().waitFor();
    expect(await found.first().innerText()).toContain("Consumer goods manufacturing");
    await found.first().click();
    await charts(page).first().waitFor();
    expect(search(page)).toBe("?of=industry:consumer-goods-manufacturing");
    well(opened);
  });

  it("are in a chart for each statistic, with its source, and as a table", async () => {
    const opened = await site.open("/explore/figures?of=product:automobiles");
    const { page } = opened;
    await charts(page).nth(3).waitFor();
    expect(await charts(page).count()).toBe(4);
    for (const text of await charts(page).allTextContents())
      expect(text).toMatch(/Source: Tao Qing, in: .*2025-04-18/s);
    for (const chart of await charts(page).all()) expect(await chart.getAttribute("aria-label")).toMatch(/^Chart: /);
    expect(await smallestText(page)).toBeGreaterThanOrEqual(12);
    const table = page.locator('table[data-export="table"]');
    const rows = await table.locator("tbody tr").allInnerTexts();
    expect(rows.join("\n")).toMatch(/7\.561 million\s+7,561,000\s+7\.561 million units\s+units\s+Q1 2025/);
    await page.getByRole("link", { name: "Number", exact: true }).click();
    await table.locator('th[aria-sort="ascending"]', { hasText: "Number" }).waitFor();
    const numbers = await table.locator("[data-value]").all();
    expect(await Promise.all(numbers.map((cell) => cell.getAttribute("data-value")))).toEqual([
      "7470000",
      "7561000",
      "11.2",
      "14.5",
    ]);
    well(opened);
  });

  it("of another period say so, in a chart of their own", async () => {
    const opened = await site.open("/explore/figures?of=industry:consumer-goods-manufacturing");
    const { page } = opened;
    await charts(page).first().waitFor();
    const notes = await page.locator(".figures-other").allInnerTexts();
    expect(notes).toContain("Another period: January–February 2025, not Q1 2025");
    well(opened);
  });

  it("of something without any lead to what has some", async () => {
    for (const id of ["body:nowhere", "policy:5g-setting-sail-nowhere"]) {
      const opened = await site.open(`/explore/figures?of=${id}`);
      await opened.page.locator(".figures-kind a").first().waitFor();
      expect(await opened.page.locator(".lead").innerText()).toContain(id);
      well(opened);
    }
  });
});

const states = [
  "/explore/figures",
  "/explore/figures?pick=1",
  `/explore/figures?open=${cars}`,
  "/explore/figures?left=number:none",
  "/explore/figures?of=industry:industry",
  "/explore/figures?of=infrastructure:industrial-internet-platforms&lang=zh",
  "/explore/figures?of=nothing",
];

inBrowser("figures for everyone", (site) => {
  it.each(states)("axe finds nothing: %s", async (path) => {
    let opened: Opened | undefined;
    for (const [theme, width] of path === states[0] ? everyLook : looks) {
      opened = await site.open(path, { theme, width, on: opened });
      const { page } = opened;
      await page.locator("h1").waitFor();
      await page.waitForLoadState("networkidle");
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate("document.querySelector('#view').scrollWidth <= innerWidth")).toBe(true);
      well(opened);
    }
  });
});

/** Pixels of the smallest letters in a chart. */
const smallestText = (page: Page) =>
  page.evaluate(
    `Math.min(...[...document.querySelectorAll(".figures-multiple text")].map((text) => parseFloat(getComputedStyle(text).fontSize)))`,
  );

inBrowser(
  "figures that contradict each other",
  (site) => {
    it("carry what a check has noted", async () => {
      const opened = await site.open("/explore/figures?of=industry:tidal-power");
      const { page } = opened;
      const flagged = page.locator("tr .figures-flag");
      await flagged.first().waitFor();
      expect(await flagged.count()).toBe(2);
      for (const words of await flagged.allInnerTexts()) expect(words).toMatch(/Contradiction noted\..*7\.5/s);
      await page
        .locator("tr", { has: page.locator(".figures-flag") })
        .first()
        .locator("th a")
        .click();
      await page.locator(".panel .figure-noted").waitFor();
      expect(await page.locator(".panel .figure-others").innerText()).toContain("conflicts with");
      well(opened);
    });
  },
  (store) =>
    importPacks(store, [packAfter(["same-fact.yaml", put("kind: RESTATES", "kind: CONFLICTS")])], {
      source: synthetic,
    }),
);
