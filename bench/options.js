import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { arms } from "./arms/index.js";
import { others } from "./others/index.js";
import { root } from "./paths.js";
import { rows } from "./rows/index.js";

const usage = `npm run bench [-- ROW… --arms ARM,… --rounds 5 --seconds 1 --scale 1 --data bench/.data --out bench/results/latest --against FILE.json]
rows: ${[...rows, ...others].map(({ name }) => name).join(", ")}
arms: ${Object.keys(arms).join(", ")}`;

/** The command line: which rows and arms, how many rounds of how many seconds, at which scale, and where the results go. */
export function readOptions(args = process.argv.slice(2)) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      arms: { type: "string", default: Object.keys(arms).join(",") },
      rounds: { type: "string", default: "5" },
      scale: { type: "string", default: "1" },
      seconds: { type: "string", default: "1" },
      data: { type: "string", default: "bench/.data" },
      out: { type: "string", default: "bench/results/latest" },
      against: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    process.exit();
  }
  const named = values.arms.split(",");
  const options = {
    arms: Object.keys(arms).filter((name) => named.includes(name)),
    rounds: Number(values.rounds),
    scale: Number(values.scale),
    seconds: Number(values.seconds),
    data: resolve(root, values.data),
    out: resolve(root, values.out),
    ...(values.against ? { against: resolve(root, values.against) } : {}),
    rows: chosen(rows, positionals),
    others: chosen(others, positionals),
  };
  const known = new Set([...rows, ...others].map(({ name }) => name));
  const wrong = [
    ...positionals.filter((name) => !known.has(name)),
    ...named.filter((name) => !(name in arms)),
    ...["rounds", "scale", "seconds"].filter((name) => !(options[name] > 0)).map((name) => `--${name} ${values[name]}`),
  ];
  if (wrong.length > 0) throw new Error(`expected other arguments than ${wrong.join(", ")}\n${usage}`);
  return options;
}

const chosen = (all, names) => (names.length === 0 ? all : all.filter(({ name }) => names.includes(name)));
