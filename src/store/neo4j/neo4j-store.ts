import { type KindName, relations } from "../../model/index.js";
import { checkLoad } from "../check-load.js";
import type {
  Change,
  KindCount,
  LinkMatch,
  LinkQuery,
  LinkRecord,
  Load,
  LoadProgress,
  NodeRecord,
  Page,
  PageQuery,
  Release,
  ScanBatch,
  StatedBy,
  Stats,
  Store,
} from "../store.js";
import { netChanges } from "../changes.js";
import { type PackDocument, statedByPacks, type StatedRow } from "../stated-by-packs.js";
import { type Group, type GroupQuery, type LinkGroupQuery, withinGroupLimit } from "../aggregate.js";
import { groupBy } from "../group-by.js";
import { pageOf, wantsRows } from "../page.js";
import type { PairQuery, PairRecord } from "../pairs.js";
import type { Statistics } from "../statistics.js";
import { countsOf, decodeRow, type ParamsOf, type Question, questions, type RowOf } from "../questions.js";
import { isRefused, Neo4jConnection, type Neo4jOptions } from "./connection.js";
import { changeOf, edgeOf, nodeOf } from "./decode.js";
import { indexAnew } from "./index-anew.js";
import { groupOf, groupsArguments, linkGroupsArguments } from "./aggregate.js";
import { countArguments, pageArguments } from "./pages.js";
import { type LoadLimits, replacePacks, type Target } from "./load.js";
import { staleness } from "./load-state.js";
import { KeptStatistics } from "./kept-statistics.js";
import { linkMatchArguments, linksArguments } from "./links.js";
import { countPairsArguments, pairOf, pairsStatement } from "./pairs.js";
import { allIndexes } from "./schema.js";
import { lastDaysTexts } from "./last-days.js";
import { Neo4jSearch } from "./search.js";
import type { Statement } from "./statement.js";
import { fixed, read } from "./statements.js";
import { measure } from "./statistics.js";

/** Neo4j 5.26 or later over Bolt: one server by `bolt://`, a cluster by `neo4j://` with reads routed to its readers. */
export class Neo4jStore implements Store {
  readonly engine = "neo4j";
  readonly search: Neo4jSearch;
  readonly #connection: Neo4jConnection;
  readonly #limits: LoadLimits;
  readonly #statistics: KeptStatistics;

