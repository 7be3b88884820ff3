import type { Layout } from "../../layout/layout.js";
import type { ReleaseLayouts } from "../../layout/release-layouts.js";
import type { Group, LinkGroupQuery } from "../../store/aggregate.js";
import type { LinkQuery, LinkRecord, NodeRecord, Page, StatedBy, Store } from "../../store/store.js";
import type { Statistics } from "../../store/statistics.js";
import type { Where } from "../../store/where.js";
import { Batch } from "./batch.js";
import { factsOfTurns, observationsOfTurns, type TurnFacts } from "./facts-of-turns.js";
import { EmptyAnswers } from "./empty-answers.js";
import { Meter, type MeterLimits } from "./meter.js";
import { meteredStore } from "./metered-store.js";
import { type Warning, warningsOf } from "./warnings.js";

export type LinkShape = Omit<LinkQuery, "sources">;
export type LinkGroupShape = Omit<LinkGroupQuery, "sources">;

/** Caller of an operation. */
export interface Caller {
  /** Aborted once the caller waits no longer. Made when it is first read: most operations end before anybody listens. */
  readonly gone?: AbortSignal;
  /** True where the caller waits no longer. */
  readonly isGone?: boolean;
  /** The answer, where another process has run the operation. */
  answer?: SerializedAnswer;
}

/** Answer as it is sent. */
export interface SerializedAnswer {
  readonly status: number;
  /** JSON; in UTF-8 where it is bytes. */
  readonly body: Uint8Array | string;
}

/** Batches by shape: by the object, which one level has for all its nodes, and by its JSON, which several levels may share. */
type Batches<T> = Map<string | object, Batch<T>>;

/**
 * State of one request. Whatever the rows, each level of a query costs one statement for each field of it: batches
 * gather what a level asks for and send it at once. (Apollo clones the context, which no `#private` field survives.)
 */
export class Context {
  /** The store; what it gives is counted by the meter. */
  readonly store: Store;
  readonly meter: Meter;
  readonly empty = new EmptyAnswers();
  /** Sizes of the store's parts, once `measure` has read them. */
  statistics: Statistics | undefined;
  private readonly layouts: ReleaseLayouts;
  private drawn: Promise<Layout | undefined> | undefined;
  private readonly byId = new Batch<NodeRecord>((ids) => this.store.nodes(ids));
  private readonly statedBy = new Batch<readonly StatedBy[]>((ids) => this.store.contributions(ids));
  private readonly byTurn = new Batch<TurnFacts>((turns) => factsOfTurns(this.store, turns));
  private readonly byShape: Batches<Page<LinkRecord>> = new Map();
  private readonly observationsByShape: Batches<readonly NodeRecord[]> = new Map();
  private readonly groupsByShape: Batches<readonly Group[]> = new Map();

  constructor(
    private readonly unmetered: Store,
    layouts: ReleaseLayouts,
    readonly caller: Caller = {},
    limits?: MeterLimits,
  ) {
    this.meter = new Meter(limits);
    this.store = meteredStore(unmetered, this.meter);
    this.layouts = layouts;
  }

  /** Reads the sizes of the store's parts; undefined where it does not tell them. */
  async measure(): Promise<Statistics | undefined> {
    return (this.statistics ??= await this.store.statistics().catch(() => undefined));
  }

  /** Tells why fields gave nothing, where their arguments name what is not there. Reads nothing where all gave something. */
  async warnings(): Promise<readonly Warning[]> {
    const empty = this.meter.refusal ? [] : this.empty.all;
    // An answer goes without them where the store fails meanwhile.
    return empty.length === 0 ? [] : warningsOf(empty, this.unmetered, this.statistics).catch(() => []);
  }

  node(id: string): Promise<NodeRecord | undefined> {
    return this.byId.one(id);
  }

  async nodes(ids: readonly string[]): Promise<NodeRecord[]> {
    const found = await this.byId.load(ids);
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** Statements of each pack of a node or edge, in the order of their documents. */
  async contributionsTo(id: string): Promise<readonly StatedBy[]> {
    return (await this.statedBy.one(id)) ?? [];
  }

  /** Layout of the latest release; undefined where nothing is loaded. */
  layout(): Promise<Layout | undefined> {
    return (this.drawn ??= this.layouts.latest());
  }

  /** Facts that cite words of a turn. */
  async factsOf(turn: string): Promise<TurnFacts> {
    return (await this.byTurn.one(turn)) ?? { spans: [], relations: [], observations: [] };
  }

  /** Observations among them that match a filter; batched like links. */
  async observationsOf(turn: string, where: Where): Promise<readonly NodeRecord[]> {
    const read = (turns: readonly string[]) => observationsOfTurns(this.store, turns, where);
    return (await batchOf(this.observationsByShape, where, read).one(turn)) ?? [];
  }

  /** Page of links of each of these sources. */
  async linkPages(sources: readonly string[], shape: LinkShape): Promise<Page<LinkRecord>[]> {
    if (this.meter.refusal) return sources.map(() => noLinks);
    const read = (ids: readonly string[]) => this.store.links({ ...shape, sources: ids });
    const found = await batchOf(this.byShape, shape, read).load(sources);
    return sources.map((source) => found.get(source) ?? noLinks);
  }

  /** Page of one source's links; the sources of one level and shape go to the store together. */
  async links(source: string, shape: LinkShape): Promise<Page<LinkRecord>> {
    return (await this.linkPages([source], shape))[0] as Page<LinkRecord>;
  }

  /** Groups of one source's links; batched like links. */
  async linkGroups(source: string, shape: LinkGroupShape): Promise<readonly Group[]> {
    const read = (sources: readonly string[]) => this.store.aggregateLinks({ ...shape, sources });
    return (await batchOf(this.groupsByShape, shape, read).one(source)) ?? [];
  }
}

const noLinks: Page<LinkRecord> = { rows: [], more: false, total: 0 };

/** Batch of a shape, made the first time it is needed. */
function batchOf<T>(batches: Batches<T>, shape: object, read: ConstructorParameters<typeof Batch<T>>[0]): Batch<T> {
  const known = batches.get(shape);
  if (known) return known;
  const key = JSON.stringify(shape);
  const batch = batches.get(key) ?? new Batch(read);
  batches.set(key, batch);
  batches.set(shape, batch);
  return batch;
}
