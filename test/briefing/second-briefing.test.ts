import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkPacks } from "../../src/briefing/check-packs.js";
import { rules } from "../../src/briefing/checks/run-checks.js";
import { importPacks, readPacks } from "../../src/briefing/import-packs.js";
import { listPacks } from "../../src/briefing/list-packs.js";
import { measureCoverage } from "../../src/briefing/measure-coverage.js";
import { neighborsOf } from "../../src/briefing/neighbors.js";
import { findPack, packName, packsIn } from "../../src/briefing/pack.js";
import { writeSeals } from "../../src/briefing/write-seals.js";
import type { Config } from "../../src/config.js";
import { loadIfEmpty } from "../../src/load-if-empty.js";
import type { Store } from "../../src/store/store.js";
import { packAfter, put, synthetic, syntheticPack } from "../support/packs.js";
import { seeds } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
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
    expect(await writeSeals(pack, source, found, of)).toBe(`sealed 19 spans of ${secondDocument}`);
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
    expect(read("officials.yaml")).toContain("- id: official:oru-mavel\n  evidence:\n    - at: ");
    expect(read("officials.yaml")).toContain("- id: official:anke-dorl\n  name: Anke Dorl\n  honorific: Ms.");
    expect(read("organizations.yaml")).toContain("- id: org:harbor-times\n  name: Harbor Times");
    expect(read("sentences.tsv").split("\n")[0]).toBe("start\tend\tnumber\texempt");
  });
});

describe("neighbors", () => {
  const folderOf = (...packs: readonly string[]) => {
    const folder = scratchFolder();
    for (const pack of packs) cpSync(pack, join(folder, basename(pack)), { recursive: true });
    return folder;
  };
  const namesOf = async (folder: string, store?: Store, found: readonly string[] = []) => {
    const { folders, held } = await neighborsOf([folder], found, store);
    return { folders: folders.map(packName), held: held.map(({ name }) => name) };
  };

  it("are read from their folder where it has what was loaded, else from the store", async () => {
    const [store, { pack, source }] = [emptyStore(), await secondBriefing()];
    const beside = folderOf(syntheticPack);
    await importPacks(store, [join(beside, basename(syntheticPack))], { source: synthetic });
    expect(await namesOf(pack, store, [beside])).toEqual({ folders: ["2031-q2-valdora"], held: [] });
    appendFileSync(join(beside, basename(syntheticPack), "policies.yaml"), "- { id: policy:half-written }\n");
    expect(await namesOf(pack, store, [beside])).toEqual({ folders: [], held: ["2031-q2-valdora"] });
    const { load } = await importPacks(store, [pack], { source, places: [beside] });
    expect(load.release.packs.map(({ name }) => name)).toEqual(["2031-q2-valdora", secondName]);
    expect(await listPacks(store, [beside])).toMatchObject([
      { name: "2031-q2-valdora", state: "changed", publishedOn: "2031-07-16", folder: join(beside, "2031-q2-valdora") },
      { name: secondName, state: "loaded", publishedOn: "2031-10-16", folder: null },
    ]);
    await store.close();
  });

  it("are those that a pack needs, with what these need, and no other", async () => {
    const beside = folderOf(syntheticPack);
    const write = (name: string, text: string) => {
      mkdirSync(join(beside, name));
      writeFileSync(join(beside, name, "places.yaml"), text);
    };
    write("far", "- { id: place:far, name: Far, classification: REGION, broader: place:farther }\n");
    write("farther", "- { id: place:farther, name: Farther, classification: REGION }\n");
    write("broken", "- { id: policy:broken\n");
    const own = join(scratchFolder(), "own");
    mkdirSync(own);
    writeFileSync(
      join(own, "places.yaml"),
      "- { id: place:own, name: Own, classification: CITY, broader: place:far }\n",
    );
    expect(await namesOf(own, undefined, [beside])).toEqual({ folders: ["far", "farther"], held: [] });
    const store = emptyStore();
    const { load } = await importPacks(store, [own], { places: [beside] });
    expect(load.packs).toEqual(["far", "farther", "own"]);
    await store.close();
    writeFileSync(join(own, "places.yaml"), "- { id: place:farther, aliases: [Farthest] }\n");
    expect(await namesOf(own, undefined, [beside])).toEqual({ folders: ["farther"], held: [] });
  });

  it("with a failed check refuse nothing of a pack, and keep the reason for which they were loaded", async () => {
    const store = emptyStore();
    const wrong = packAfter(["observations.yaml", put("value: 46\n", "value: 45\n")]);
    const allow = rules.map(({ id }) => ({ rule: id, reason: "a trial" }));
    await importPacks(store, [wrong], { source: synthetic, allow });
    const { pack, source } = await secondBriefing();
    const { report } = await importPacks(store, [pack], { source });
    expect(report.checks.filter(({ status }) => status === "FAILS")).toEqual([]);
    expect(report.checks).toContainEqual(
      expect.objectContaining({ status: "NOTED", detail: expect.stringMatching(/ Allowed: a trial$/) as string }),
    );
    await store.close();
  });

  it("are found by name in PACKS before the package's own, and loaded into an empty store", async () => {
    const packs = folderOf(syntheticPack, (await secondBriefing()).pack);
    expect(packsIn([packs, seeds]).map(packName)).toEqual([
      "reference",
      "2031-q2-valdora",
      "2031-q3-valdora",
      "2025-q1-miit",
    ]);
    expect(findPack("2031-q2-valdora", [packs, seeds])).toBe(join(packs, "2031-q2-valdora"));
    expect(findPack("none", [packs, seeds])).toBe("none");
    await writeSeals(join(packs, secondName), (await secondBriefing()).source, [packs]);
    const [store, lines] = [emptyStore(), [] as string[]];
    await loadIfEmpty(store, { PACKS: packs, DATA_DIR: "" } as Config, (line) => lines.push(line));
    expect(lines[0]).toBe(`The store is empty: loading the packs in ${packs} and seeds/ …`);
    const names = (await store.stats()).release?.packs.map(({ name }) => name);
    expect(names).toEqual(["2025-q1-miit", "2031-q2-valdora", "2031-q3-valdora", "reference"]);
    await store.close();
  });
});
