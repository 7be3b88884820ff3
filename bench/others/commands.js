import { median } from "../measure/statistics.js";
import { number } from "../report/table.js";
import { runCommand } from "./command.js";

const commands = [
  { name: "search", args: ["search", "new", "energy"], bound: 1 },
  { name: "where", args: ["where", "Policy.issuedOn"], bound: 1 },
  { name: "query", args: ["query", "{ policies(first: 5) { nodes { id name } } }"], bound: 1.5 },
];

export const commandLine = {
  name: "cli",
  title: "The command line as a whole process, on the embedded store",
  async measure({ arms, rounds, engines }) {
    if (!arms.includes("embedded")) return { note: "Not run: it needs the arm embedded." };
    const seconds = new Map(commands.map(({ name }) => [name, []]));
    for (let round = 0; round <= rounds; round++)
      for (const { name, args } of commands) {
        const { seconds: took } = await runCommand("embedded", engines, args);
        // The first reads the files from the disk.
        if (round > 0) seconds.get(name).push(took);
      }
    return {
      columns: ["command", "p50 s", "max s"],
      lines: commands.map(({ name }) => [
        name,
        number(median(seconds.get(name))),
        number(Math.max(...seconds.get(name))),
      ]),
      checks: commands.map(({ name, bound }) => {
        const value = median(seconds.get(name));
        return { key: `${name}: s`, values: [value], bound, met: value <= bound };
      }),
    };
  },
};
