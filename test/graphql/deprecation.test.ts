import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const loader = new URL("../support/typescript.js", import.meta.url).href;
const program = fileURLToPath(new URL("print-deprecated.ts", import.meta.url));

describe("what will go", () => {
  it("is said with reason and day: of fields, filters, arguments, values and queries", async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      "--no-warnings",
      "--import",
      loader,
      program,
    ]);
    expect(stderr).toBe("");
    const lines = stdout.split("\n").filter((line) => line.includes("@deprecated"));
    expect(lines.map((line) => line.trim())).toEqual([
      'label: String @deprecated(reason: "Ask for size. (since 2026-11-24)")',
      'TINY @deprecated(reason: "Ask for SMALL. (since 2026-11-24)")',
      'of: Size @deprecated(reason: "Ask by where. (since 2026-11-24)")',
      'thing: Thing @deprecated(reason: "Ask for things. (since 2026-11-24)")',
      'label: TextFilter @deprecated(reason: "Ask for size. (since 2026-11-24)")',
    ]);
  });
});
