import { Presets, SingleBar } from "cli-progress";

/** What is being done, and how much of it: on the terminal, in one line that the next one replaces. Nothing in a pipe. */
export function progress(what: string, done = 0, of = 1): void {
  bar ??= new SingleBar(
    {
      format: "{bar} {value}/{total} {what}",
      stream: process.stderr,
      noTTYOutput: false,
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: true,
    },
    Presets.shades_grey,
  );
  if (!bar.isActive) bar.start(of, done, { what });
  bar.setTotal(of);
  bar.update(done, { what });
}

/** Takes the line away. */
export function endProgress(): void {
  bar?.stop();
  bar = undefined;
}

let bar: SingleBar | undefined;
