import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { ManagedTransaction } from "neo4j-driver";
import { KnownError } from "../../errors.js";
import { afterInterrupted, type PendingChange } from "../changes.js";
import type { Load, LoadProgress } from "../store.js";
import { termsVersion } from "../tokens.js";
import { changeOf } from "./decode.js";
import { type LoadState, loadStateOf } from "./load-state.js";
import { modelIndexes } from "./schema.js";
import { read, schema, write } from "./statements.js";
import { measure } from "./statistics.js";
import { drained, first, type Step } from "./steps.js";
import { conflict } from "./conflict.js";
import { mergedLoad, type MergedLoad } from "./merge-load.js";
import { type Plan, planOf, writeChanged, writeChanges, writeRelease } from "./write.js";

/** Runs work in one transaction. */
export type Transact = <T>(work: (tx: ManagedTransaction) => Promise<T>) => Promise<T>;

/** Database that is loaded. */
export interface Target {
  readonly transact: Transact;
  /** Runs statements on constraints and indexes, each in a transaction of its own. */
  readonly define: (texts: readonly string[]) => Promise<void>;
}

export interface LoadLimits {
  /** Nodes and edges that a load writes in one transaction: a Neo4j with a heap of 1 GB takes them. */
  readonly maxAtOnce: number;
  /** Nodes and edges from which on a load of an empty database builds the model's indexes at its end. */
  readonly indexedLater: number;
  /** Time without progress after which a load counts as interrupted, in milliseconds. */
  readonly abandonedAfter: number;
  /** Time that readers are given to learn that they are refused, in milliseconds. */
  readonly notice: number;
}

interface LoadOptions extends LoadLimits {
  readonly progress: (progress: LoadProgress) => void;
}

/**
 * Replaces the contents of the load's packs: in one transaction, or where it cannot take them in several. Then readers are
 * refused until the last one. Another load takes the place of one that was interrupted, and replaces what that one left.
 */
export async function replacePacks(target: Target, load: Load, options: LoadOptions): Promise<void> {
  const { transact } = target;
  const total = load.nodes.length + load.edges.length;
  const token = randomUUID();
  const isDone =
    total <= options.maxAtOnce &&
    (await transact(async (tx) => {
      await tx.run(write.lock.text(), { token, terms: termsVersion });
      if (await interrupted(tx, load, options)) return false;
      const merged = await mergedLoad(tx, load);
      const plan = await planOf(tx, merged);
      await writeChanged((work) => work(tx), merged, plan, token);
      await writeRelease(tx, load, plan.changes);
      await keepStatistics(tx);
      return true;
    }));
  if (!isDone) await new LoadInSteps(target, load, { ...options, token, total }).run();
}

/** State of a load that was interrupted. Throws where it goes on, and where this load would leave a part of it. */
async function interrupted(
  tx: ManagedTransaction,
  { packs }: Load,
  { abandonedAfter }: LoadOptions,
): Promise<LoadState | undefined> {
  const state = await loadStateOf(tx);
  if (!state) return undefined;
  if (state.age < abandonedAfter)
    throw new KnownError(
      "STORE_UNAVAILABLE",
      `release ${state.release} is being loaded: ${state.done} of ${state.total} records`,
    );
  const left = state.packs.filter((pack) => !packs.includes(pack));
  if (left.length > 0)
    throw conflict(`the load of release ${state.release} was interrupted: load pack ${left.join(", ")} again, too`);
  return state;
}

interface Latest {
  readonly seq: number;
  readonly id: string;
}

/** Beginning of a load in several transactions. */
interface Begun {
  /** Number of its release. */
  readonly seq: number;
  readonly merged: MergedLoad;
  readonly plan: Plan;
  readonly changes: readonly PendingChange[];
  readonly latest: Latest | undefined;
  /** Number of the load that was interrupted while it wrote its records. */
  readonly interrupted: number | undefined;
}

/** A load in several transactions. */
class LoadInSteps {
  #done = 0;

  constructor(
    private readonly target: Target,
    private readonly load: Load,
    private readonly options: LoadOptions & { readonly token: string; readonly total: number },
  ) {}

