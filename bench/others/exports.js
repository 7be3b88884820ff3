import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { number } from "../report/table.js";
import { runCommand } from "./command.js";

/** Rows a second that each format is held to on the embedded store. */
const formats = {
  "observations.csv": 40_000,
  "nodes.csv": 40_000,
  "edges.csv": 40_000,
  "statements.csv": 40_000,
  "graph.jsonl": 40_000,
  "observations.parquet": 20_000,
  "nodes.parquet": 20_000,
  "edges.parquet": 20_000,
  "observations.sdmx.csv": 20_000,
  "graph.graphml": 20_000,
  "graph.jsonld": 20_000,
  "load.cypher": 20_000,
};
const onNeo4j = 10_000;
/** Bytes that an export may take above a process that exports next to nothing. */
const memory = 200e6;

export const exports = {
  name: "exports",
  title: "Exports by the command line",
  async measure({ arms, engines, data, say }) {
    const folder = join(data, `exports-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    const written = [];
    try {
      for (const arm of arms.filter((name) => name === "embedded" || name === "neo4j")) {
        const write = async (format) => {
          const file = join(folder, format);
          const { printed, seconds, peak } = await runCommand(arm, engines, ["export", format, "--out", file]);
          rmSync(file, { force: true });
          const [, rows, bytes] = /(\d+) rows, (\d+) bytes/.exec(printed).map(Number);
          return { arm, format, rows, bytes, seconds, peak };
        };
        const nothing = await write("context.jsonld");
        for (const format of Object.keys(formats)) {
          say(`  ${arm}: ${format}`);
          const done = await write(format);
          const seconds = done.seconds - nothing.seconds;
          written.push({ ...done, seconds, rate: done.rows / seconds, above: done.peak - nothing.peak });
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return {
      columns: ["engine", "format", "rows", "s", "rows/s", "MB", "peak PSS above idle, MB"],
      lines: written.map(({ arm, format, rows, seconds, rate, bytes, above }) => [
        arm,
        format,
        ...[rows, seconds, rate, bytes / 1e6, above / 1e6].map(number),
      ]),
      checks: written.flatMap(({ arm, format, rate, above }) => {
        const bound = arm === "neo4j" ? onNeo4j : formats[format];
        return [
          { key: `${arm}: ${format}, rows/s`, values: [rate], bound, atLeast: true, met: rate >= bound },
          { key: `${arm}: ${format}, MB above idle`, values: [above / 1e6], bound: memory / 1e6, met: above <= memory },
        ];
      }),
      note: "Without the seconds of a process that exports next to nothing (context.jsonld), which is also what idle means.",
    };
  },
};
