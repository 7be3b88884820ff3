import { type ChildProcess, fork } from "node:child_process";
import { KnownError } from "../../errors.js";
import { tooLong } from "./time-limit.js";
import type { FromChild, Job } from "./job.js";

/** Memory limit of a child's objects, in MB. */
const maxMemory = 512;
/** Memory in which new objects are kept before they count as old, in MB: those of one answer are best gone before that. */
const maxYoung = 32;

export interface ChildOptions {
  /** File of the child's program. */
  readonly program: URL;
  /** First message to the child. */
  readonly settings: object;
  /** Time limit of a job, in milliseconds. */
  readonly timeout: number;
  /** Computes the layout of the latest release; gives it where no file has it, else true. */
  readonly layout: () => Promise<unknown>;
  readonly log: (message: string, error: unknown) => void;
}

/** Process that does one job at a time. It ends with a job that takes too long, or whose caller has gone. */
export class Child {
  /** True once it has opened its store. */
  ready = false;
  readonly #options: ChildOptions;
  readonly #ended: (child: Child) => void;
  readonly #process: ChildProcess;
  #alive = true;
  #job: Job | undefined;
  #finish: (result: unknown) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ChildOptions, ended: (child: Child) => void) {
    this.#options = options;
    this.#ended = ended;
    this.#process = fork(options.program, {
      execArgv: [`--max-old-space-size=${maxMemory}`, `--max-semi-space-size=${maxYoung}`],
      serialization: "advanced",
    });
    this.#process.on("message", (message: FromChild) => this.#receive(message));
    this.#process.on("error", (error) => options.log("a child process failed", error));
    this.#process.once("exit", (code, signal) => this.#end(deathOf(signal ?? `code ${code}`)));
    this.#process.send(options.settings);
  }

  /** Does a job. Rejects with its error, or with the reason why the process has ended. */
  async run(job: Job, gone?: AbortSignal): Promise<unknown> {
    const kill = () => this.kill(gone?.reason as Error);
    gone?.addEventListener("abort", kill, { once: true });
    try {
      return await new Promise((resolve, reject) => {
        this.#job = job;
        this.#finish = resolve;
        this.#fail = reject;
        if (this.ready) this.#begin();
      });
    } finally {
      this.#job = undefined;
      clearTimeout(this.#timer);
      gone?.removeEventListener("abort", kill);
    }
  }

  /** Ends the process at once; its job rejects with the error. */
  kill(error: Error): void {
    this.#process.kill("SIGKILL");
    this.#end(error);
  }

  #begin(): void {
    if (!this.#job) return;
    this.#process.send(this.#job);
    this.#limitTime();
  }

  /** Starts the time limit. A file of a release has none: it is written once, for all. */
  #limitTime(): void {
    const { timeout } = this.#options;
    if (this.#job && ("operation" in this.#job || this.#job.export.path !== undefined))
      this.#timer = setTimeout(() => this.kill(tooLong(timeout)), timeout);
  }

  #receive(message: FromChild): void {
    const { log, layout } = this.#options;
    switch (message.type) {
      case "ready":
        this.ready = true;
        return this.#begin();
      case "alive":
        return void this.#timer?.refresh();
      case "layout":
        clearTimeout(this.#timer);
        return void layout()
          .catch((error: unknown) => {
            log("the layout could not be computed", error);
            return true;
          })
          .then((found) => {
            if (this.#alive) this.#process.send({ layout: found });
            this.#limitTime();
          });
      case "done":
        return this.#finish(message.result);
      case "failed":
        return this.#fail(new KnownError(message.code, message.message));
      case "log":
        return log(message.message, message.error);
    }
  }

  #end(error: Error): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#fail(error);
    this.#ended(this);
  }
}

/** Error for the caller whose job ended with its process. Node aborts where memory is used up. */
function deathOf(cause: string): KnownError {
  return cause === "SIGABRT"
    ? new KnownError("LIMIT_EXCEEDED", `expected at most ${maxMemory} MB of memory, got more; ask for less at once`)
    : new KnownError("SERVER_BUSY", `the process that ran this has ended (${cause}); ask again`);
}
