import DataLoader from "dataloader";
import type { Layout } from "../../layout/layout.js";
import type { ReleaseLayouts } from "../../layout/release-layouts.js";
import type { Group, LinkGroupQuery } from "../../store/aggregate.js";
import type { LinkQuery, LinkRecord, NodeRecord, Page, StatedBy, Store } from "../../store/store.js";
import type { Statistics } from "../../store/statistics.js";
import type { Where } from "../../store/where.js";
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

/** Loaders by shape: by the object, which one level has for all its nodes, and by its JSON, which several levels may share. */
type Loaders<T> = Map<string | object, DataLoader<string, T>>;

/**
 * State of one request. Whatever the rows, each level of a query costs one statement for each field of it: loaders
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
  private readonly byId: DataLoader<string, NodeRecord | undefined>;
  private readonly statedBy: DataLoader<string, readonly StatedBy[]>;
  private readonly byTurn: DataLoader<string, TurnFacts>;
  private readonly byShape: Loaders<Page<LinkRecord>> = new Map();
  private readonly observationsByShape: Loaders<readonly NodeRecord[]> = new Map();
  private readonly groupsByShape: Loaders<readonly Group[]> = new Map();

  constructor(
    private readonly unmetered: Store,
    layouts: ReleaseLayouts,
    readonly caller: Caller = {},
    limits?: MeterLimits,
  ) {
    this.meter = new Meter(limits);
    this.store = meteredStore(unmetered, this.meter);
    this.layouts = layouts;
    this.byId = new DataLoader(async (ids) => {
      const found = await this.store.nodes(ids);
      return ids.map((id) => found.get(id));
    });
    this.statedBy = new DataLoader(async (ids) => {
      const found = await this.store.contributions(ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    this.byTurn = new DataLoader(async (turns) => {
      const found = await factsOfTurns(this.store, turns);
      return turns.map((turn) => found.get(turn) ?? { spans: [], relations: [], observations: [] });
    });
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
    return this.byId.load(id);
  }

  async nodes(ids: readonly string[]): Promise<NodeRecord[]> {
    const found = await Promise.all(ids.map((id) => this.byId.load(id)));
    return found.filter((node) => node !== undefined);
  }

  /** Statements of each pack of a node or edge, in the order of their documents. */
  contributionsTo(id: string): Promise<readonly StatedBy[]> {
    return this.statedBy.load(id);
  }

  /** Layout of the latest release; undefined where nothing is loaded. */
  layout(): Promise<Layout | undefined> {
    return (this.drawn ??= this.layouts.latest());
  }

  /** Facts that cite words of a turn. */
  factsOf(turn: string): Promise<TurnFacts> {
    return this.byTurn.load(turn);
  }

  /** Observations among them that match a filter; batched like links. */
  observationsOf(turn: string, where: Where): Promise<readonly NodeRecord[]> {
    const read = (turns: readonly string[]) => observationsOfTurns(this.store, turns, where);
    return batched(this.observationsByShape, where, read, []).load(turn);
  }

  /** Page of one source's links; the sources of one level and shape go to the store together. */
  links(source: string, shape: LinkShape): Promise<Page<LinkRecord>> {
    if (this.meter.refusal) return Promise.resolve(noLinks);
    const read = (sources: readonly string[]) => this.store.links({ ...shape, sources });
    return batched(this.byShape, shape, read, noLinks).load(source);
  }

  /** Groups of one source's links; batched like links. */
  linkGroups(source: string, shape: LinkGroupShape): Promise<readonly Group[]> {
    const read = (sources: readonly string[]) => this.store.aggregateLinks({ ...shape, sources });
    return batched(this.groupsByShape, shape, read, []).load(source);
  }
}

const noLinks: Page<LinkRecord> = { rows: [], more: false, total: 0 };

/** Loader of a shape, made the first time it is needed; a source that the answer lacks gets `nothing`. */
function batched<T>(
  loaders: Loaders<T>,
  shape: object,
  read: (sources: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  nothing: T,
): DataLoader<string, T> {
  const known = loaders.get(shape);
  if (known) return known;
  const key = JSON.stringify(shape);
  const loader =
    loaders.get(key) ??
    new DataLoader(async (sources) => {
      const found = await read(sources);
      return sources.map((id) => found.get(id) ?? nothing);
    });
  loaders.set(key, loader);
  loaders.set(shape, loader);
  return loader;
}