  constructor({ maxAtOnce, indexedLater, abandonedAfter, notice, ...options }: Neo4jOptions & Partial<LoadLimits>) {
    this.#limits = {
      maxAtOnce: maxAtOnce ?? 100_000,
      indexedLater: indexedLater ?? 100_000,
      abandonedAfter: abandonedAfter ?? 15_000,
      notice: notice ?? 2 * staleness,
    };
    this.#connection = new Neo4jConnection(options);
    this.#statistics = new KeptStatistics({
      kept: () => this.#connection.readAnyway(read.keptStatistics),
      measure: () => measure((...statement) => this.#connection.readAnyway(...statement)),
    });
    this.search = new Neo4jSearch((of, parameters) => this.#connection.read(of, parameters));
  }

  get statements(): number {
    return this.#connection.statements;
  }

  /**
   * Waits until the server answers, at most `wait` milliseconds; then creates missing constraints and indexes, completes what a
   * former version has loaded, and writes a search index of another version anew.
   */
  async ready(wait: number): Promise<void> {
    const until = Date.now() + wait;
    for (;;) {
      try {
        await this.#connection.readAnyway(read.engineVersion);
        break;
      } catch (error) {
        if (Date.now() >= until || isRefused(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
    const there = new Set((await this.#connection.readAnyway(read.indexNames)).map(({ name }) => name));
    const missing = allIndexes().filter(({ name }) => !there.has(name));
    await this.#connection.define(missing.map(({ create }) => create));
    const former = await this.#connection.readAnyway(read.lacksLastDays);
    if (former.length > 0) await this.#connection.define(lastDaysTexts());
    await indexAnew((work) => this.#connection.write(work));
  }

  async version(): Promise<string> {
    const [row] = await this.#connection.read(read.engineVersion);
    return `${row?.name} ${row?.version} (${row?.edition})`;
  }

  async nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
    const rows = await this.#connection.read(read.nodesById, { ids });
    return new Map(rows.map((row) => [String(row.asked), nodeOf(row.node)]));
  }

  async page(query: PageQuery): Promise<Page<NodeRecord>> {
    const [rows, total] = await Promise.all([
      wantsRows(query) ? this.#rowsOf(query) : [],
      query.count ? this.#connection.read(read.countOfKind, ...countArguments(query)) : undefined,
    ]);
    return total === undefined ? pageOf(rows, query) : { ...pageOf(rows, query), total: Number(total[0]?.total) };
  }

  async links(query: LinkQuery): Promise<ReadonlyMap<string, Page<LinkRecord>>> {
    const [links, totals] = await Promise.all([
      wantsRows(query) ? this.#linksOf(query) : undefined,
      query.count ? this.#linkCountsOf(query) : undefined,
    ]);
    // Both contain every source that exists.
    const sources = [...(links ?? totals ?? new Map<string, never>()).keys()];
    return new Map(
      sources.map((source) => {
        const page = pageOf(links?.get(source) ?? [], query);
        return [source, totals ? { ...page, total: totals.get(source) ?? 0 } : page];
      }),
    );
  }

  async aggregate(query: GroupQuery): Promise<readonly Group[]> {
    return withinGroupLimit(await this.#connection.read(read.groupsOfKind, ...groupsArguments(query))).map(groupOf);
  }

  async aggregateLinks(query: LinkGroupQuery): Promise<ReadonlyMap<string, readonly Group[]>> {
    const rows = withinGroupLimit(await this.#connection.read(read.groupsOfLinks, ...linkGroupsArguments(query)));
    const bySource = groupBy(rows, (row) => String(row.source));
    return new Map([...bySource].map(([source, own]) => [source, own.map(groupOf)]));
  }

  async neighborsByKind(match: LinkMatch): Promise<ReadonlyMap<string, readonly KindCount[]>> {
    const rows = await this.#connection.read(read.neighborsByKind, ...linkMatchArguments(match));
    const count = (row: (typeof rows)[number]) => ({ kind: row.kind as KindName, count: Number(row.total) });
    const bySource = groupBy(rows, (row) => String(row.source));
    return new Map([...bySource].map(([source, own]) => [source, own.map(count)]));
  }

  async pairs(query: PairQuery): Promise<Page<PairRecord>> {
    const [rows, counted] = await Promise.all([
      wantsRows(query) ? this.#connection.read(...pairsStatement(query)) : [],
      query.count ? this.#connection.read(read.countPairsOfRelation, ...countPairsArguments(query)) : undefined,
    ]);
    const found = rows.map((row) => pairOf(query, row));
    const page = pageOf(found, query);
    return counted ? { ...page, total: Number(counted[0]?.total) } : page;
  }

  async answer<Q extends Question>(question: Q, params: ParamsOf<Q>): Promise<readonly RowOf<Q>[]> {
    const rows = await this.#connection.read(fixed.get(question) as Statement<string>, params);
    return rows.map((row) => decodeRow(question, row));
  }

  async contributions(ids: readonly string[]): Promise<ReadonlyMap<string, readonly StatedBy[]>> {
    const [rows, documents] = await Promise.all([
      this.#connection.read(read.contributions, { ids }),
      this.#connection.read(read.documentsOfPacks),
    ]);
    return statedByPacks(rows as unknown as StatedRow[], documents as unknown as PackDocument[]);
  }

  async stats(): Promise<Stats> {
    const [byKind, byRelation, releases] = await Promise.all([
      this.answer(questions.countsByKind, {}),
      this.answer(questions.countsByRelation, {}),
      this.releases(),
    ]);
    const release = releases.at(-1);
    return { kinds: countsOf(byKind), relations: countsOf(byRelation), ...(release ? { release } : {}) };
  }

  statistics(): Promise<Statistics> {
    return this.#statistics.latest();
  }

  async releases(): Promise<readonly Release[]> {
    return (await this.#connection.read(read.releases)).map(({ body }) => JSON.parse(String(body)) as Release);
  }

  async changesSince(release: string): Promise<readonly Change[] | undefined> {
    const last = (await this.#connection.read(read.releases)).findLast(({ id }) => id === release);
    if (!last) return undefined;
    return netChanges((await this.#connection.read(read.changesSince, { seq: last.seq })).map(changeOf));
  }

  /** Reads page by page. Neo4j has no snapshot over several statements: a load in between shows. */
  async *scan(batch: number): AsyncIterable<ScanBatch> {
    for (let after = ""; ;) {
      const rows = await this.#connection.read(read.scanNodes, { after, limit: batch });
      if (rows.length === 0) break;
      const nodes = rows.map((row) => nodeOf(row.node));
      yield { nodes, edges: [], packs: rows.map(({ pack }) => String(pack)) };
      after = nodes.at(-1)?.id ?? "";
    }
    for (const relation of relationsInOrderOfIds) {
      for (let after = ""; ;) {
        const rows = await this.#connection.read(read.scanEdges, { after, limit: batch }, { relation });
        if (rows.length === 0) break;
        const edges = rows.map((row) => edgeOf(relation, row.edge, String(row.source), String(row.target)));
        yield { nodes: [], edges, packs: rows.map(({ pack }) => String(pack)) };
        after = edges.at(-1)?.id ?? "";
      }
    }
  }

  async load(load: Load, progress: (progress: LoadProgress) => void = () => undefined): Promise<void> {
    checkLoad(load);
    try {
      const connection = this.#connection;
      const target: Target = {
        transact: (work) => connection.write(work),
        define: (texts) => connection.define(texts),
      };
      await replacePacks(target, load, { ...this.#limits, progress });
    } finally {
      this.#statistics.forget();
    }
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  async #rowsOf(query: PageQuery): Promise<NodeRecord[]> {
    const [parameters, fills, decode] = pageArguments(query);
    const rows = await this.#connection.read(read.pageOfKind, parameters, fills);
    return rows.map((row) => decode(row.node as unknown[]));
  }

  async #linksOf(query: LinkQuery): Promise<Map<string, LinkRecord[]>> {
    const [parameters, fills, decode] = linksArguments(query);
    const rows = await this.#connection.read(read.linksOfSources, parameters, fills);
    return new Map(
      rows.map(({ source, links }) => [
        String(source),
        (links as unknown[][]).map((values) => decode(String(source), values)),
      ]),
    );
  }

  async #linkCountsOf(query: LinkQuery): Promise<Map<string, number>> {
    const rows = await this.#connection.read(read.countLinksOfSources, ...linkMatchArguments(query));
    return new Map(rows.map((row) => [String(row.source), Number(row.total)]));
  }
}

/** Relations in the order of their edges' ids, which begin with the relation and a bar: read in this order, edges come by id. */
const relationsInOrderOfIds = [...relations.keys()]
  .map((name) => `${name}|`)
  .toSorted()
  .map((name) => name.slice(0, -1));
