import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { arms, startArm } from "./arms/index.js";
import { requestsOf } from "./arms/requests.js";
import { answered } from "./measure/phases.js";

/** Variants of a row that are compared. */
const compared = 4;
const counter = new URL("count/preload.js", import.meta.url).href;

/**
 * Asks every arm every row and holds the answers against one another, in servers that count their statements. Gives the
 * statements and bytes of an answer, by row and arm.
 */
export async function check(rows, names, engines, variantsOf) {
  const folder = mkdtempSync(join(tmpdir(), "briefing-graph-bench-"));
  const seen = new Map(rows.map((row) => [row.name, { arms: {}, answers: [] }]));
  try {
    for (const name of names) {
      const file = join(folder, name);
      writeFileSync(file, "");
      // By the environment, so that the server's children count too.
      const server = await startArm(name, engines, { env: { BENCH_COUNT: file, NODE_OPTIONS: `--import=${counter}` } });
      try {
        for (const row of rows.filter((of) => arms[name].can(of))) {
          const requests = await requestsOf(name, row, server.port, variantsOf(row).slice(0, compared));
          const ask = (request) => answered(server.port, request);
          const answers = [];
          for (const request of requests) answers.push(await ask(request));
          const before = statSync(file).size;
          const { bytes } = await ask(requests[0]);
          const statements = statSync(file).size - before;
          seen.get(row.name).arms[name] = { statements, bytes };
          compare(row, name, seen.get(row.name).answers, answers);
        }
      } finally {
        await server.stop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return new Map([...seen].map(([name, row]) => [name, row.arms]));
}

/** The first arm's answers are kept for the others. */
function compare(row, name, kept, answers) {
  for (const [index, { data }] of answers.entries()) {
    const own = normal(arms[name].answer(row, data));
    kept[index] ??= { name, answer: own };
    const { name: other, answer } = kept[index];
    if (!isDeepStrictEqual(own, answer))
      throw new Error(`${row.name}: ${name} and ${other} differ${difference(own, answer)}`);
  }
}

/** An answer whose numbers have 12 digits, and whose missing values are null. */
function normal(value) {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted()
      .map(([key, inner]) => [key, normal(inner)]),
  );
}

/** Place where two answers differ first. */
function difference(a, b, path = "") {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return ` at ${path || "."}: ${JSON.stringify(a)?.slice(0, 100)} and ${JSON.stringify(b)?.slice(0, 100)}`;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const key = keys.find((own) => !isDeepStrictEqual(a[own], b[own]));
  return difference(a[key], b[key], `${path}.${key}`);
}
