import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from "@photostructure/sqlite";
import { KnownError } from "../../errors.js";
import { checkLoad } from "../check-load.js";
import type {
  Change,
  KindCount,
  LinkMatch,
  LinkQuery,
  LinkRecord,
  Load,
  NodeRecord,
  Page,
  PageQuery,
  Release,
  ScanBatch,
  Stats,
  Store,
} from "../store.js";
import { netChanges } from "../changes.js";
import { foldCase } from "../fold-case.js";
import { type Group, type GroupQuery, type LinkGroupQuery, withinGroupLimit } from "../aggregate.js";
import { groupBy } from "../group-by.js";
import { pageOf, wantsRows } from "../page.js";
import type { PairQuery, PairRecord } from "../pairs.js";
import { countsOf, decodeRow, type ParamsOf, type Question, questions, type RowOf } from "../questions.js";
import { keysetSql, linksFrom, orderSql, Parameters, whereSql } from "./compile.js";
import { groupOf, groupsSql, linkGroupsSql, neighborsByKindSql } from "./aggregate.js";
import { countPairsSql, pairOf, pairsSql } from "./pairs.js";
import { layoutVersion, schemaStatements } from "./schema.js";
import { SqliteSearch } from "./search.js";
import { changeOf, edgeOf, kindCountOf, linkOf, type LinkRow, nodeOf, packOf, type Row } from "./decode.js";
import { replacePacks } from "./write.js";

/** Embedded engine: one SQLite file in WAL mode, every commit synchronized to disk. */
export class SqliteStore implements Store {
  readonly engine = "sqlite";
  readonly search = new SqliteSearch((sql, values) => this.#all(sql, values));
  statements = 0;
  readonly #file: string;
  readonly #db: DatabaseSyncInstance;
  readonly #prepared = new Map<string, StatementSyncInstance>();

  constructor(file: string) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    this.#db = this.#guard(() => open(file));
  }

  async version(): Promise<string> {
    return `SQLite ${this.#all("SELECT sqlite_version() AS version")[0]?.version}`;
  }

