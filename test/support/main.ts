import { type ChildProcess, spawn } from "node:child_process";
import { dist } from "./dist.js";

const running = new Set<ChildProcess>();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** Milliseconds after which a process counts as stuck, also on a busy machine; below the limit of a test. */
const patience = 240_000;

export interface Main {
  readonly child: ChildProcess;
  /** All that it wrote so far, to either stream. */
  output(): string;
  /** The first match in what it writes; fails if it ends without. */
  says(pattern: RegExp): Promise<string>;
  /** Code or signal of its end. */
  ended(): Promise<number | string | null>;
}

/** The server as `npm start` or another command runs it, in a folder of its own, with these settings and no others. */
export function startMain(
  cwd: string,
  settings: Record<string, string>,
  [command, ...args]: readonly [string, ...string[]] = [process.execPath, dist("main.js")],
): Main {
  const env = { PATH: String(process.env.PATH), ...settings };
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let written = "";
  let over = false;
  const end = new Promise<number | string | null>((resolve) => {
    child.once("close", (code, signal) => {
      over = true;
      running.delete(child);
      resolve(signal ?? code);
    });
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => (written += text));

  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`it does not say ${pattern}:\n${written}`)), patience);
      const look = () => {
        const found = pattern.exec(written);
        if (!found && !over) return;
        clearTimeout(timer);
        if (found) resolve(found[1] ?? found[0]);
        else reject(new Error(`it ended without saying ${pattern}:\n${written}`));
      };
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", look);
      child.once("close", look);
      look();
    });
  const ended = async () => {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`it has not ended:\n${written}`)), patience);
    });
    return Promise.race([end, limit]).finally(() => clearTimeout(timer));
  };
  return { child, output: () => written, says, ended };
}
