import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { realStore } from "../support/sqlite.js";
import { scratchFolder } from "../support/scratch.js";
import { runIn } from "./run.js";

/** Commands with a file or folder that cannot be used, and what they tell of it. */
const refused: [args: string[], message: RegExp][] = [
  [
    ["export", "edges.csv", "--out", "missing/edges.csv"],
    /^NOT_WRITABLE: missing\/edges\.csv: expected a place that can be written to, got one that is not there \(ENOENT\)$/,
  ],
  [["export", "edges.csv", "--out", "a-folder"], /^NOT_WRITABLE: a-folder: .* got a folder \(EISDIR\)$/],
  [
    ["export", "edges.csv", "--out", "a-file/x.csv"],
    /^NOT_WRITABLE: a-file\/x\.csv: .* got a file in place of a folder/,
  ],
  [["export", "all", "--out", "a-file"], /^NOT_WRITABLE: .*a-file: .* got a file in place of a folder \(EEXIST\)$/],
  [
    ["export", "edges.csv", "--out", "/dev/full"],
    /^NOT_WRITABLE: expected a place .* got a disk that is full \(ENOSPC\)$/,
  ],
  [
    ["query", "a-folder"],
    /^BAD_USER_INPUT: query: expected a GraphQL query or a file that contains one, got "a-folder"/,
  ],
];

describe("files and folders of commands that cannot be used", () => {
  const folder = scratchFolder();
  beforeAll(async () => {
    await (await realStore(join(folder, "data"))).close();
    mkdirSync(join(folder, "a-folder"));
    writeFileSync(join(folder, "a-file"), "");
  });

  it.each(refused)("%j", (args, message) => {
    const { status, stdout, stderr } = runIn(folder, args);
    expect([status === 0, stdout]).toEqual([false, ""]);
    expect(stderr.trim().split("\n").at(-1)).toMatch(message);
  });
});
