// `npm run check`: lint, format and types, side by side; what each prints is shown once it has ended.
import { run } from "./command.mjs";

const checks = [
  ["oxlint", "--deny-warnings"],
  ["prettier", "--check", "."],
  ["tsc", "--noEmit"],
  ["tsc", "--noEmit", "-p", "src/explorer"],
  ["tsc", "--noEmit", "-p", "src/graphiql"],
];
const done = await Promise.allSettled(
  checks.map(([name, ...args]) => run(`node_modules/.bin/${name}`, args, { show: false })),
);
for (const { reason } of done) {
  if (!reason) continue;
  console.error(reason.message);
  process.exitCode = 1;
}
console.log(`checked in ${(performance.now() / 1000).toFixed(1)} s (budget on two quiet cores: 15 s)`);
