import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli } from "../commands/run.js";
import { blocksOf } from "../support/docs.js";
import { scratchFolder } from "../support/scratch.js";

/** An invented transcript: the one file that README's reader has. */
const text = `SCIO briefing on industry in the third quarter of 2031

Beijing | 10 a.m. Oct. 16, 2031

Speakers

Lin Ada, chief engineer of the Ministry of Industry and Information Technology (MIIT)

Chairperson

Zhou Ben, deputy director general of the Press Bureau of the State Council Information Office (SCIO)

Read in Chinese

Speakers:

Ms. Lin Ada, chief engineer of the Ministry of Industry and Information Technology (MIIT)

Chairperson:

Mr. Zhou Ben, deputy director general of the Press Bureau of the State Council Information Office (SCIO)

Date:

October 16, 2031

Zhou Ben:

Good morning. I'll give the floor to Ms. Lin.

Lin Ada:

Good morning. The added value of industries above designated size increased by 7.1% year on year in the third quarter.

Valley Times:

What comes next?

Lin Ada:

More of the same. Thank you.

Translated and edited by Nobody. In case of any discrepancy between the English and Chinese texts, the Chinese version is deemed to prevail.
`;

it("README's way to add a briefing is followed word by word, from an empty folder outside the checkout", () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, "q3.txt"), text);
  const env = { PATH: process.env.PATH, DATA_DIR: join(folder, "data") };
  const run = (command: string) =>
    execFileSync("sh", ["-c", command.replace("npx briefing-graph", `"${process.execPath}" "${cli}"`)], {
      cwd: folder,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  const printed = blocksOf("test/docs/add-a-briefing.test.ts").flatMap(({ lang, text: block }) => {
    const lines = block.trim().split("\n");
    if (lang === "sh") return lines.map(run);
    writeFileSync(join(folder, String(lines[0]?.slice(2))), block);
    return [];
  });
  const [begun, sealed, checked, imported, covered, changes, listed, removed] = printed;
  expect(printed).toHaveLength(8);
  expect(begun).toMatch(/^wrote my-packs\/2031-q3: 6 turns, \d+ sentences, \d+ of them with a number\n$/);
  expect(sealed).toMatch(/^sealed \d+ spans of document:2031-q3\n$/);
  expect(checked).toMatch(/packs {6}reference, 2025-q1-miit, 2031-q3\n[\s\S]*, 0 fail\n/);
  expect(imported).toMatch(/outcome {4}release 2031-10-16\.\w+, before nothing\n/);
  expect(covered).toMatch(/^2031-q3\n[\s\S]*metric +1 of 1\n/);
  const { changesBetween } = JSON.parse(String(changes)) as { changesBetween: { nodes: unknown[] } };
  expect(changesBetween.nodes).toContainEqual({
    change: "ROSE",
    subject: { name: "Value added of industry above designated size, growth" },
    saidBefore: [
      {
        quote:
          "The added value of industries above designated size increased by 6.5% year on year in the first quarter",
      },
    ],
    saidAfter: [
      {
        quote:
          "The added value of industries above designated size increased by 7.1% year on year in the third quarter",
      },
    ],
  });
  const { packs } = JSON.parse(String(listed)) as { packs: unknown[] };
  expect(packs).toContainEqual(
    expect.objectContaining({ name: "2031-q3", state: "loaded", folder: "my-packs/2031-q3" }),
  );
  expect(removed).toMatch(/^removed 2031-q3: release 2025-04-18\.\w+\n$/);
  expect(existsSync(join(folder, "my-packs/2031-q3"))).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(["data", "my-packs", "q3.txt"]);
});
