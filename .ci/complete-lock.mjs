// Completes package-lock.json: npm leaves out the rows of optional platform packages that it could not
// resolve where the lock was written, and then refuses that lock (`npm ci`) as incomplete. Run it after any `npm install`.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const platform = /-(android|darwin|freebsd|linux|openharmony|win32)-(\w+?)(?:-(\w+))?$/;
let added = 0;
for (const [path, row] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(row.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || lock.packages[`${path}/${key}`]) continue;
    const [, os, cpu, abi] = platform.exec(name) ?? [];
    if (!os) throw new Error(`${path}: optional ${name}@${version} is not in the lock and its name tells no platform`);
    const libc = os === "linux" && abi ? { libc: [abi === "musl" ? "musl" : "glibc"] } : {};
    lock.packages[key] = {
      version,
      cpu: [cpu],
      ...(row.dev ? { dev: true } : {}),
      ...libc,
      optional: true,
      os: [os],
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional rows added`);