  async nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
    const rows = this.#all(
      `SELECT asked.value AS asked, n.id, n.kind, n.props
       FROM json_each(?) AS asked
       LEFT JOIN former_id AS f ON f.id = asked.value
       JOIN node AS n ON n.id = asked.value OR n.key = f.node`,
      [JSON.stringify(ids)],
    );
    return new Map(rows.map((row) => [String(row.asked), nodeOf(row)]));
  }

  async page(query: PageQuery): Promise<Page<NodeRecord>> {
    const matching = (parameters: Parameters) =>
      `n.kind = '${query.kind}'${query.where ? ` AND ${whereSql(query.where, "n", parameters)}` : ""}`;
    const parameters = new Parameters();
    const conditions = [matching(parameters)];
    if (query.from) conditions.push(keysetSql(query.order, query.from, query.backward, "n", "n.id", parameters));
    const sql = `SELECT n.id, n.kind, n.props FROM node AS n WHERE ${conditions.join(" AND ")}
       ORDER BY ${orderSql(query.order, "n", "n.id", query.backward)} LIMIT ${query.limit + 1}`;
    const rows = wantsRows(query) ? this.#all(sql, parameters.values).map((row) => nodeOf(row, query.fields)) : [];
    if (!query.count) return pageOf(rows, query);
    const counted = new Parameters();
    const total = this.#all(`SELECT count(*) AS total FROM node AS n WHERE ${matching(counted)}`, counted.values)[0]
      ?.total;
    return { ...pageOf(rows, query), total: Number(total) };
  }

  async links(query: LinkQuery): Promise<ReadonlyMap<string, Page<LinkRecord>>> {
    const parameters = new Parameters();
    const sources = parameters.bind(JSON.stringify(query.sources));
    const matching = `FROM ${linksFrom(query, parameters)}`;
    const page = wantsRows(query) ? linkPageSql(query, matching, parameters) : "'[]'";
    const total = query.count ? `(SELECT count(*) ${matching})` : "NULL";
    const rows = this.#all(
      `SELECT s.id AS asked, ${page} AS links, ${total} AS total
       FROM json_each(${sources}) AS asked JOIN node AS s ON s.id = asked.value`,
      parameters.values,
    );
    return new Map(
      rows.map((row) => {
        const links = (JSON.parse(String(row.links)) as LinkRow[]).map((link) =>
          linkOf(query, String(row.asked), link),
        );
        const found = pageOf(links, query);
        return [String(row.asked), query.count ? { ...found, total: Number(row.total) } : found];
      }),
    );
  }

  async aggregate(query: GroupQuery): Promise<readonly Group[]> {
    return withinGroupLimit(this.#all(...groupsSql(query))).map((row) => groupOf(query, row));
  }

  async aggregateLinks(query: LinkGroupQuery): Promise<ReadonlyMap<string, readonly Group[]>> {
    const bySource = groupBy(withinGroupLimit(this.#all(...linkGroupsSql(query))), (row) => String(row.source_id));
    return new Map([...bySource].map(([source, rows]) => [source, rows.map((row) => groupOf(query, row))]));
  }

  async neighborsByKind(match: LinkMatch): Promise<ReadonlyMap<string, readonly KindCount[]>> {
    const bySource = groupBy(this.#all(...neighborsByKindSql(match)), (row) => String(row.source_id));
    return new Map([...bySource].map(([source, rows]) => [source, rows.map(kindCountOf)]));
  }

  async pairs(query: PairQuery): Promise<Page<PairRecord>> {
    const rows = wantsRows(query) ? this.#all(...pairsSql(query)) : [];
    const found = rows.map((row) => pairOf(query, row));
    const page = pageOf(found, query);
    return query.count ? { ...page, total: Number(this.#all(...countPairsSql(query))[0]?.total) } : page;
  }

  async answer<Q extends Question>(question: Q, params: ParamsOf<Q>): Promise<readonly RowOf<Q>[]> {
    const values = question.params.map((name: keyof ParamsOf<Q>) => params[name]);
    return this.#all(question.sql, values).map((row) => decodeRow(question, row));
  }

  async stats(): Promise<Stats> {
    const release = (await this.releases()).at(-1);
    const [byKind, byRelation] = [
      await this.answer(questions.countsByKind, {}),
      await this.answer(questions.countsByRelation, {}),
    ];
    return { kinds: countsOf(byKind), relations: countsOf(byRelation), ...(release ? { release } : {}) };
  }

  async releases(): Promise<readonly Release[]> {
    return this.#all("SELECT body FROM release ORDER BY seq").map(({ body }) => JSON.parse(String(body)) as Release);
  }

  async changesSince(release: string): Promise<readonly Change[] | undefined> {
    const [last] = this.#all("SELECT max(seq) AS seq FROM release WHERE id = ?", [release]);
    if (typeof last?.seq !== "number") return undefined;
    const rows = this.#all("SELECT id, change FROM change WHERE seq > ? ORDER BY seq", [last.seq]);
    return netChanges(rows.map(changeOf));
  }

  /** Uses its own connection and one read transaction: a snapshot of the graph at the first row. */
  async *scan(batch: number): AsyncIterable<ScanBatch> {
    const db = this.#guard(() => new DatabaseSync(this.#file, { readOnly: true, timeout: busyTimeout }));
    try {
      db.exec("BEGIN");
      const nodes = db.prepare("SELECT id, kind, pack, props FROM node WHERE id > ? ORDER BY id LIMIT ?");
      const edges = db.prepare(
        `SELECT e.id, e.relation, s.id AS source, t.id AS target, e.pack, e.props
         FROM edge AS e JOIN node AS s ON s.key = e.source JOIN node AS t ON t.key = e.target
         WHERE e.id > ? ORDER BY e.id LIMIT ?`,
      );
      const read = (statement: StatementSyncInstance, after: string): Row[] => {
        this.statements++;
        return this.#guard(() => statement.all(after, batch) as Row[]);
      };
      for (let rows = read(nodes, ""); rows.length > 0; rows = read(nodes, String(rows.at(-1)?.id)))
        yield { nodes: rows.map((row) => nodeOf(row)), edges: [], packs: rows.map(packOf) };
      for (let rows = read(edges, ""); rows.length > 0; rows = read(edges, String(rows.at(-1)?.id)))
        yield { nodes: [], edges: rows.map(edgeOf), packs: rows.map(packOf) };
    } finally {
      db.close();
    }
  }

  async load(load: Load): Promise<void> {
    checkLoad(load);
    this.statements++;
    this.#guard(() => replacePacks(this.#db, load));
  }

  async close(): Promise<void> {
    if (this.#db.isOpen) this.#db.close();
  }

  #all(sql: string, values: readonly (string | number)[] = []): Row[] {
    this.statements++;
    return this.#guard(() => {
      let statement = this.#prepared.get(sql);
      if (!statement) this.#prepared.set(sql, (statement = this.#db.prepare(sql)));
      if (this.#prepared.size > maxPrepared) this.#prepared.delete(this.#prepared.keys().next().value as string);
      return statement.all(...values) as Row[];
    });
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
/** Time that a statement waits for a lock, in milliseconds. */
const busyTimeout = 10_000;
/** SQLITE_CONSTRAINT. */
const constraintViolated = 19;

function open(file: string): DatabaseSyncInstance {
  const db = new DatabaseSync(file, { timeout: busyTimeout });
  db.function("fold", { deterministic: true }, (text: unknown) => (typeof text === "string" ? foldCase(text) : null));
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
  const found = Number((db.prepare("PRAGMA user_version").get() as Row).user_version);
  if (found !== 0 && found !== layoutVersion)
    throw new KnownError(
      "CONFIG_INVALID",
      `DATA_DIR: expected a store of layout ${layoutVersion}, got ${found}, in ${file}`,
    );
  if (found === 0) db.exec(`BEGIN IMMEDIATE; ${schemaStatements()} PRAGMA user_version = ${layoutVersion}; COMMIT;`);
  return db;
}

/** Subquery for the page of links of `s`, as a JSON array. */
function linkPageSql(query: LinkQuery, matching: string, parameters: Parameters): string {
  const { order, from, backward, limit } = query;
  const beyond = from ? ` AND ${keysetSql(order, from, backward, "n", "e.id", parameters)}` : "";
  return `(
    SELECT json_group_array(json_array(l.edge, l.relation, l.outgoing, json(l.edge_props), l.node, l.kind, json(l.node_props)))
    FROM (SELECT e.id AS edge, e.relation, e.source = s.key AS outgoing, e.props AS edge_props,
                 n.id AS node, n.kind, n.props AS node_props
          ${matching}${beyond}
          ORDER BY ${orderSql(order, "n", "e.id", backward)} LIMIT ${limit + 1}) AS l
  )`;
}
