import { chmodSync, chownSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { dist } from "./dist.js";
import { provided } from "./provided.js";
import { scratchFolder } from "./scratch.js";

const [how] = provided("restrictions") ?? [];

export const canRestrict = how !== undefined;

/** Id of the user that Node's images call `node`. */
const user = 1000;

const setpriv = [
  "setpriv",
  `--reuid=${user}`,
  `--regid=${user}`,
  "--clear-groups",
  "--no-new-privs",
  "--bounding-set=-all",
  "--inh-caps=-all",
] as const;

/** Mounts every disk read-only, but the folders before `--`; then runs what follows. */
const mounts = `
set -e
while [ "$1" != -- ]; do mount --bind "$1" "$1"; kept="$kept $1 "; shift; done
shift
awk '{ print $5 }' /proc/self/mountinfo | while read -r point; do
  case "$point" in /proc*|/sys*|/dev*) continue;; esac
  case "$kept" in *" $point "*) continue;; esac
  mount -o remount,bind,ro "$point"
done
exec "$@"`;

/**
 * Command of a program, by default the server, as another user without capabilities, who can write to these folders and to
 * nothing else. Where the machine allows no mounts of its own, permissions alone keep it from writing.
 */
export function restricted(
  writable: readonly string[],
  program: readonly string[] = [process.execPath, dist("main.js")],
): [string, ...string[]] {
  for (const folder of writable)
    for (const path of ["", ...readdirSync(folder, { encoding: "utf8" })]) chownSync(join(folder, path), user, user);
  if (how === "user") return [...setpriv, ...program];
  return ["unshare", "--mount", "sh", "-c", mounts, "sh", ...writable, "--", ...setpriv, ...program];
}

/** A folder that the other user finds, too. */
export function openFolder(): string {
  const folder = scratchFolder();
  chmodSync(dirname(folder), 0o711);
  chmodSync(folder, 0o755);
  return folder;
}
