import { basename } from "node:path";
import { buildLoad } from "../../../src/briefing/build-load.js";
import { failedChecks } from "../../../src/briefing/failed-checks.js";
import { importPacks } from "../../../src/briefing/import-packs.js";
import { engines } from "../../support/engines.js";
import { packAfter, synthetic, syntheticPack } from "../../support/packs.js";
import { planted } from "./planted-defects.js";
import { refusedWith } from "./planted-refusals.js";

const pack = basename(syntheticPack);
const failures = async (folder: string, source?: string) =>
  failedChecks(await buildLoad([folder], source === undefined ? {} : { source }));

describe("the good rows", () => {
  it("are not refused, with the text and by their seals", async () => {
    expect(await failures(packAfter(), synthetic)).toEqual([]);
    expect(await failures(packAfter())).toEqual([]);
  });
});

describe("an error planted into a good row", () => {
  it("is one of at least 60, each with what it is refused with", () => {
    expect(planted.length).toBeGreaterThanOrEqual(60);
    expect(planted.map(([what]) => what).toSorted()).toEqual(Object.keys(refusedWith).toSorted());
  });

  it.each(planted)("is refused at its line, with its sentence: %s", async (what, file, edit) => {
    const folder = packAfter([file, edit]);
    const line = `${pack}/${refusedWith[what]}`;
    expect(await failures(folder, synthetic)).toContain(line);
    expect(await failures(folder)).toContain(line);
  });
});

/** Checks come before the store: each engine refuses with the same lines, and stays empty. */
for (const engine of engines)
  describe(`${engine.name}: errors in several rows`, () => {
    it("are refused with every line, and nothing is written", async () => {
      const store = await engine.open();
      const chosen = planted.filter((_, index) => index % 20 === 0);
      const folder = packAfter(...chosen.map(([, file, edit]) => [file, edit] as const));
      const error = await importPacks(store, [folder], { source: synthetic }).catch((reason: Error) => reason);
      const [first, ...lines] = (error as Error).message.split("\n");
      expect(first).toBe(`${lines.length} checks fail; nothing was loaded`);
      expect(lines).toEqual(await failures(folder, synthetic));
      for (const [what] of chosen) expect(lines).toContain(`${pack}/${refusedWith[what]}`);
      expect((await store.stats()).release).toBeUndefined();
      await store.close();
    });
  });
