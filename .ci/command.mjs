import { spawn } from "node:child_process";

/** Runs a command and gives what it prints, which is also shown as it comes unless `show` is false; fails where it fails. */
export function run(command, args, { env = {}, show = true } = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const name of ["stdout", "stderr"])
    child[name].setEncoding("utf8").on("data", (text) => {
      output += text;
      if (show) process[name].write(text);
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) return resolve(output);
      if (!show) console.error(output);
      const message = `${[command, ...args].join(" ")} ended with ${signal ?? code}`;
      reject(Object.assign(new Error(message), { output }));
    });
  });
}
