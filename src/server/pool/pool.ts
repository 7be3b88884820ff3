import { availableParallelism } from "node:os";
import { KnownError } from "../../errors.js";
import type { OperationRequest } from "../../graphql/operation.js";
import type { SerializedAnswer } from "../../graphql/read/context.js";
import { Child, type ChildOptions } from "./child.js";
import type { ExportRequest, Job, MadeExport } from "./job.js";

/** Jobs that may wait for a child. */
const maxWaiting = 200;
/** Time after which a child without work ends, in milliseconds; one is kept. */
const idleTime = 300_000;

interface Waiting {
  readonly job: Job;
  readonly gone: AbortSignal | undefined;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Child processes that run heavy operations and exports, so that the server's own process answers others meanwhile. */
export class Pool {
  readonly #options: ChildOptions;
  readonly #size = Math.max(2, availableParallelism());
  #idle: Child[] = [];
  readonly #busy = new Map<Child, Job>();
  #waiting: Waiting[] = [];
  #retiring: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: ChildOptions) {
    this.#options = options;
    this.#idle.push(this.#fork());
  }

  operation({ query, variables, operationName }: OperationRequest, gone?: AbortSignal): Promise<SerializedAnswer> {
    const operation = {
      query,
      ...(variables === undefined ? {} : { variables }),
      ...(operationName === undefined ? {} : { operationName }),
    };
    return this.#run({ operation }, gone) as Promise<SerializedAnswer>;
  }

  export(request: ExportRequest, gone?: AbortSignal): Promise<MadeExport> {
    return this.#run({ export: request }, gone) as Promise<MadeExport>;
  }

  /** Ends all children, and their jobs with them. */
  close(): void {
    this.#closed = true;
    for (const child of [...this.#idle, ...this.#busy.keys()]) child.kill(stopping());
    for (const { reject } of this.#waiting.splice(0)) reject(stopping());
  }

  #run(job: Job, gone?: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (gone?.aborted) return reject(gone.reason as Error);
      if (this.#closed) return reject(stopping());
      if (this.#waiting.length >= maxWaiting)
        return reject(
          new KnownError("SERVER_BUSY", `expected at most ${maxWaiting} others waiting, got more; ask again`),
        );
      const waiting = { job, gone, resolve, reject };
      this.#waiting.push(waiting);
      gone?.addEventListener("abort", () => this.#leave(waiting), { once: true });
      this.#next();
    });
  }

  #leave(waiting: Waiting): void {
    if (!this.#waiting.includes(waiting)) return;
    this.#waiting = this.#waiting.filter((one) => one !== waiting);
    waiting.reject(waiting.gone?.reason);
  }

  /** Gives waiting jobs to free children. Exports leave one child to operations. */
  #next(): void {
    while (this.#idle.length + this.#busy.size < this.#size || this.#idle.length > 0) {
      const exporting = [...this.#busy.values()].filter((job) => "export" in job).length;
      const index = this.#waiting.findIndex(({ job }) => "operation" in job || exporting < this.#size - 1);
      const [waiting] = index < 0 ? [] : this.#waiting.splice(index, 1);
      if (!waiting) return;
      void this.#work(this.#idle.pop() ?? this.#fork(), waiting);
    }
  }

  async #work(child: Child, { job, gone, resolve, reject }: Waiting): Promise<void> {
    this.#busy.set(child, job);
    try {
      resolve(await child.run(job, gone));
    } catch (error) {
      reject(error);
    }
    if (!this.#busy.delete(child)) return;
    this.#idle.push(child);
    if (!this.#retiring) this.#retiring = setTimeout(() => this.#retire(), idleTime).unref();
    this.#next();
  }

  #fork(): Child {
    return new Child(this.#options, (child) => this.#remove(child));
  }

  /** Forgets a child that has ended. Another one takes its place, unless it never started. */
  #remove(child: Child): void {
    this.#busy.delete(child);
    this.#idle = this.#idle.filter((one) => one !== child);
    if (this.#closed) return;
    if (this.#idle.length === 0 && child.ready) this.#idle.push(this.#fork());
    this.#next();
  }

  #retire(): void {
    this.#retiring = undefined;
    for (const child of this.#idle.slice(1)) child.kill(stopping());
  }
}

const stopping = () => new KnownError("SERVER_BUSY", "the server is stopping; ask again");
