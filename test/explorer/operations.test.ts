import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const explorer = fileURLToPath(new URL("../../src/explorer/", import.meta.url));

describe("the explorer's operations", () => {
  it("are typed by the present schema; npm run explorer:types writes them anew", () => {
    const script = `process.stdout.write(await (await import("./types.js")).generated())`;
    const written = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: explorer,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
      maxBuffer: 2 ** 24,
    });
    expect(written === readFileSync(`${explorer}operations.ts`, "utf8")).toBe(true);
  });

  it.each(readdirSync(`${explorer}operations`))("%s begins with what it answers", (file) => {
    expect(readFileSync(`${explorer}operations/${file}`, "utf8")).toMatch(/^# [A-Z].+\.\n|^# [A-Z].+\?\n/);
  });
});
