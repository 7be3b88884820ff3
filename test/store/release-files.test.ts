import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReleaseFiles } from "../../src/store/release-files.js";

describe("files of a release", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "release-files-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are made once, however many ask, and found again by another process", async () => {
    let made = 0;
    const write = (path: string) => {
      made++;
      return writeFile(path, "whole");
    };
    const files = new ReleaseFiles(folder);
    const paths = await Promise.all([1, 2, 3].map(() => files.get("2025-04-18.a", "x.csv", write)));
    paths.push(await files.get("2025-04-18.a", "x.csv", write));
    paths.push(await new ReleaseFiles(folder).get("2025-04-18.a", "x.csv", write));
    expect([new Set(paths).size, made]).toEqual([1, 1]);
    expect(readFileSync(String(paths[0]), "utf8")).toBe("whole");
  });

  it("are another for another release", async () => {
    const files = new ReleaseFiles(folder);
    const of = (release: string) => files.get(release, "x", (path) => writeFile(path, release));
    expect(readFileSync(await of("a"), "utf8") + readFileSync(await of("b"), "utf8")).toBe("ab");
  });

  it("leave nothing behind where making fails, and are made at the next asking", async () => {
    const files = new ReleaseFiles(folder);
    const broken = files.get("a", "x", async (path) => {
      await writeFile(path, "half");
      throw new Error("disk full");
    });
    await expect(broken).rejects.toThrow("disk full");
    expect(readdirSync(join(folder, "releases", "a"))).toEqual([]);
    expect(existsSync(await files.get("a", "x", (path) => writeFile(path, "whole")))).toBe(true);
  });
});
