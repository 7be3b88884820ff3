import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { blocksOf, root } from "../support/docs.js";

describe("docs/packs.md", () => {
  const all = blocksOf("test/docs/packs.test.ts");
  const exemption = all.find(({ page }) => page === "docs/checks.md");
  const [block, again, ...others] = all.filter((one) => one !== exemption);

  it("is followed by a page with an exemption of a pack", () => {
    const [shown] = parse(String(exemption?.text)) as [object];
    expect(parse(readFileSync(`${root}test/briefing/later/2031-q3-valdora/exemptions.yaml`, "utf8"))).toContainEqual(
      shown,
    );
  });

  it("shows a row that states again a part of another pack's", () => {
    const [row] = parse(String(again?.text)) as [object];
    expect(row).toMatchObject({ id: "policy:steel-specifications-2025", stage: "IN_FORCE" });
  });

  it("shows a row of the pack", () => {
    expect(others).toEqual([]);
    const [row] = parse(String(block?.text)) as [Record<string, unknown> & { evidence: [object] }];
    const rows = parse(readFileSync(`${root}seeds/2025-q1-miit/policies.yaml`, "utf8")) as (typeof row)[];
    const { evidence, ...own } = row;
    const real = rows.find(({ id }) => id === row.id);
    expect(real).toMatchObject({ ...own, issuedOn: String(own.issuedOn) });
    expect(real?.evidence).toContainEqual(evidence[0]);
  });
});
