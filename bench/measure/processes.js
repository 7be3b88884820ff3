import { readFileSync } from "node:fs";

/** Milliseconds of a tick in /proc: Linux's, on every platform that Node runs on. */
const tick = 10;

/**
 * Use of a process and its children so far: CPU in milliseconds, resident memory in bytes. Of a page that several processes share,
 * as those of Node's binary and of a mapped database, each has its share. Linux only.
 */
export function usageOf(pid) {
  const usages = treeOf(pid).map(ownUsage);
  return {
    cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: usages.reduce((sum, { memory }) => sum + memory, 0),
  };
}

/** Waits until a process and its children are idle: less than a tenth of a core for half a second. */
export async function idle(pid, wait = 180_000) {
  const until = Date.now() + wait;
  for (let before = usageOf(pid).cpu; Date.now() < until;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { cpu } = usageOf(pid);
    if (cpu - before < 50) return true;
    before = cpu;
  }
  return false;
}

/** A process and its children, theirs included. */
export function treeOf(pid) {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim().split(" ").filter(Boolean);
  return [pid, ...children.flatMap(treeOf)];
}

function ownUsage(pid) {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number);
  const pss = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return { cpu: stat ? (user + system + endedUser + endedSystem) * tick : 0, memory: Number(pss ?? 0) * 1024 };
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