  async run(): Promise<void> {
    const begun = await this.target.transact((tx) => this.#begin(tx));
    try {
      await this.#write(begun);
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      const at = `${this.#done} of ${this.options.total} records`;
      const message = `the load has stopped at ${at}; load it again: until then readers are refused. ${error.message}`;
      throw new KnownError(error.code, message, { cause: error });
    }
  }

  async #write({ seq, merged, plan, changes, latest, interrupted: left }: Begun): Promise<void> {
    const { load, options } = this;
    const { id } = load.release;
    const after = latest?.seq ?? 0;
    options.progress({ done: 0, total: options.total });
    await wait(options.notice);
    await drained(this.#step, write.deleteChanges, { after, except: left ?? seq });
    // The history comes first: it cannot be told once the records are replaced. None is told of the first release.
    await writeChanges(this.#step, latest ? changes : [], seq);
    await this.#step((tx) => this.#save(tx, { writing: true, seq }));
    await drained(this.#step, write.deleteChanges, { after, except: seq });
    // A first load finds nothing by the model's indexes, and to add to each of them takes longer than to build it at the end. A
    // start creates what is missing: a load that ends here leaves none out.
    const isBulk = !latest && plan.stored.size === 0 && options.total >= options.indexedLater;
    if (isBulk) await this.target.define(modelIndexes().map(({ drop }) => drop));
    await writeChanged(this.#step, merged, plan, options.token);
    if (isBulk) await this.#recreateIndexes();
    await drained(this.#step, write.deleteNoneChanges, { seq });
    await this.target.transact(async (tx) => {
      await this.#save(tx, {});
      if (latest?.id !== id || changes.some(({ change }) => change !== "NONE"))
        await tx.run(write.createRelease.text(), { id, body: JSON.stringify(load.release), seq });
      await keepStatistics(tx);
      await tx.run(write.endLoad.text());
    });
  }

  async #begin(tx: ManagedTransaction): Promise<Begun> {
    const { load, options } = this;
    await tx.run(write.lock.text(), { token: options.token, terms: termsVersion });
    const before = await interrupted(tx, load, options);
    const latest = (await tx.run(read.releases.text())).records.at(-1)?.toObject() as Latest | undefined;
    const merged = await mergedLoad(tx, load);
    const plan = await planOf(tx, merged);
    const seq = Math.max(latest?.seq ?? 0, before?.seq ?? 0) + 1;
    const left = before?.writing ? before.seq : undefined;
    await this.#save(tx, {
      loading: load.release.id,
      packs: load.packs,
      done: 0,
      total: options.total,
      // What an interrupted load has changed stays known until the changes of this one are written.
      writing: left !== undefined,
      seq: left ?? seq,
    });
    const changes =
      left === undefined ? plan.changes : afterInterrupted(await changesOfSeq(tx, left), plan.changes, merged);
    return { seq, merged, plan, changes, latest, interrupted: left };
  }

  readonly #step: Step = async (work, records = 0) => {
    const result = await this.target.transact(async (tx) => {
      const found = await work(tx);
      await this.#save(tx, { done: this.#done + records });
      return found;
    });
    this.#done += records;
    this.options.progress({ done: this.#done, total: this.options.total });
    return result;
  };

  /** Creates the indexes of the model again, and waits until they serve: with a sign of life, lest another load takes its place. */
  async #recreateIndexes(): Promise<void> {
    const alive = setInterval(() => void this.#step(() => Promise.resolve()).catch(() => undefined), signOfLife);
    try {
      await this.target.define([...modelIndexes().map(({ create }) => create), schema.awaitIndexes.text()]);
    } finally {
      clearInterval(alive);
    }
  }

  async #save(tx: ManagedTransaction, state: object): Promise<void> {
    const saved = await first(tx, write.setLoadState.text(), { token: this.options.token, state });
    if (!saved) throw new KnownError("STORE_UNAVAILABLE", "another load has taken the place of this one");
  }
}

/** Milliseconds after which a load that waits says again that it goes on. */
const signOfLife = 5000;

/** Measures the graph, and keeps that with the latest release. */
async function keepStatistics(tx: ManagedTransaction): Promise<void> {
  const statistics = await measure(async (of, parameters, fills) =>
    (await tx.run(of.text(fills), parameters)).records.map((record) => record.toObject() as never),
  );
  await tx.run(write.keepStatistics.text(), { statistics: JSON.stringify(statistics) });
}

async function changesOfSeq(tx: ManagedTransaction, seq: number): Promise<PendingChange[]> {
  const { records } = await tx.run(write.changesOf.text(), { seq });
  return records.map((record) => changeOf(record.toObject()));
}
