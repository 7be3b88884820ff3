import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAboutPacks } from "../../src/briefing/check-about-pack.js";
import { buildLoad } from "../../src/briefing/build-load.js";
import { namesById, transcriptProblems } from "../../src/briefing/check-transcript.js";
import { Problems } from "../../src/briefing/problems.js";
import { readPack } from "../../src/briefing/pack.js";
import { lineMeanings } from "../../src/briefing/transcript/layout-answers.js";
import { warningCodes } from "../../src/briefing/transcript/warnings.js";
import { readSentences } from "../../src/briefing/read-sentences.js";
import { kinds, relations } from "../../src/model/index.js";

const root = join(import.meta.dirname, "../..");
const synthetic = join(import.meta.dirname, "synthetic");
const name = "2031-q2-valdora";
const text = readFileSync(join(synthetic, "valdora-briefing-2031-07-16.txt"), "utf8");

const scratch = mkdtempSync(join(tmpdir(), "briefing-graph-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Problems of a copy of the synthetic pack after edits, as `file:line: message`. */
function faultsAfter(file: string, edit: (rows: string) => string, briefing = text): string[] {
  const folder = join(scratch, name);
  cpSync(join(synthetic, name), folder, { recursive: true });
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), "utf8")));
  return faultsIn(folder, briefing);
}

function faultsIn(folder: string, briefing: string): string[] {
  const pack = readPack(folder, new Problems());
  return transcriptProblems(briefing, pack, readSentences(folder), namesById([pack])).map(
    ({ where, message }) => `${where.file}:${where.line}: ${message}`,
  );
}

it("finds nothing in the synthetic pack, which loads whole with a row of every kind and relation", async () => {
  const folder = join(synthetic, name);
  expect(faultsIn(folder, text)).toEqual([]);
  const { load, verified } = await buildLoad([folder], { source: synthetic });
  expect(verified).toEqual(["document:valdora-2031-07-16"]);
  expect(new Set(load.nodes.map(({ kind }) => kind))).toEqual(new Set(kinds.keys()));
  expect(new Set(load.edges.map(({ relation }) => relation))).toEqual(new Set(relations.keys()));
});

it("loads the synthetic pack by its seals alone", async () => {
  const { verified } = await buildLoad([join(synthetic, name)]);
  expect(verified).toEqual([]);
});

const put = (from: string, to: string) => (rows: string) => {
  expect(rows).toContain(from);
  return rows.replace(from, to);
};
const turn = (ordinal: string) => `- id: turn:valdora-2031-07-16-${ordinal}\n`;
const without = (ordinal: string, next: string) => (rows: string) =>
  rows.slice(0, rows.indexOf(turn(ordinal))) + rows.slice(rows.indexOf(turn(next)));

const turns = `${name}/turns.yaml`;
const sentences = `${name}/sentences.tsv`;
const officials = `${name}/officials.yaml`;
const differences: [string, string, (rows: string) => string, string[]][] = [
  [
    "a form of address",
    officials,
    (rows) => rows.replace("honorific: Ms.", "honorific: Mr."),
    [`${officials}:3: honorific: expected "Ms.", got "Mr."`],
  ],
  ["an offset", turns, put("start: 2231", "start: 2232"), [`${turns}:47: start: expected 2231, got 2232`]],
  ["a role", turns, put("role: STATEMENT", "role: ANSWER"), [`${turns}:25: role: expected "STATEMENT", got "ANSWER"`]],
  ["an ordinal", turns, put("ordinal: 4\n", "ordinal: 5\n"), [`${turns}:44: ordinal: expected 4, got 5`]],
  ["an exchange", turns, put("exchange: 1\n", "exchange: 2\n"), [`${turns}:46: exchange: expected 1, got 2`]],
  ["no exchange", turns, put("  exchange: 1\n", ""), [`${turns}:43: exchange: expected 1, got nothing`]],
  [
    "an exchange too many",
    turns,
    put("role: STATEMENT\n", "role: STATEMENT\n  exchange: 1\n"),
    [`${turns}:26: exchange: expected nothing, got 1`],
  ],
  [
    "a speaker",
    turns,
    put("spokenBy: official:oru-mavel", "spokenBy: official:oru-tensk"),
    [`${turns}:29: spokenBy: expected "Oru Mavel", got official:oru-tensk ("Oru Tensk")`],
  ],
  [
    "an outlet",
    turns,
    put("askedBy: org:selm-evening-post", "askedBy: org:tidewatch"),
    [`${turns}:50: askedBy: expected "Selm Evening Post", got org:tidewatch ("Tidewatch", "Tidewatch.example")`],
  ],
  [
    "a speaker that is none",
    turns,
    put("spokenBy: official:oru-mavel", "spokenBy: official:oru"),
    [`${turns}:29: spokenBy: expected "Oru Mavel", got official:oru (no such id)`],
  ],
  [
    "a hand-over's target",
    turns,
    put("to: official:oru-mavel", "to: official:oru-tensk"),
    [`${turns}:18: handedTo: expected "Oru Mavel", got official:oru-tensk ("Oru Tensk")`],
  ],
  [
    "no hand-over",
    turns,
    (rows) => rows.replace(/ {2}handedTo:\n.*\n/, ""),
    [`${turns}:11: handedTo: expected "Oru Mavel", got nothing`],
  ],
  [
    "a turn without a row",
    turns,
    without("03", "04"),
    [`${turns}:33: expected a row for the MODERATION at 2118-2203, got none`],
  ],
  [
    "a last turn without a row",
    turns,
    (rows) => rows.slice(0, rows.indexOf(turn("17"))),
    [`${turns}:188: expected a row for the BACK_MATTER at 4152-4381, got none`],
  ],
  [
    "a row without a turn",
    turns,
    put(turn("04"), `- { id: turn:x, start: 2205, end: 2229 }\n${turn("04")}`),
    [`${turns}:43: expected no turn here, got one at 2205-2229`],
  ],
  ["a sentence's end", sentences, put("1192\t1238", "1192\t1237"), [`${sentences}:22: end: expected 1238, got 1237`]],
  ["a number's flag", sentences, put("1443\t1", "1443\t0"), [`${sentences}:26: number: expected 1, got 0`]],
  [
    "two sentences in one row",
    sentences,
    put("1376\t1443\t1\t\n1444\t1509", "1376\t1509"),
    [
      `${sentences}:26: end: expected 1443, got 1509`,
      `${sentences}:27: expected a row for the sentence at 1444-1509, got none`,
    ],
  ],
  [
    "one sentence in two rows",
    sentences,
    put("1240\t1297", "1240\t1250\t0\t\n1251\t1297"),
    [
      `${sentences}:23: end: expected 1297, got 1250`,
      `${sentences}:24: expected no sentence here, got one at 1251-1297`,
    ],
  ],
];
it.each(differences)("names %s", (_, file, edit, problems) => {
  expect(faultsAfter(file.replace(`${name}/`, ""), edit)).toEqual(problems);
});

