import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { importPacks } from "../../src/briefing/import-packs.js";
import { writeDraft } from "../../src/briefing/draft/write-draft.js";
import { runIn } from "../commands/run.js";
import { orvellTexts } from "../support/orvell.js";
import { seeds } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { emptyStore } from "../support/sqlite.js";

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly review?: { readonly state: string; readonly reason: string; readonly confidence: number };
}
const rowsOf = (folder: string, file: string) => parse(readFileSync(join(folder, `${file}.yaml`), "utf8")) as Row[];
const text = join(orvellTexts, "2032-q1.txt");
const published = { url: "https://oio.example/2032-q1.html", publishedOn: "2032-04-21" };

describe("draft", () => {
  const folder = join(scratchFolder(), "orvell-draft");
  let written: string;
  beforeAll(async () => {
    written = await writeDraft(folder, [text], { ...published, places: [seeds] });
  });

  it("writes figures with their words, each with a reason and a confidence", () => {
    expect(written).toMatch(/^wrote .*orvell-draft: \d+ turns, \d+ rows to review \(/);
    const rows = rowsOf(folder, "observations");
    const climbed = rows.find(({ value }) => value === 6.2);
    expect(climbed).toMatchObject({
      qualifier: "EXACT",
      asSaid: "climbed 6.2%",
      period: { code: "2032-Q1", kind: "FLOW" },
      comparison: { basis: "YEAR_ON_YEAR", reference: "2031-Q1" },
      review: { state: "MACHINE" },
    });
    expect(rows.find(({ value }) => value === -3.4)).toMatchObject({ period: { code: "2032-Q1" } });
    expect(rows.find(({ lower }) => lower === 40)).toMatchObject({ upper: 45, qualifier: "RANGE" });
    for (const { review } of rows) expect(review?.reason).not.toBe("");
    const source = readFileSync(text, "utf8");
    for (const { evidence } of rows)
      for (const { at, quote } of evidence as { at: number; quote: string }[])
        expect(source.slice(at, at + quote.length)).toBe(quote);
  });

  it("is refused by import until reviewed, unless --unreviewed is given; rejected rows are not loaded", async () => {
    const store = emptyStore();
    const options = { source: text, places: [seeds] };
    await expect(importPacks(store, [folder], options)).rejects.toMatchObject({
      code: "PACK_INVALID",
      message: expect.stringMatching(
        /^orvell-draft: \d+ rows of a draft that nobody has reviewed\nreview them/,
      ) as string,
    });
    const judged = rowsOf(folder, "observations").map((row) => ({
      ...row,
      review: { ...row.review, state: row.value === 6.2 ? "ACCEPTED" : "REJECTED", by: "reader", on: "2032-04-22" },
    }));
    writeFileSync(join(folder, "observations.yaml"), stringify(judged));
    const built = await importPacks(store, [folder], { ...options, unreviewed: true, dryRun: true }).catch(
      (error: unknown) => error as Error,
    );
    expect(built).not.toBeInstanceOf(TypeError);
    writeFileSync(join(folder, "observations.yaml"), stringify([{ ...judged[0], review: { state: "RIGHT" } }]));
    await expect(importPacks(store, [folder], { ...options, unreviewed: true })).rejects.toMatchObject({
      message: expect.stringMatching(/observations\.yaml:\d+: state: .*MACHINE, ACCEPTED, REJECTED/) as string,
    });
    await store.close();
  });
});

it("draft runs on the command line", () => {
  const place = scratchFolder();
  const pack = join(place, "q1");
  const ran = runIn(place, ["draft", text, "-o", pack, "--url", published.url]);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  expect(ran.stdout).toMatch(/^wrote .*q1: \d+ turns, \d+ rows to review/);
  expect(rowsOf(pack, "documents")[0]).toMatchObject({ publishedOn: "2032-04-21", url: published.url });
  expect(runIn(place, ["draft", text, "-o", pack])).toMatchObject({ status: 1, stdout: "" });
});
