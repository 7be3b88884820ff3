import { existsSync, mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Folder of this run, shared by its workers; test/run.js removes it at the end. */
const runFolder = process.env.TEST_RUN_FOLDER ?? mkdtempSync(join(tmpdir(), "briefing-graph-test-"));

export const scratchFolder = (): string => mkdtempSync(join(runFolder, "scratch-"));

/** File that the first test to need it makes for the whole run; where two workers make it at once, either one's. */
export async function onceARun(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const file = join(runFolder, name);
  if (existsSync(file)) return file;
  const own = join(scratchFolder(), name);
  await make(own);
  renameSync(own, file);
  return file;
}
