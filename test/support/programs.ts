import { execFile, execFileSync } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { promisify } from "node:util";
import { provided } from "./provided.js";
import { python } from "./python.js";

/** Rscript with jsonlite, where `npm test` found them. */
export const rscript = provided("r")?.[0];

/** Rscript with igraph. */
export const igraph = provided("igraph")?.[0];

/** Output of a program; fails with its errors. Not at once: the server that it asks runs in this process. */
export async function printed(command: string, args: readonly string[], cwd?: string): Promise<string> {
  // The programs that come with Python's packages are found by their names.
  const path = [...(python ? [dirname(python)] : []), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, PYTHONUTF8: "1", MPLCONFIGDIR: cwd };
  const { stdout } = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 100_000_000, timeout: 240_000 });
  return stdout;
}

/** The rows of a CSV text with a header, as pandas reads them. */
export function rowsOfCsv(text: string): Record<string, string | number | null>[] {
  const script = "import pandas, sys; print(pandas.read_csv(sys.stdin).to_json(orient='records', double_precision=15))";
  const json = execFileSync(String(python), ["-X", "utf8", "-c", script], { input: text, encoding: "utf8" });
  return JSON.parse(json) as Record<string, string | number | null>[];
}
