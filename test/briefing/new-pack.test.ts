import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { namesById, transcriptProblems } from "../../src/briefing/check-transcript.js";
import { writeNewPack } from "../../src/briefing/new-pack.js";
import { readPack } from "../../src/briefing/pack.js";
import { Problems } from "../../src/briefing/problems.js";
import { readSentences } from "../../src/briefing/read-sentences.js";
import { root } from "../support/docs.js";
import { scratchFolder } from "../support/scratch.js";

const text = `${root}docs/transcripts/lanterns.txt`;
const published = { url: "https://example.org/", publishedOn: "2031-07-17" };

it("begins no pack from a text that leaves doubts, but with their answers", async () => {
  const folder = join(scratchFolder(), "lanterns");
  await expect(writeNewPack(folder, text, published, [])).rejects.toMatchObject({
    code: "PACK_INVALID",
    message: expect.stringMatching(
      /^2 doubts to answer in .*layout\.yaml .*; nothing was written\nline 23 of the text: UNKNOWN_LABEL: .*\nline 27 of the text: UNKNOWN_OUTLET: /,
    ) as string,
  });
  expect(existsSync(folder)).toBe(false);
  mkdirSync(folder);
  copyFileSync(`${root}docs/transcripts/layout.yaml`, join(folder, "layout.yaml"));
  expect(await writeNewPack(folder, text, published, [])).toMatch(/: 6 turns, \d+ sentences/);
  const pack = readPack(folder, new Problems());
  expect(transcriptProblems(readFileSync(text, "utf8"), pack, readSentences(folder), namesById([pack]))).toEqual([]);
  await expect(writeNewPack(folder, text, published, [])).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
});
