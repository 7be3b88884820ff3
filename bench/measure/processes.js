import { readFileSync } from "node:fs";

/** Milliseconds of a tick in /proc: Linux's, on every platform that Node runs on. */
const tick = 10;

/** Use of a process and its children so far: CPU in milliseconds, resident memory in bytes. Linux only. */
export function usageOf(pid) {
  const usages = treeOf(pid).map(ownUsage);
  return {
    cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
    rss: usages.reduce((sum, { rss }) => sum + rss, 0),
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
  const rss = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1];
  return { cpu: stat ? (user + system + endedUser + endedSystem) * tick : 0, rss: Number(rss ?? 0) * 1024 };
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
