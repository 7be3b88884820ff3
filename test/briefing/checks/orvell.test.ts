import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildLoad } from "../../../src/briefing/build-load.js";
import { failedChecks } from "../../../src/briefing/failed-checks.js";
import { writeSeals } from "../../../src/briefing/write-seals.js";
import { orvellPacks, orvellTexts, orvellWith, type RowError } from "../../support/orvell.js";
import { importPacks } from "../../../src/briefing/import-packs.js";
import { engines } from "../../support/engines.js";
import { further, heldOut } from "./orvell-defects.js";
import { refusedWith } from "./orvell-refusals.js";

const failures = async (folders: readonly string[], source?: string) =>
  failedChecks(await buildLoad(["seeds/reference", ...folders], source === undefined ? {} : { source }));

describe("right rows in many words, English and Chinese", () => {
  it("are not refused, with the text and by their seals", async () => {
    const folders = await orvellPacks();
    const built = await buildLoad(["seeds/reference", ...folders], { source: orvellTexts });
    const rows = [...built.load.nodes, ...built.load.edges].filter(({ props }) => "evidence" in props);
    expect(rows.filter(({ pack }) => pack === "orvell-2032-q1").length).toBeGreaterThan(60);
    expect(rows.filter(({ pack }) => pack === "orvell-2032-h1").length).toBeGreaterThan(40);
    expect(failedChecks(built)).toEqual([]);
    for (const folder of folders) await writeSeals(folder, orvellTexts, ["seeds", dirname(folder)]);
    expect(await failures(folders)).toEqual([]);
  });
});

type Planted = RowError & { readonly what: string };
const errors: readonly Planted[] = [...heldOut, ...further].map(([what, briefing, file, row, from, to]) => ({
  what,
  briefing,
  file,
  row,
  from,
  to,
}));

/** Files that define what other rows are about: an error there is told with these. */
const defining = new Set(["metrics", "products", "officials"]);
const batches = [errors.filter(({ file }) => !defining.has(file)), errors.filter(({ file }) => defining.has(file))];

/** Failures of errors that are planted together, at most one in a row: each with its file, key of its line, and sentence. */
async function refusals(
  planted: readonly Planted[],
  failing = (folders: readonly string[]) => failures(folders, orvellTexts),
) {
  const { folders, placed } = await orvellWith(planted);
  const place = dirname(folders[0] as string);
  const lines = (await failing(folders)).map((failure) => {
    const [, file = "", line = "", sentence = ""] = /^(\S+?):(\d+): (.*)$/s.exec(failure) ?? [];
    const text = readFileSync(join(place, file), "utf8").split("\n");
    const row = text.slice(0, Number(line)).filter((one) => one.startsWith("- ")).length - 1;
    const key = /^[- ]*(\w+)/.exec(text[Number(line) - 1] ?? "")?.[1];
    return { file, row, told: `${file} ${key}: ${sentence}` };
  });
  const found = [...placed].map(([{ what }, { file, index }]) => {
    const expected = refusedWith[what] ?? "";
    const own = expected.startsWith(`${file} `);
    return [
      what,
      lines.filter((line) => !own || (line.file === file && line.row === index)).map(({ told }) => told),
    ] as const;
  });
  return { found, rest: planted.filter((one) => !placed.has(one)) };
}

describe("an error planted into a right row", () => {
  it("is refused at its line, with its sentence", async () => {
    expect(errors.map(({ what }) => what).toSorted()).toEqual(Object.keys(refusedWith).toSorted());
    for (let [planted = [], next = []] = batches; planted.length > 0;) {
      const { found, rest } = await refusals(planted);
      expect(found.length).toBeGreaterThan(0);
      for (const [what, told] of found)
        expect([what, told]).toEqual([what, expect.arrayContaining([refusedWith[what]])]);
      [planted, next] = rest.length > 0 ? [rest, next] : [next, []];
    }
  });
});

/** Checks come before the store: each engine refuses with the same lines, and stays empty. */
for (const engine of engines)
  describe(`${engine.name}: errors planted together`, () => {
    it("are refused by an import, each at its line, with its sentence", async () => {
      const store = await engine.open();
      const [planted = []] = batches;
      const { found } = await refusals(planted, async (folders) => {
        const reason: unknown = await importPacks(store, ["seeds/reference", ...folders], {
          source: orvellTexts,
        }).catch((error: unknown) => error);
        return (reason as Error).message.split("\n").slice(1);
      });
      expect(found.length).toBeGreaterThan(60);
      for (const [what, told] of found)
        expect([what, told]).toEqual([what, expect.arrayContaining([refusedWith[what]])]);
      expect((await store.stats()).release).toBeUndefined();
      await store.close();
    });
  });
