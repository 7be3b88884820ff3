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

/**
 * Counts what an operation comes to: the rows of each batch that is read, and the objects and bytes that each list adds to the
 * answer. Past a limit it is over: nothing more is read, lists are empty, and the operation's answer is the refusal.
 */
export class Meter {
  /** Error to answer, once a limit is passed. */
  refusal: KnownError | undefined;
  private rows = 0;
  private objects = 0;
  private bytes = 0;
  private readonly levels = new WeakMap<readonly FieldNode[], Level>();
  private readonly cuts = new Map<string, CutLists>();

  constructor(private readonly limits: MeterLimits = { cost: Infinity, bytes: Infinity }) {}

  /** Number of rows that were read or of objects that were made, whichever is more. */
  get cost(): number {
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

  /** Counts the objects that a field adds to the answer, and gives them; an empty list once the operation is over. */
  made(given: unknown, info: GraphQLResolveInfo): unknown {
    if (given === null || given === undefined) return given;
    if (this.refusal) return Array.isArray(given) ? [] : given;
    const objects = Array.isArray(given) ? (given as unknown[]) : [given];
    this.objects += objects.length;
    let level = this.levels.get(info.fieldNodes);
    if (!level) this.levels.set(info.fieldNodes, (level = levelOf(info)));
    for (const object of objects)
      if (typeof object === "object" && object !== null) this.bytes += bytesOf(object, level);
    if (this.objects > this.limits.cost) this.end("cost", pathOf(info.path));
    else if (this.bytes > this.limits.bytes) this.end("bytes", pathOf(info.path));
    return this.refusal && Array.isArray(given) ? [] : given;
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

  private end(what: keyof MeterLimits, path: string): void {
    const place = path === "" ? "" : `; at ${path}`;
    const message = {
      cost: `expected a cost of at most ${this.limits.cost}, got more: ${this.rows} rows were read and ${this.objects} objects made${place}; ask for fewer rows there or above`,
      bytes: `expected an answer of at most ${this.limits.bytes} bytes, got more${place}; ask for less at once`,
    };
    this.refusal ??= new KnownError("LIMIT_EXCEEDED", message[what]);
  }
}
