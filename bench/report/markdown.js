import { arms } from "../arms/index.js";
import { clientCounts } from "../measure/rounds.js";
import { byIdCells, cellsOf } from "./bounds.js";
import { growthOf } from "./growth.js";
import { number, table } from "./table.js";

const columns = ["neo4j/peer", "neo4j/cypher", "embedded/sql", "embedded/peer"];

/** The results as Markdown: times, ratios with their bounds, what each arm needed, and how much slower than `against` it is. */
export function markdownOf({ machine, options, rows, others }, against) {
  const { cpu, cores, memory, node, commit, day } = machine;
  return [
    `# Benchmark of ${day}`,
    `Commit ${commit}, Node ${node}, ${cores} × ${cpu}, ${memory}; scale ${options.scale}, ${options.rounds} rounds of ${options.seconds} s.`,
    ...(rows.length > 0 ? timesOf(rows, options.arms) : []),
    ...(against
      ? [
          `## Growth from scale ${against.options.scale} to ${options.scale}`,
          ...otherOf(growthOf(rows, options, against)),
        ]
      : []),
    ...others.flatMap((other) => [`## ${other.title}`, ...otherOf(other)]),
    "",
  ].join("\n\n");
}

function timesOf(rows, names) {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const titles = names.map((name) => arms[name].title);
  const byId = byName.get("by-id");
  return [
    "## p50 at one client, ms",
    table(
      ["row", ...titles],
      rows.map((row) => [row.title, ...names.map((name) => timeOf(row, name))]),
    ),
    "## Ratios with their bounds",
    "Ours over theirs: the time at one client, then the time of a request at 8 and at 64 clients. “by floor”: the peer's cell asks for less than 1.15 × the floor, whose cell decides.",
    table(
      ["row", ...columns, "others"],
      rows.map((row) => boundsRow(row, byName)),
    ),
    ...(byId ? ["## One policy by id besides", ...otherOf({ checks: byIdCells(byId) })] : []),
    "## Each arm",
    table(
      [
        "row",
        "arm",
        "p50",
        "p95",
        "p99",
        ...clientCounts.map((n) => `requests/s at ${n}`),
        "statements",
        "KB",
        "CPU ms",
        "CPU ms of Neo4j",
        "PSS MB",
      ],
      rows.flatMap((row) => names.filter((name) => row.arms[name]).map((name) => detailsOf(row, name))),
    ),
  ];
}

function timeOf(row, name) {
  if (row.arms[name]) return number(row.arms[name].p50);
  return arms[name].prepares && !row.askable ? "not askable" : "–";
}

function boundsRow(row, byName) {
  const cells = cellsOf(row, byName);
  const rest = cells.filter(({ key }) => !columns.includes(key));
  return [
    row.title,
    ...columns.map((column) => said(cells.find(({ key }) => key === column))),
    rest.map((cell) => `${cell.key}: ${said(cell)}`).join("; "),
  ];
}

function said(cell) {
  if (!cell) return "";
  if (!cell.values) return `– (≤ ${cell.bound})`;
  const verdict = cell.byFloor ? "by floor" : cell.met ? "met" : "**missed**";
  return `${cell.values.map(number).join(", ")} (≤ ${cell.bound}) ${verdict}`;
}

function detailsOf(row, name) {
  const { p50, p95, p99, rates, statements, bytes, cpu, engineCpu, memory } = row.arms[name];
  return [
    row.name,
    arms[name].title,
    ...[p50, p95, p99, ...clientCounts.map((clients) => rates[clients])].map(number),
    statements,
    number(bytes / 1000),
    number(cpu),
    engineCpu === undefined ? "" : number(engineCpu),
    number(memory / 1e6),
  ];
}

/** Another row's table, and what it was held to. */
function otherOf({ columns: head, lines, checks = [], note }) {
  return [
    ...(lines ? [table(head, lines)] : []),
    ...(checks.length > 0
      ? [
          table(
            ["what", "measured", "bound", ""],
            checks.map(({ key, values, bound, met, atLeast }) => [
              key,
              values.map(number).join(", "),
              `${atLeast ? "≥" : "≤"} ${bound}`,
              met ? "met" : "**missed**",
            ]),
          ),
        ]
      : []),
    ...(note ? [note] : []),
  ];
}
