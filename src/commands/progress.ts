import { createRequire } from "node:module";
import type { SingleBar } from "cli-progress";

/** What is being done, and how much of it: on the terminal, in one line that the next one replaces. Nothing in a pipe. */
export function progress(what: string, done = 0, of = 1): void {
  if (!process.stderr.isTTY) return;
  bar ??= newBar();
  if (!bar.isActive) bar.start(of, done, { what });
  bar.setTotal(of);
  bar.update(done, { what });
}

/** The library is loaded when there is a terminal to draw on: help and pipes do without. */
function newBar(): SingleBar {
  const { Presets, SingleBar } = createRequire(import.meta.url)("cli-progress") as typeof import("cli-progress");
  return new SingleBar(
    {
      format: "{bar} {value}/{total} {what}",
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: true,
    },
    Presets.shades_grey,
  );
}

/** Takes the line away. */
export function endProgress(): void {
  bar?.stop();
  bar = undefined;
}

let bar: SingleBar | undefined;
