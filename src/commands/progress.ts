import { createRequire } from "node:module";
import type { SingleBar } from "cli-progress";

/** Shows progress on the terminal, in one line that the next call replaces; nothing in a pipe. */
export function progress(task: string, done = 0, of = 1): void {
  if (!process.stderr.isTTY) return;
  bar ??= newBar();
  if (!bar.isActive) bar.start(of, done, { task });
  bar.setTotal(of);
  bar.update(done, { task });
}

/** Loads the library only for a terminal, so that help and pipes start faster. */
function newBar(): SingleBar {
  const { Presets, SingleBar } = createRequire(import.meta.url)("cli-progress") as typeof import("cli-progress");
  return new SingleBar(
    {
      format: "{bar} {value}/{total} {task}",
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: true,
    },
    Presets.shades_grey,
  );
}

/** Clears the line. */
export function endProgress(): void {
  bar?.stop();
  bar = undefined;
}

let bar: SingleBar | undefined;
