// `node --import` of a server that is profiled, and of its children: from one SIGUSR2 to the next the main thread's CPU
// profile is recorded, and written to BENCH_PROFILE with the process's id at its end.
import { renameSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 200 });
let taking = false;
process.on("SIGUSR2", async () => {
  taking = !taking;
  if (taking) {
    await session.post("Profiler.start");
    return;
  }
  const { profile } = await session.post("Profiler.stop");
  const file = `${process.env.BENCH_PROFILE}.${process.pid}`;
  writeFileSync(`${file}.part`, JSON.stringify(profile));
  renameSync(`${file}.part`, file);
});
