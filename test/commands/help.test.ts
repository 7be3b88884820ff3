import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { scratchFolder } from "../support/scratch.js";
import { runIn } from "./run.js";

const folder = scratchFolder();
const run = (...args: string[]) => runIn(folder, args);
const names = [...run("--help").stdout.matchAll(/^ {2}([a-z0-9]+) (?:\[|<| )/gm)].map((match) => String(match[1]));
const commands = [...new Set(names)].filter((name) => name !== "help" && name !== "briefing");

describe("help", () => {
  it("lists the commands, examples and exit codes", () => {
    const { status, stdout, stderr } = run("--help");
    expect([status, stderr]).toEqual([0, ""]);
    for (const name of [
      "start",
      "query",
      "search",
      "import",
      "check",
      "coverage",
      "where",
      "mcp",
      "neo4j",
      "seal",
      "transcript",
      "packs",
      "schema",
      "completion",
    ])
      expect(commands).toContain(name);
    expect(stdout).toMatch(/Examples:\n {2}briefing-graph start /);
    expect(stdout).toContain("Exit codes: 0 done; 1 refused, or invalid data; 2 wrong usage.");
  });

  it.each(commands)("%s has its own, with examples", (name) => {
    const { status, stdout } = run(name, "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Usage: briefing-graph ${name}[\\s\\S]*Examples:\\n {2}briefing-graph ${name}`));
    expect(run("help", name).stdout).toBe(stdout);
  });

  it("without a command is usage: 2", () => {
    const { status, stdout, stderr } = run();
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^Usage: briefing-graph/);
  });

  it("loads commander and nothing else: what a command needs comes when it runs", () => {
    expect([...packagesBehind(new URL("../../src/cli.ts", import.meta.url))]).toEqual(["commander"]);
  });
});

/** The packages that a file imports at once, by itself or by way of our own files. */
function packagesBehind(file: URL, seen = new Set<string>(), packages = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return packages;
  seen.add(file.href);
  const text = readFileSync(file, "utf8").replace(/import type [^;]+;/g, "");
  for (const [, from, bare] of text.matchAll(/^(?:import|export)\s[^;]*?from "([^"]+)"|^import "([^"]+)"/gm)) {
    const name = String(from ?? bare);
    if (name.startsWith(".")) packagesBehind(new URL(name.replace(/\.js$/, ".ts"), file), seen, packages);
    else if (!name.startsWith("node:")) packages.add(name);
  }
  return packages;
}

describe("completion", () => {
  const script = run("completion", "bash").stdout;
  /** Completions that bash offers after these words, the last unfinished. */
  function offered(...words: string[]): string[] {
    const text = `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")})\nCOMP_CWORD=${words.length - 1}\n_briefing_graph\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr, status } = spawnSync("bash", ["--norc", "-c", text], { encoding: "utf8", cwd: folder });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout.trim().split("\n").filter(Boolean);
  }

  it.each([
    [
      ["briefing-graph", "se"],
      ["search", "seal"],
    ],
    [["briefing-graph", "query", "--ou"], ["--output"]],
    [
      ["briefing-graph", "query", "--output", ""],
      ["table", "json", "csv"],
    ],
    [["briefing-graph", "query", "-o", "c"], ["csv"]],
    [["briefing-graph", "schema", "re"], ["release"]],
    [["briefing-graph", "completion", "z"], ["zsh"]],
    [["briefing-graph", "import", "--dr"], ["--dry-run"]],
    [["briefing-graph", "where", "--data"], ["--data-dir"]],
    [["briefing-graph", "seal", "nothing-like-it"], []],
  ])("bash: %j", (words, expected) => {
    expect(offered(...words).toSorted()).toEqual(expected.toSorted());
  });

  it("bash offers every command", () => {
    expect(offered("briefing-graph", "")).toEqual(expect.arrayContaining(commands) as string[]);
  });

  it.each(["zsh", "fish"])("%s names every command and its options", (shell) => {
    const { status, stdout } = run("completion", shell);
    expect(status).toBe(0);
    for (const name of commands) expect(stdout).toMatch(new RegExp(`\\b${name}\\b`));
    expect(stdout).toContain("dry-run");
    // A shell that is installed reads the script.
    const read = spawnSync(shell, ["-n"], { input: stdout, encoding: "utf8" });
    if (!read.error) expect([read.status, read.stderr]).toEqual([0, ""]);
  });
});
