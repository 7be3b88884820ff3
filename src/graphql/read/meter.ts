import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { KnownError } from "../../errors.js";
import { ascending } from "../../store/ascending.js";
import { bytesOf, type Level, levelOf } from "./level.js";
import { type FieldPath, pathOf } from "./response-path.js";

/** Limits of an operation. */
export interface MeterLimits {
  /** Rows that are read, and objects that are made. */
  readonly cost: number;
  /** Bytes of the answer. */
  readonly bytes: number;
}

/** Lists of one path that have more rows than they gave, though nobody said how many. */
export interface CutLists {
  /** Path by response names, without indices, pages and edges: `officials.posts`. */
  readonly path: string;
  lists: number;
  /** Number of rows of the longest, where that is known. */
  longest?: number;
}

/** Paths of cut lists that an answer tells. */
const maxPaths = 20;

/** Objects of fields that wait to be counted, at most. */
const maxWaiting = 1_000;

/** Fields of one place of an operation, for all the objects above it. */
interface Batch {
  readonly level: Level;
  readonly path: FieldPath;
  /** Objects that its fields gave and that are not yet counted. */
  waiting: unknown[];
}

/**
 * Counts what an operation comes to: the rows of each batch that is read, and the objects and bytes that each batch adds to the
 * answer, before the next is read. Past a limit it is over: nothing more is read, lists are empty, and the operation's answer is
 * the refusal.
 */
export class Meter {
  private ended: KnownError | undefined;
  private rows = 0;
  private objects = 0;
  private bytes = 0;
  private readonly batches = new Map<readonly FieldNode[], Batch>();
  private open: Batch[] = [];
  private waiting = 0;
  private readonly cuts = new Map<string, CutLists>();

  constructor(private readonly limits: MeterLimits = { cost: Infinity, bytes: Infinity }) {}

  /** Error to answer, once a limit is passed. */
  get refusal(): KnownError | undefined {
    this.count();
    return this.ended;
  }

  /** Number of rows that were read or of objects that were made, whichever is more. */
  get cost(): number {
    this.count();
    return Math.max(this.rows, this.objects);
  }

  /** Lists that were cut, by path: the order in which an engine answers is chance. */
  get cut(): readonly CutLists[] {
    return [...this.cuts.values()].toSorted((a, b) => ascending(a.path, b.path));
  }

  /** Counts the rows of a batch. */
  read(rows: number): void {
    this.rows += rows;
    if (this.rows > this.limits.cost) this.end("cost", "");
  }

  /** Takes the objects that a field adds to the answer, to be counted with their batch, and gives them; no list once the operation is over. */
  made(given: unknown, info: GraphQLResolveInfo): unknown {
    if (given === null || given === undefined) return given;
    if (!this.ended) {
      let batch = this.batches.get(info.fieldNodes);
      if (!batch) this.batches.set(info.fieldNodes, (batch = { level: levelOf(info), path: info.path, waiting: [] }));
      if (batch.waiting.length === 0) this.open.push(batch);
      batch.waiting.push(given);
      this.waiting += Array.isArray(given) ? given.length : 1;
      if (this.waiting > maxWaiting) this.count();
    }
    return this.ended && Array.isArray(given) ? [] : given;
  }

  /** Notes a list that has more rows than it gave; so many, where that is known. */
  cutAt(path: FieldPath, total?: number): CutLists | undefined {
    const name = pathOf(path);
    let cut = this.cuts.get(name);
    if (!cut && this.cuts.size < maxPaths) this.cuts.set(name, (cut = { path: name, lists: 0 }));
    if (!cut) return undefined;
    cut.lists++;
    if (total !== undefined) cut.longest = Math.max(cut.longest ?? 0, total);
    return cut;
  }

  /** Notes a list of the default size, which gave so many rows of all; not where the caller said how many. */
  cutByDefault(size: number | null | undefined, given: number, total: number, path: FieldPath): void {
    if ((size === null || size === undefined) && given < total) this.cutAt(path, total);
  }

  /** Counts the objects that wait. */
  private count(): void {
    if (this.waiting === 0) return;
    const { open } = this;
    [this.open, this.waiting] = [[], 0];
    for (const batch of open) {
      for (const given of batch.waiting)
        if (Array.isArray(given)) for (const object of given as unknown[]) this.add(object, batch.level);
        else this.add(given, batch.level);
      batch.waiting = [];
      if (this.objects > this.limits.cost) this.end("cost", pathOf(batch.path));
      else if (this.bytes > this.limits.bytes) this.end("bytes", pathOf(batch.path));
    }
  }

  private add(object: unknown, level: Level): void {
    this.objects++;
    if (typeof object === "object" && object !== null) this.bytes += bytesOf(object, level);
  }

  private end(what: keyof MeterLimits, path: string): void {
    const place = path === "" ? "" : `; at ${path}`;
    const message = {
      cost: `expected a cost of at most ${this.limits.cost}, got more: ${this.rows} rows were read and ${this.objects} objects made${place}; ask for fewer rows there or above`,
      bytes: `expected an answer of at most ${this.limits.bytes} bytes, got more${place}; ask for less at once`,
    };
    this.ended ??= new KnownError("LIMIT_EXCEEDED", message[what]);
  }
}