it("names every turn and sentence where a pack has none", () => {
  expect(faultsAfter("turns.yaml", () => "[]\n")).toHaveLength(18);
  expect(faultsAfter("sentences.tsv", () => "start\tend\tnumber\texempt\n")).toHaveLength(84);
});

/** Problems of a copy of the pack with these answers, after an edit of the text. */
function faultsWith(layout: string, edit: (briefing: string) => string): string[] {
  const folder = join(scratch, name);
  cpSync(join(synthetic, name), folder, { recursive: true });
  writeFileSync(join(folder, "layout.yaml"), layout);
  try {
    return faultsIn(folder, edit(text)).filter((fault) => !fault.startsWith(sentences) && !fault.includes("length"));
  } finally {
    rmSync(join(folder, "layout.yaml"));
  }
}

it("names a day of publication before the event", () => {
  expect(faultsAfter("documents.yaml", put('"2031-07-16"', '"2031-07-15"'))).toEqual([
    expect.stringMatching(
      /documents\.yaml:\d+: publishedOn: expected 2031-07-16, the day of the event, or later, got 2031-07-15$/,
    ),
  ]);
});

describe("a doubt about the text", () => {
  const misspelt = (briefing: string) => briefing.replace("\nIlbe Sarn:\n\nSmall", "\nIlbe Sran:\n\nSmall");

  it("is a problem of the pack", () => {
    expect(faultsWith("[]\n", misspelt)).toEqual([
      `${name}/layout.yaml:1: expected an answer to the warning MISSPELT_LABEL at line 86 of the text, got none: expected the label of a listed person or of an outlet (did you mean "Ilbe Sarn"?), got "Ilbe Sran:"`,
      `${turns}:99: spokenBy: expected nothing, got official:ilbe-sarn ("Ilbe Sarn")`,
    ]);
  });

  it("is answered in layout.yaml", () => {
    const answer = "- { line: 86, text: 'Ilbe Sran:', is: SPEAKER, name: Ilbe Sarn }\n";
    expect(faultsWith(answer, misspelt)).toEqual([]);
  });

  it("is not answered by words of another line", () => {
    const answer = "- { line: 84, text: 'Ilbe Sran:', is: SPEAKER, name: Ilbe Sarn }\n";
    expect(faultsWith(answer, misspelt)).toContain(
      `${name}/layout.yaml:1: expected a line or a warning that it answers, got none at line 84 of the text`,
    );
  });
});

it("refuses wrong rows of layout.yaml", () => {
  const folder = join(scratch, name);
  cpSync(join(synthetic, name), folder, { recursive: true });
  const rows = [
    "- { line: 3, text: x, is: SPEAKR, name: A }",
    "- { line: 3, text: x, is: SPEAKER }",
    "- { line: 3, text: x, is: CHECKED, about: LONG_TRUN }",
    "- { line: 3, text: x, is: CHECKED }",
    "- { line: three, is: WORDS, wrods: 1 }",
  ];
  writeFileSync(join(folder, "layout.yaml"), rows.join("\n"));
  const problems = new Problems();
  checkAboutPacks([readPack(folder, problems)], problems);
  rmSync(join(folder, "layout.yaml"));
  let message = "";
  try {
    problems.check();
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message.replaceAll(`${name}/layout.yaml:`, "").split("\n").slice(1)).toEqual([
    `1: is: expected one of ${Object.keys(lineMeanings).join(", ")}, got "SPEAKR" (did you mean "SPEAKER"?)`,
    "2: name: expected a name, as it is SPEAKER, got nothing",
    `3: about: expected one of ${Object.keys(warningCodes).join(", ")}, got "LONG_TRUN" (did you mean "LONG_TURN"?)`,
    "4: about: expected the code of a warning, as it is CHECKED, got nothing",
    "5: wrods: no such key here: there are about, chairs, is, line, name, text",
    '5: line: expected a whole number, got "three"',
    "5: text: expected a text, got nothing",
  ]);
});

const real = join(root, "../shared/sources/scio-briefing-2025-04-18.txt");
if (existsSync(real))
  it("finds nothing in the pack of the briefing of 18 April 2025", () => {
    expect(faultsIn(join(root, "seeds/2025-q1-miit"), readFileSync(real, "utf8"))).toEqual([]);
  });
