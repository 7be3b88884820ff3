import { randomUUID } from "node:crypto";
import neo4j, { type Driver, type Session } from "neo4j-driver";
import { KnownError } from "../../errors.js";
import { relations } from "../../model/index.js";
import { checkLoad } from "../check-load.js";
import type {
  Change,
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
import { type Group, type GroupQuery, type LinkGroupQuery, wholeOf } from "../group.js";
import { grouped } from "../grouped.js";
import { pageOf } from "../page.js";
import type { PairQuery, PairRecord } from "../pairs.js";
import { all, keysetCypher, linkConditions, orderCypher, Parameters, patternOf, whereCypher } from "./compile.js";
import { edgeOf, linkOf, type LinkRow, nodeOf } from "./decode.js";
import { groupOf, groupsAsked, linkGroupsAsked } from "./group.js";
import { pairOf, pairsAsked, pairsCounted } from "./pairs.js";
import { schemaTexts } from "./schema.js";
import { Neo4jSearch } from "./search.js";
import type { Statement } from "./statement.js";
import { read } from "./statements.js";
import { replacePacks } from "./write.js";

export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** How long one read may take, in milliseconds; a load may take ten times that. */
  readonly timeout?: number;
}

type Row<Column extends string> = Record<Column, unknown>;

/** Neo4j 5.26 or later over Bolt: one server by `bolt://`, a cluster by `neo4j://` with reads routed to its readers. */
export class Neo4jStore implements Store {
  readonly engine = "neo4j";
  readonly search = new Neo4jSearch((of, parameters) => this.#read(of, parameters));
  statements = 0;
  readonly #driver: Driver;
  readonly #options: Neo4jOptions;
  readonly #timeout: number;
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(options: Neo4jOptions) {
    this.#options = options;
    this.#timeout = options.timeout ?? 10_000;
    this.#driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      connectionLivenessCheckTimeout: 5_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
    });
  }

  /** Waits until the server answers, at most so long; then creates the constraints and indexes that are missing. */
  async ready(wait: number): Promise<void> {
    const until = Date.now() + wait;
    for (;;) {
      try {
        await this.version();
        break;
      } catch (error) {
        if (Date.now() >= until || isRefused(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
    const session = this.#session("WRITE");
    try {
      for (const text of schemaTexts()) await this.#guard(() => session.run(text));
    } finally {
      await session.close();
    }
  }

  async version(): Promise<string> {
    const [row] = await this.#read(read.engineVersion);
    return `${row?.name} ${row?.version} (${row?.edition})`;
  }

  async nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRecord>> {
    const rows = await this.#read(read.nodesById, { ids });
    return new Map(rows.map((row) => [String(row.asked), nodeOf(row.node)]));
  }

  async page(query: PageQuery): Promise<Page<NodeRecord>> {
    const matching = (parameters: Parameters) => (query.where ? [whereCypher(query.where, "n", parameters)] : []);
    const [rows, total] = await Promise.all([
      this.#rowsOf(query, matching),
      query.count ? this.#countOf(query, matching) : undefined,
    ]);
    return total === undefined ? pageOf(rows, query) : { ...pageOf(rows, query), total };
  }

  async links(query: LinkQuery): Promise<ReadonlyMap<string, Page<LinkRecord>>> {
    const [links, totals] = await Promise.all([
      this.#linksOf(query),
      query.count ? this.#linkCountsOf(query) : undefined,
    ]);
    return new Map(
      links.map(([source, rows]) => {
        const page = pageOf(rows, query);
        return [source, totals ? { ...page, total: totals.get(source) ?? 0 } : page];
      }),
    );
  }

  async aggregate(query: GroupQuery): Promise<readonly Group[]> {
    return wholeOf(await this.#read(read.groupsOfKind, ...groupsAsked(query))).map(groupOf);
  }

  async aggregateLinks(query: LinkGroupQuery): Promise<ReadonlyMap<string, readonly Group[]>> {
    const rows = wholeOf(await this.#read(read.groupsOfLinks, ...linkGroupsAsked(query)));
    const bySource = grouped(rows, (row) => String(row.source));
    return new Map([...bySource].map(([source, own]) => [source, own.map(groupOf)]));
  }

  async pairs(query: PairQuery): Promise<Page<PairRecord>> {
    const [rows, counted] = await Promise.all([
      query.limit > 0 ? this.#read(read.pairsOfRelation, ...pairsAsked(query)) : [],
      query.count ? this.#read(read.countPairsOfRelation, ...pairsCounted(query)) : undefined,
    ]);
    const found = rows.map((row) => pairOf(query, row));
    const page = pageOf(found, query);
    return counted ? { ...page, total: Number(counted[0]?.total) } : page;
  }

  async stats(): Promise<Stats> {
    const [byKind, byRelation, releases] = await Promise.all([
      this.#read(read.countsByKind),
      this.#read(read.countsByRelation),
      this.releases(),
    ]);
    const release = releases.at(-1);
    return { kinds: counts(byKind), relations: counts(byRelation), ...(release ? { release } : {}) };
  }

  async releases(): Promise<readonly Release[]> {
    return (await this.#read(read.releases)).map(({ body }) => JSON.parse(String(body)) as Release);
  }

  async changesSince(release: string): Promise<readonly Change[] | undefined> {
    const last = (await this.#read(read.releases)).findLast(({ id }) => id === release);
    if (!last) return undefined;
    return netChanges((await this.#read(read.changesSince, { seq: last.seq })) as unknown as Change[]);
  }

  /** By id, page after page; Neo4j gives no snapshot over several statements, so a load meanwhile shows through. */
  async *scan(batch: number): AsyncIterable<ScanBatch> {
    for (let after = ""; ;) {
      const nodes = (await this.#read(read.scanNodes, { after, limit: batch })).map((row) => nodeOf(row.node));
      if (nodes.length === 0) break;
      yield { nodes, edges: [] };
      after = nodes.at(-1)?.id ?? "";
    }
    for (const relation of relationsInOrderOfIds) {
      for (let after = ""; ;) {
        const rows = await this.#read(read.scanEdges, { after, limit: batch }, { relation });
        if (rows.length === 0) break;
        const edges = rows.map((row) => edgeOf(relation, row.edge, String(row.source), String(row.target)));
        yield { nodes: [], edges };
        after = edges.at(-1)?.id ?? "";
      }
    }
  }

  async load(load: Load): Promise<void> {
    checkLoad(load);
    const session = this.#session("WRITE");
    this.statements++;
    try {
      await this.#guard(() =>
        session.executeWrite((tx) => replacePacks(tx, load, randomUUID()), { timeout: this.#timeout * 10 }),
      );
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #rowsOf(query: PageQuery, matching: (parameters: Parameters) => string[]): Promise<NodeRecord[]> {
    if (query.limit === 0) return [];
    const parameters = new Parameters();
    const conditions = matching(parameters);
    if (query.from) conditions.push(keysetCypher(query.order, query.from, query.backward, "n.id", parameters));
    const rows = await this.#read(
      read.pageOfKind,
      { ...parameters.values, limit: query.limit + 1 },
      { kind: query.kind, where: all(conditions), order: orderCypher(query.order, "n.id", query.backward) },
    );
    return rows.map((row) => nodeOf(row.node));
  }

  async #countOf(query: PageQuery, matching: (parameters: Parameters) => string[]): Promise<number> {
    const parameters = new Parameters();
    const fills = { kind: query.kind, where: all(matching(parameters)) };
    const rows = await this.#read(read.countOfKind, parameters.values, fills);
    return Number(rows[0]?.total);
  }

  async #linksOf(query: LinkQuery): Promise<[string, LinkRecord[]][]> {
    const parameters = new Parameters();
    const conditions = linkConditions(query, parameters);
    if (query.from) conditions.push(keysetCypher(query.order, query.from, query.backward, "r.id", parameters));
    const rows = await this.#read(
      read.linksOfSources,
      { ...parameters.values, sources: query.sources, limit: query.limit + 1 },
      { pattern: patternOf(query), where: all(conditions), order: orderCypher(query.order, "r.id", query.backward) },
    );
    return rows.map(({ source, links }) => [
      String(source),
      (links as LinkRow[]).map((link) => linkOf(String(source), link)),
    ]);
  }

  async #linkCountsOf(query: LinkQuery): Promise<Map<string, number>> {
    const parameters = new Parameters();
    const fills = { pattern: patternOf(query), where: all(linkConditions(query, parameters)) };
    const rows = await this.#read(read.countLinksOfSources, { ...parameters.values, sources: query.sources }, fills);
    return new Map(rows.map((row) => [String(row.source), Number(row.total)]));
  }

  /** An auto-commit read. A broken connection or a lost leader is tried again: reading twice harms nothing. */
  async #read<Column extends string>(
    of: Statement<Column>,
    parameters: object = {},
    fills: Record<string, string> = {},
  ): Promise<Row<Column>[]> {
    return this.#guard(async () => {
      for (let attempt = 1; ; attempt++) {
        const session = this.#session("READ");
        this.statements++;
        try {
          const result = await session.run(of.text(fills), parameters, { timeout: this.#timeout });
          return result.records.map((record) => record.toObject() as Row<Column>);
        } catch (error) {
          if (attempt === attempts || !neo4j.isRetryableError(error as Error)) throw error;
        } finally {
          await session.close();
        }
      }
    });
  }

  #session(mode: "READ" | "WRITE"): Session {
    return this.#driver.session({
      defaultAccessMode: mode === "READ" ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      ...(this.#options.database ? { database: this.#options.database } : {}),
    });
  }

  /** Turns the driver's errors into ours: nothing above the store sees Neo4j's words. */
  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof KnownError) throw error;
      const code = (error as { code?: string }).code ?? "";
      if (code.includes("TransactionTimedOut"))
        throw new KnownError("LIMIT_EXCEEDED", `the store took longer than ${this.#timeout} ms; ask for less at once`, {
          cause: error,
        });
      if (code.includes("Schema.ConstraintValidationFailed"))
        throw new KnownError("CONFLICT", "the load does not fit what the store holds; nothing was loaded", {
          cause: error,
        });
      const why = code.includes("Security") ? "refuses the credentials" : "does not answer";
      throw new KnownError("STORE_UNAVAILABLE", `Neo4j at ${this.#options.uri} ${why}`, { cause: error });
    }
  }
}

const attempts = 3;

/** An edge's id begins with its relation and a bar: so read, relation by relation, edges come by id. */
const relationsInOrderOfIds = [...relations.keys()]
  .map((name) => `${name}|`)
  .toSorted()
  .map((name) => name.slice(0, -1));

const isRefused = (error: unknown) =>
  ((error as Error).cause as { code?: string } | undefined)?.code?.includes("Security") ?? false;

const counts = (rows: Row<"name" | "total">[]) =>
  Object.fromEntries(rows.map((row) => [String(row.name), Number(row.total)]));
