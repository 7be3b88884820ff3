import { readFileSync } from "node:fs";
import { describeTranscript } from "../../src/briefing/describe-transcript.js";
import { lineMeanings } from "../../src/briefing/transcript/layout-answers.js";
import { warningCodes } from "../../src/briefing/transcript/warnings.js";
import { blocksOf, pages, root } from "../support/docs.js";

describe("docs/transcripts.md", () => {
  const text = String(pages.get("docs/transcripts.md"));
  const example = `${root}docs/transcripts/lanterns.txt`;

  it("lists every warning and every answer as the reader has them", () => {
    const rows = Object.entries({ ...lineMeanings, ...warningCodes }).map(([code, doc]) => `| \`${code}\` | ${doc} |`);
    for (const row of rows) expect(text).toContain(row);
    expect(text.match(/^\| `[A-Z_]+` \| /gm)).toHaveLength(rows.length);
  });

  it("shows the answers of its example, which leave no warning", () => {
    const [block, ...others] = blocksOf("test/docs/transcripts.test.ts");
    expect(others).toEqual([]);
    expect(block?.text).toBe(readFileSync(`${root}docs/transcripts/layout.yaml`, "utf8"));
    expect(describeTranscript([example]).warnings.map(({ code, line }) => [code, line])).toEqual([
      ["UNKNOWN_LABEL", 23],
      ["UNKNOWN_OUTLET", 27],
    ]);
    expect(describeTranscript([example], { pack: `${root}docs/transcripts` }).warnings).toEqual([]);
  });
});
