import { accessibilityFaults, inBrowser, type Opened } from "../support/explorer.js";
import { edge, figure, metric, observes, place, sameFact, twoMonths } from "../support/figures.js";
import { loadOf } from "../support/graphs.js";

const april = { publishedOn: "2025-04-18" };
const july = { publishedOn: "2025-07-19" };
const second = { periodCode: "2025-Q2", periodStart: "2025-04-01", periodEnd: "2025-06-30" };

/** A growth rate as two briefings gave it: of the first quarter 6.9, in July revised to 6.8; of the second more than 7. */
const growth = [
  figure("first", 6.9, april),
  figure("revised", 6.8, july),
  figure("above", 7, { ...second, ...july, qualifier: "MORE_THAN" }),
  figure("two-months", 6, { ...twoMonths, ...april }),
].map((node) => ({ ...node, props: { ...node.props, comparisonBasis: "YEAR_ON_YEAR" } }));
const lamps = { id: "product:lamps", kind: "Product", props: { name: "Lamps" } } as const;
const load = loadOf({
  nodes: [metric("growth"), place("valdora"), lamps, ...growth],
  edges: [
    ...observes("growth", growth),
    ...growth.map(({ id }) => edge("IN_PLACE", id, "place:valdora")),
    edge("MEASURES", "metric:growth", lamps.id),
    sameFact("revised", "first", "REVISES"),
  ],
});
const well = ({ faults, asked }: Opened) => expect({ faults, asked }).toEqual({ faults: [], asked: [] });

inBrowser(
  "figures of several briefings",
  (site) => {
    it("make a line with their vintages, apart from those of other periods", async () => {
      const opened = await site.open("/explore/figures?of=product:lamps");
      const { page } = opened;
      const pictures = page.locator('svg[data-export="picture"]');
      await pictures.nth(1).waitFor();
      const line = page.locator(".figures-multiple", { hasText: "Q1 2025 – Q2 2025" });
      expect(await line.locator("svg [data-mark=line] path").count()).toBe(1);
      // Two current values and the one that was revised.
      expect(await line.locator("svg [data-mark=dot] circle").count()).toBe(3);
      expect(await line.locator("svg [data-mark=arrow] path").count()).toBe(1);
      expect(await line.locator("svg").textContent()).toMatch(
        /6\.8%.*more than 7%.*Q1 2025.*Q2 2025|Q1 2025.*Q2 2025.*6\.8%.*more than 7%/s,
      );
      expect(await line.locator(".figures-vintage").innerText()).toMatch(/“first”.*2025-04-18/);
      const other = page.locator(".figures-multiple", { has: page.locator(".figures-other") });
      expect(await other.locator(".figures-other").innerText()).toBe(
        "Another period: January–February 2025, not Q1 2025",
      );
      expect(await other.locator("svg [data-mark=line]").count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      well(opened);
    });

    it("are ranked as they were last said", async () => {
      const opened = await site.open("/explore/figures?period=2025-Q1|FLOW");
      const { page } = opened;
      await page.locator("[data-rank]").waitFor();
      expect(await page.locator("[data-rank]").innerText()).toMatch(/revised.*also: “first”/s);
      await page.locator("[data-rank] [data-open]").click();
      await page.locator(".figure-others").waitFor();
      expect(await page.locator(".figure-others").innerText()).toMatch(/revises: “first”/);
      well(opened);
    });
  },
  async (store) => store.load(load),
);

inBrowser(
  "figures of an empty store",
  (site) => {
    it.each(["/explore/figures", "/explore/figures?pick=1", "/explore/figures?of=product:lamps"])(
      "%s says so",
      async (path) => {
        const opened = await site.open(path);
        await opened.page.locator(".state, .lead").last().waitFor();
        await opened.page.waitForLoadState("networkidle");
        expect(await opened.page.locator("main").innerText()).toMatch(/No figure|Nothing/);
        expect(await accessibilityFaults(opened.page)).toEqual([]);
        well(opened);
      },
    );
  },
  async () => {},
);
