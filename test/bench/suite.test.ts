import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Results {
  readonly rows: readonly { readonly name: string; readonly arms: Record<string, { readonly statements: number }> }[];
}

describe("the benchmark suite", () => {
  it("compares the answers of two arms, counts their statements and writes results", () => {
    const folder = mkdtempSync(join(tmpdir(), "briefing-graph-bench-test-"));
    try {
      const out = join(folder, "results");
      const sizes = ["--arms", "embedded,sql", "--scale", "0.002", "--rounds", "1", "--seconds", "0.01"];
      const rows = ["by-id", "nested"];
      const printed = execFileSync(
        process.execPath,
        ["bench/run.js", ...rows, ...sizes, "--data", join(folder, "data"), "--out", out],
        { cwd: root, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" }, stdio: ["ignore", "pipe", "pipe"] },
      );
      expect(printed.trim()).toBe(readFileSync(`${out}.md`, "utf8").trim());
      const results = JSON.parse(readFileSync(`${out}.json`, "utf8")) as Results;
      expect(results.rows.map(({ name }) => name)).toEqual(rows);
      for (const { arms } of results.rows)
        for (const arm of ["embedded", "sql"]) expect(arms[arm]?.statements).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
