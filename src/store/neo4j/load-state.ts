import type { ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../../errors.js";
import { read } from "./statements.js";

/** A load that takes several transactions, under way or interrupted. */
export interface LoadState {
  readonly release: string;
  readonly packs: readonly string[];
  /** Number that its release is to have; its changes have it already. */
  readonly seq: number;
  /** Its changes are written, and its records are being so. */
  readonly writing: boolean;
  /** Records that are written, and that it has. */
  readonly done: number;
  readonly total: number;
  /** Milliseconds since it went on. */
  readonly age: number;
}

/** Time for which a reader takes the state as it was, in milliseconds. */
export const staleness = 1000;

export async function loadStateOf(tx: ManagedTransaction): Promise<LoadState | undefined> {
  return (await tx.run(read.loadState.text())).records[0]?.toObject() as LoadState | undefined;
}

/** Refuses readers while a load in several transactions is not at its end. */
export class LoadGuard {
  #asked: { readonly at: number; readonly state: Promise<void> } | undefined;

  constructor(private readonly ask: () => Promise<readonly object[]>) {}

  /** Rejects with STORE_UNAVAILABLE and the progress where readers are refused. */
  check(): Promise<void> {
    const at = performance.now();
    if (!this.#asked || at - this.#asked.at > staleness) this.#asked = { at, state: this.#check() };
    return this.#asked.state;
  }

  async #check(): Promise<void> {
    const [state] = (await this.ask()) as readonly LoadState[];
    if (state)
      throw new KnownError(
        "STORE_UNAVAILABLE",
        `the store is loading release ${state.release}: ${state.done} of ${state.total} records`,
      );
  }
}
