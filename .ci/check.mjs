// `npm run check`: lint, format and types, side by side; what each prints is shown once it has ended.
import { run } from "./command.mjs";

const bin = (name, ...args) => run(`node_modules/.bin/${name}`, args, { show: false });
// A part of the explorer's types is generated.
const types = run(process.execPath, ["src/explorer/types.js"], { show: false });
const done = await Promise.allSettled([
  bin("oxlint", "--deny-warnings"),
  bin("oxfmt", "--check"),
  types.then(() => bin("tsc", "--noEmit")),
  types.then(() => bin("tsc", "--noEmit", "-p", "src/explorer")),
  bin("tsc", "--noEmit", "-p", "src/graphiql"),
]);
for (const { reason } of done) {
  if (!reason) continue;
  console.error(reason.message);
  process.exitCode = 1;
}
console.log(`checked in ${(performance.now() / 1000).toFixed(1)} s (budget on two quiet cores: 15 s)`);
