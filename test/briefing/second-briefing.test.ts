import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPacks } from "../../src/briefing/check-packs.js";
import { importPacks, readPacks } from "../../src/briefing/import-packs.js";
import { measureCoverage } from "../../src/briefing/measure-coverage.js";
import { writeSeals } from "../../src/briefing/write-seals.js";
import type { Store } from "../../src/store/store.js";
import { synthetic, syntheticPack } from "../support/packs.js";
import { secondBriefing, secondDocument, secondName } from "../support/second-briefing.js";
import { emptyStore } from "../support/sqlite.js";

const places = [join(syntheticPack, "..")];

describe("a pack anywhere", () => {
  let store: Store;
  let pack: string;
  let source: string;
  beforeAll(async () => {
    store = emptyStore();
    ({ pack, source } = await secondBriefing());
    await importPacks(store, [syntheticPack], { source: synthetic });
  });
  afterAll(() => store.close());

  it.each([
    ["the store alone, whose packs have no folder here", true, []],
    ["the store and the folder of its pack", true, places],
    ["the folder of the pack that it needs, without a store", false, places],
  ] as const)("is checked, sealed and measured with %s", async (_, stored, found) => {
    const of = stored ? store : undefined;
    expect(await writeSeals(pack, source, found, of)).toBe(`sealed 18 spans of ${secondDocument}`);
    const built = await readPacks([pack], { source, places: found }, of);
    expect(checkPacks(built, [secondName]).problems).toEqual([]);
    const { report } = measureCoverage(built, [secondName]);
    expect(report).toMatch(/metric +6 of 6\n +unit +6 of 6\n +period +6 of 6\n +comparison +1 of 1\n/);
    expect(report).toContain("Terms that no entity's name covers: 1\n  384  Read in Valdoran\n");
  });

  it("is refused without what it refers to, which is named", async () => {
    await expect(readPacks([pack], { source })).rejects.toThrow(
      'OBSERVES to: there is no "metric:tidal-power-output-growth"',
    );
  });

  it("writes itself from a transcript: document, turns, sentences, who speaks; who is known keeps the id", () => {
    const read = (file: string) => readFileSync(join(pack, file), "utf8");
    expect(read("turns.yaml")).toContain("spokenBy: official:oru-mavel");
    expect(read("officials.yaml")).toContain("- id: official:anke-dorl\n  name: Anke Dorl\n  honorific: Ms.");
    expect(read("organizations.yaml")).toContain("- id: org:harbor-times\n  name: Harbor Times");
    expect(read("sentences.tsv").split("\n")[0]).toBe("start\tend\tnumber\texempt");
  });
});
