import { basename } from "node:path";
import { allowance } from "../../src/briefing/exemptions.js";
import { importPacks } from "../../src/briefing/import-packs.js";
import { KnownError } from "../../src/errors.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { add, inRow, packAfter, put, synthetic, syntheticPack } from "../support/packs.js";

const pack = basename(syntheticPack);
const id = "observation:small-lamp-makers-count-s9";
const tenTimes = ["observations.yaml", inRow(`id: ${id}`, put("value: 3000\n", "value: 30000\n"))] as const;
const failure = '"exceeded 3,000": the words do not say 30,000.';
const refused = (...lines: readonly string[]) => ({ code: "PACK_INVALID", message: lines.join("\n") });
const exempt = (...lines: readonly string[]) => ["exemptions.yaml", add(...lines)] as const;
const exemption = [
  "- rule: figures-quoted",
  `  of: ${id}`,
  "  says: do not say 30,000",
  "  reason: A test wants it so.",
] as const;

for (const engine of engines)
  describe(`${engine.name}: an import with a failing check`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
    });
    afterAll(() => store.close());
    const load = (folder: string, rule?: string, dryRun = false) =>
      importPacks(store, [folder], {
        source: synthetic,
        dryRun,
        ...(rule === undefined ? {} : { allow: [allowance(rule, "A test wants it so.")] }),
      }).catch((error: unknown) =>
        error instanceof KnownError ? { code: error.code, message: error.message } : error,
      );

    it("is refused, with file, line, rule and sentence, also as a dry run, and writes nothing", async () => {
      const folder = packAfter(tenTimes);
      const expected = refused(
        "1 check fails; nothing was loaded",
        `${pack}/observations.yaml:162: figures-quoted: ${failure}`,
      );
      for (const dryRun of [true, false]) expect(await load(folder, undefined, dryRun)).toEqual(expected);
      expect(await load(folder, "series-agree")).toEqual(expected);
      expect((await store.stats()).release).toBeUndefined();
    });

    it("is loaded where the rule is allowed; the release's report keeps the reason", async () => {
      await load(packAfter(tenTimes), "figures-quoted");
      const release = (await store.releases())[0] as NonNullable<Awaited<ReturnType<Store["releases"]>>[number]>;
      const { checks } = release.report as { checks: readonly { rule: string; status: string; detail: string }[] };
      expect(checks.filter(({ rule, status }) => rule === "figures-quoted" && status === "NOTED")).toEqual([
        expect.objectContaining({ subjects: [id], detail: `${failure} Allowed: A test wants it so.` }),
      ]);
    });

    it("is loaded where the pack exempts that failure of that row", async () => {
      const loaded = (await load(packAfter(tenTimes, exempt(...exemption)))) as Awaited<ReturnType<typeof importPacks>>;
      expect(loaded.report.checks.filter(({ detail }) => detail.endsWith("Allowed: A test wants it so."))).toHaveLength(
        1,
      );
    });

    it("is refused where the exemption is for another failure, has no reason or names no rule", async () => {
      const says = (words: string) => exempt(...exemption.map((line) => line.replace("do not say 30,000", words)));
      expect(await load(packAfter(tenTimes, says("do not say 30,001")))).toEqual(
        refused("1 check fails; nothing was loaded", `${pack}/observations.yaml:162: figures-quoted: ${failure}`),
      );
      const nothing = exempt(...exemption.map((line) => line.replace(id, `${id}1`)));
      expect(await load(packAfter(tenTimes, nothing))).toEqual(
        refused("1 problem; nothing was loaded", `${pack}/exemptions.yaml:23: of: there is no "${id}1" in this pack`),
      );
      expect(await load(packAfter(tenTimes, exempt(...exemption.slice(0, 3))))).toEqual(
        refused("1 problem; nothing was loaded", `${pack}/exemptions.yaml:22: reason: expected a text, got nothing`),
      );
      const typo = exempt(exemption[0].replace("quoted", "qoted"), ...exemption.slice(1));
      expect(await load(packAfter(tenTimes, typo))).toMatchObject({
        message: expect.stringMatching(
          /exemptions\.yaml:22: rule: expected one of .*\(did you mean "figures-quoted"\?\)$/,
        ),
      });
    });
  });

describe("--allow", () => {
  it("needs a rule that exists, and a reason", () => {
    expect(() => allowance("figures-qoted", "why")).toThrow(/--allow: expected one of .*did you mean "figures-quoted"/);
    expect(() => allowance("figures-quoted", " ")).toThrow("--allow figures-quoted: expected --reason with the reason");
  });
});
