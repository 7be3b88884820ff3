import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/docs.js";
import { scratchFolder } from "../support/scratch.js";
import { runIn } from "./run.js";

const folder = scratchFolder();
const run = (...args: string[]) => runIn(folder, ["transcript", ...args]);
const lanterns = readFileSync(`${root}docs/transcripts/lanterns.txt`, "utf8");
const cut = lanterns.indexOf("The Lamplighter");
writeFileSync(join(folder, "lanterns.txt"), lanterns);
writeFileSync(join(folder, "one.txt"), `\uFEFF${lanterns.slice(0, cut).replaceAll("\n", "\r\n")}`);
const paragraphs = lanterns.slice(cut).trim().split("\n\n");
writeFileSync(
  join(folder, "two.html"),
  `<!doctype html><html><body><p>${paragraphs.join("</p><p>")}</p></body></html>`,
);

interface Printed {
  readonly turns: readonly Record<string, unknown>[];
  readonly warnings: readonly { code: string; file: string; line: number; message: string }[];
}
const printed = (...args: string[]): Printed => {
  const { status, stdout, stderr } = run(...args, "-o", "json");
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Printed;
};

describe("transcript", () => {
  it("prints turns and warnings as JSON", () => {
    const { turns, warnings, ...others } = printed("lanterns.txt");
    expect(others).toEqual({});
    const [front, chair, , question] = turns;
    expect(Object.keys(front ?? {})).toEqual([
      "label",
      "role",
      "start",
      "end",
      "speaker",
      "outlet",
      "handedTo",
      "handedToAll",
    ]);
    const none = { label: null, speaker: null, outlet: null, handedTo: null, handedToAll: [] };
    expect(front).toEqual({ ...none, role: "FRONT_MATTER", start: 0, end: 252 });
    expect(chair).toEqual({
      ...none,
      label: "Shou Min:",
      role: "MODERATION",
      start: 254,
      end: 348,
      speaker: "Shou Min",
      handedTo: "He Ling",
      handedToAll: ["He Ling"],
    });
    expect(question).toEqual({
      ...none,
      label: "The Lamplighter:",
      role: "QUESTION",
      start: 443,
      end: 498,
      outlet: "The Lamplighter",
    });
    expect(warnings.map(({ code, file, line }) => [code, file, line])).toEqual([
      ["UNKNOWN_LABEL", "lanterns.txt", 23],
      ["UNKNOWN_OUTLET", "lanterns.txt", 27],
    ]);
  });

  it("joins parts: a line is that of its file; the text of the offsets is written", () => {
    const { turns, warnings } = printed("one.txt", "two.html", "--write", "joined.txt");
    expect(warnings.map(({ code, file, line }) => [code, file, line])).toEqual([
      ["UNKNOWN_LABEL", "one.txt", 23],
      ["UNKNOWN_OUTLET", "two.html", 1],
    ]);
    const text = readFileSync(join(folder, "joined.txt"), "utf8");
    for (const { label, start } of turns) if (label) expect(text.startsWith(String(label), Number(start))).toBe(true);
    expect(printed("joined.txt").turns).toEqual(turns);
    expect(turns).toEqual(printed("lanterns.txt").turns);
  });

  it("prints the header and people in a table, with the hash that a document names", () => {
    const { status, stdout } = run("lanterns.txt", "-o", "table", "--rows", "document");
    expect([status, stdout.replace(/\s+/g, "")]).toEqual([0, expect.stringContaining("2031-07-16")]);
    expect(run("lanterns.txt", "-o", "csv", "--rows", "document").stdout).toContain(
      createHash("sha256").update(lanterns).digest("hex"),
    );
    const all = run("lanterns.txt", "-o", "table").stdout;
    for (const words of ["speakers\n", "turns\n", "warnings\n", "Wu Kai", "vice minister of lanterns"])
      expect(all).toContain(words);
    expect(run("lanterns.txt", "-o", "csv").stdout).toMatch(
      /^label,role,start,end,speaker,outlet,handedTo,handedToAll\n,FRONT_MATTER,0,252,,,,\n/,
    );
  });

  it("takes answers and outlets of a pack", () => {
    mkdirSync(join(folder, "packs/own"), { recursive: true });
    mkdirSync(join(folder, "packs/other"), { recursive: true });
    writeFileSync(
      join(folder, "packs/other/organizations.yaml"),
      "- { id: org:lamp, name: Lamp, aliases: [The Lamplighter] }\n",
    );
    const layout = join(folder, "packs/own/layout.yaml");
    writeFileSync(layout, "- { line: 23, text: 'Exports:', is: WORDS }\n");
    expect(printed("lanterns.txt", "--pack", "packs/own").warnings).toEqual([]);
    writeFileSync(layout, "- { line: 22, text: 'Exports:', is: WORDS }\n");
    expect(printed("lanterns.txt", "--pack", "packs/own").warnings.map(({ code }) => code)).toEqual([
      "UNKNOWN_LABEL",
      "UNUSED_ANSWER",
    ]);
    writeFileSync(layout, "- { line: 23, text: 'Exports:', is: WORD }\n");
    const { status, stderr } = run("lanterns.txt", "--pack", "packs/own");
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^PACK_INVALID: [\s\S]*own\/layout\.yaml:1: is: expected one of WORDS/),
    ]);
  });

  it.each([
    [["nothing.txt"], 1, "BAD_USER_INPUT: nothing.txt: expected a file, got none\n"],
    [["empty.txt"], 1, "PACK_INVALID: line 1: expected a transcript, got no text\n"],
    [["bytes.txt"], 1, "PACK_INVALID: bytes.txt: expected a text in UTF-8, got other bytes\n"],
    [["lanterns.txt", "--pack", "none"], 1, "BAD_USER_INPUT: --pack: expected a pack's folder, got none\n"],
    [[], 2, "BAD_USER_INPUT: missing required argument 'file'; see --help\n"],
  ])("refuses %j", (args, status, message) => {
    writeFileSync(join(folder, "empty.txt"), " \n");
    writeFileSync(join(folder, "bytes.txt"), Buffer.from([0x48, 0xff, 0xc3]));
    const ran = run(...args);
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([status, "", message]);
  });

  it("reads UTF-16 and GBK where the file says so", () => {
    writeFileSync(join(folder, "utf16.txt"), Buffer.from(`\uFEFF${lanterns}`, "utf16le"));
    expect(printed("utf16.txt").turns).toEqual(printed("lanterns.txt").turns);
    const gbk = [
      Buffer.from('<html><meta charset="gb2312"><body><p>'),
      Buffer.from([0xcd, 0xf5]),
      Buffer.from("</p></body></html>"),
    ];
    writeFileSync(join(folder, "gbk.html"), Buffer.concat(gbk));
    expect(run("gbk.html", "--write", "gbk.txt").status).toBe(0);
    expect(readFileSync(join(folder, "gbk.txt"), "utf8")).toBe("王");
  });
});
