import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { checkLoad } from "../check-load.js";
import type { KindName } from "../../model/index.js";
import type {
  Change,
  KindCount,
  LinkMatch,
  LinkQuery,
  LinkRecord,
  LoadSource,
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
import { type GroupCells, groupOf, groupsSql, linkGroupsSql, neighborsByKindSql } from "./aggregate.js";
import { type Fields, type NodeCells, nodeOf } from "./aliases.js";
import { contributionsSql, documentsOfPacksSql } from "./contributions.js";
import { closeDatabase, isReadOnly, openDatabase, openForReading } from "./connection.js";
import { KeptStatistics } from "./kept-statistics.js";
import { linksOf, linksSql, linkTotalsSql } from "./links.js";
import { formerIdsSql, nodesSql } from "./nodes.js";
import { pageSql, totalSql } from "./pages.js";
import { countPairsSql, pairOf, pairsSql } from "./pairs.js";
import type { SqlQuery } from "./parameters.js";
import { scanBatches } from "./scan.js";
import { SqliteSearch } from "./search.js";
import { replacePacks } from "./write.js";

type Row = Readonly<Record<string, string | number | null>>;

/** Embedded engine: one SQLite file in WAL mode, every commit synchronized to disk. */
export class SqliteStore implements Store {
  readonly engine = "sqlite";
  readonly search = new SqliteSearch((...query) => this.#all(query));
  statements = 0;
  readonly #file: string;
  readonly #db: DatabaseSyncInstance;
  readonly #statistics: KeptStatistics;
  readonly #prepared = new Map<string, StatementSyncInstance>();

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    this.#db = this.#guard(() => openDatabase(file));
    this.#statistics = new KeptStatistics(this.#db);
  }

  async version(): Promise<string> {
    return `SQLite ${this.#all(["SELECT sqlite_version() AS version", []])[0]?.version}`;
  }

  /** One statement; another where there are ids that no node has now. */
  async nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
    const found = this.#nodesNow(ids);
    const others = ids.filter((id) => !found.has(id));
    const former = others.length > 0 ? this.#all(formerIdsSql(others)) : [];
    if (former.length === 0) return found;
    const now = this.#nodesNow(former.map(({ id }) => String(id)));
    return new Map([
      ...found,
      ...former.map(({ asked, id }) => [String(asked), now.get(String(id)) as NodeRecord] as const),
    ]);
  }

  #nodesNow(ids: readonly string[]): Map<string, NodeRecord> {
    const nodes = nodesOf(this.#all(nodesSql(ids)));
    return new Map(nodes.map((node) => [node.id, node]));
  }

  async page(query: PageQuery): Promise<Page<NodeRecord>> {
    const page = pageOf(wantsRows(query) ? nodesOf(this.#all(pageSql(query)), query.fields) : [], query);
    return query.count ? { ...page, total: Number(this.#all(totalSql(query))[0]?.total) } : page;
  }

  async links(query: LinkQuery): Promise<ReadonlyMap<string, Page<LinkRecord>>> {
    const rows = wantsRows(query) ? this.#all(linksSql(query)) : [];
    const pages = new Map(
      rows.map(({ asked, links }) => [
        String(asked),
        pageOf(linksOf(query, String(asked), String(links)), query) as Page<LinkRecord>,
      ]),
    );
    if (!query.count) return pages;
    const none = pageOf<LinkRecord>([], query);
    return new Map(
      this.#all(linkTotalsSql(query)).map(({ asked, total }) => [
        String(asked),
        { ...(pages.get(String(asked)) ?? none), total: Number(total) },
      ]),
    );
  }

  async aggregate(query: GroupQuery): Promise<readonly Group[]> {
    return this.#groups(groupsSql(query)).map(groupOf);
  }

  async aggregateLinks(query: LinkGroupQuery): Promise<ReadonlyMap<string, readonly Group[]>> {
    const bySource = groupBy(this.#groups(linkGroupsSql(query)), ([source]) => String(source));
    return new Map([...bySource].map(([source, rows]) => [source, rows.map(groupOf)]));
  }

  #groups(query: SqlQuery): readonly GroupCells[] {
    return withinGroupLimit(JSON.parse(String(this.#all(query)[0]?.groups)) as GroupCells[]);
  }

  async neighborsByKind(match: LinkMatch): Promise<ReadonlyMap<string, readonly KindCount[]>> {
    const bySource = groupBy(this.#all(neighborsByKindSql(match)), (row) => String(row.source_id));
    return new Map(
      [...bySource].map(([source, rows]) => [
        source,
        rows.map(({ kind, total }) => ({ kind: kind as KindName, count: Number(total) })),
      ]),
    );
  }

  async pairs(query: PairQuery): Promise<Page<PairRecord>> {
    const rows = wantsRows(query) ? this.#all(pairsSql(query)) : [];
    const found = rows.map((row) => pairOf(query, row));
    const page = pageOf(found, query);
    return query.count ? { ...page, total: Number(this.#all(countPairsSql(query))[0]?.total) } : page;
  }

  async answer<Q extends Question>(question: Q, params: ParamsOf<Q>): Promise<readonly RowOf<Q>[]> {
    const values = question.params.map((name: keyof ParamsOf<Q>) => params[name]);
    return this.#all([question.sql, values]).map((row) => decodeRow(question, row));
  }

  async contributions(ids: readonly string[]): Promise<ReadonlyMap<string, readonly StatedBy[]>> {
    const rows = this.#all(contributionsSql(ids));
    return statedByPacks(rows as unknown as StatedRow[], this.#all(documentsOfPacksSql) as unknown as PackDocument[]);
  }

  async stats(): Promise<Stats> {
    const release = (await this.releases()).at(-1);
    const [byKind, byRelation] = [
      await this.answer(questions.countsByKind, {}),
      await this.answer(questions.countsByRelation, {}),
    ];
    return { kinds: countsOf(byKind), relations: countsOf(byRelation), ...(release ? { release } : {}) };
  }

  async statistics(): Promise<Statistics> {
    return this.#guard(() => this.#statistics.latest());
  }

  async releases(): Promise<readonly Release[]> {
    return this.#all(["SELECT body FROM release ORDER BY seq", []]).map(
      ({ body }) => JSON.parse(String(body)) as Release,
    );
  }

  async changesSince(release: string): Promise<readonly Change[] | undefined> {
    const [last] = this.#all(["SELECT max(seq) AS seq FROM release WHERE id = ?", [release]]);
    if (typeof last?.seq !== "number") return undefined;
    const rows = this.#all(["SELECT id, change FROM change WHERE seq > ? ORDER BY seq", [last.seq]]);
    return netChanges(rows.map(({ id, change }) => ({ id: String(id), change: change as Change["change"] })));
  }

  /** Uses its own connection and one read transaction: a snapshot of the graph at the first row. */
  async *scan(batch: number): AsyncIterable<ScanBatch> {
    const db = this.#guard(() => openForReading(this.#file));
    const prepared = new Map<string, StatementSyncInstance>();
    const read = (...[sql, values]: SqlQuery) =>
      this.#guard(() => this.#statement(db, prepared, sql).get(...values) as { rows: string });
    try {
      db.exec("BEGIN");
      yield* scanBatches(read, batch);
    } finally {
      db.close();
    }
  }

  async load(load: LoadSource): Promise<void> {
    if (isReadOnly(this.#file))
      throw new KnownError("NOT_WRITABLE", `DATA_DIR: expected a folder to write to, got ${dirname(this.#file)}`);
    checkLoad(load);
    this.statements++;
    this.#guard(() => replacePacks(this.#db, load));
    this.#statistics.forget();
  }

  async close(): Promise<void> {
    if (this.#db.isOpen) closeDatabase(this.#db, this.#file);
  }

  #all([sql, values]: SqlQuery): Row[] {
    return this.#guard(() => this.#statement(this.#db, this.#prepared, sql).all(...values) as Row[]);
  }

  /** Statement to be run once; prepared ones are kept. */
  #statement(db: DatabaseSyncInstance, prepared: Map<string, StatementSyncInstance>, sql: string) {
    this.statements++;
    let statement = prepared.get(sql);
    if (!statement) prepared.set(sql, (statement = db.prepare(sql)));
    if (prepared.size > maxPrepared) prepared.delete(prepared.keys().next().value as string);
    return statement;
  }

  /** Converts SQLite's errors to KnownError: SQLite's messages do not leave the store. */
  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof KnownError) throw error;
      if ((error as { sqliteCode?: number }).sqliteCode === constraintViolated)
        throw new KnownError(
          "CONFLICT",
          `the load conflicts with the contents of the store: ${(error as Error).message}; nothing was loaded`,
        );
      throw new KnownError("STORE_UNAVAILABLE", `the embedded store at ${this.#file} does not answer`, {
        cause: error,
      });
    }
  }
}

const maxPrepared = 500;
/** SQLITE_CONSTRAINT. */
const constraintViolated = 19;

const nodesOf = (rows: readonly Row[], fields?: Fields) =>
  (JSON.parse(String(rows[0]?.nodes)) as NodeCells[]).map((cells) => nodeOf(cells, fields));
