import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { knownError } from "./known-error.js";
import { LoadGuard } from "./load-state.js";
import type { Statement } from "./statement.js";
import { read } from "./statements.js";

/** Address and credentials of a server or cluster. */
export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** Time limit of a read, in milliseconds; ten times that for a transaction that writes. */
  readonly timeout?: number;
  /** Reads are served also while a load in several transactions is not at its end: for what is to load. */
  readonly readsWhileLoading?: boolean;
}

/** Columns of a row, not decoded. */
export type Row<Column extends string> = Record<Column, unknown>;

/** Pooled connection to a server or cluster. Reads go to its readers, and see earlier writes of this connection. */
export class Neo4jConnection {
  /** Statements sent so far. */
  statements = 0;
  readonly #driver: Driver;
  readonly #options: Neo4jOptions;
  readonly #timeout: number;
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #guard: LoadGuard | undefined;

  constructor(options: Neo4jOptions) {
    this.#options = options;
    this.#timeout = options.timeout ?? 10_000;
    this.#driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      // Every answer is read to its end: without this, a thousand rows at a time.
      fetchSize: -1,
      maxConnectionPoolSize: 50,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      connectionLivenessCheckTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
      telemetryDisabled: true,
    });
    this.#guard = options.readsWhileLoading ? undefined : new LoadGuard(() => this.readAnyway(read.loadState));
  }

  /** Runs an auto-commit read. Retries after a broken connection or a lost leader. Refused while a load is not at its end. */
  async read<Column extends string>(
    of: Statement<Column>,
    parameters: object = {},
    fills: Record<string, string> = {},
  ): Promise<Row<Column>[]> {
    this.statements++;
    const [rows] = await Promise.all([this.readAnyway(of, parameters, fills), this.#guard?.check()]);
    return rows;
  }

  /** Runs a read also while a load is not at its end. */
  async readAnyway<Column extends string>(
    of: Statement<Column>,
    parameters: object = {},
    fills: Record<string, string> = {},
  ): Promise<Row<Column>[]> {
    return this.#known(async () => {
      for (let attempt = 1; ; attempt++) {
        const session = this.#session("READ");
        try {
          const result = await this.#inTime(session.run(of.text(fills), parameters, { timeout: this.#timeout }));
          return result.records.map((record) => record.toObject() as Row<Column>);
        } catch (error) {
          if (attempt === attempts || !neo4j.isRetryableError(error as Error)) throw error;
        } finally {
          // Not awaited: a server that hangs would delay the answer here too.
          void session.close().catch(() => undefined);
        }
      }
    });
  }

  /** Runs the work in one transaction, within ten times the time limit of a read. */
  async write<T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
    this.statements++;
    return this.#inWriteSession((session) => session.executeWrite(work, { timeout: this.#timeout * 10 }));
  }

  /** Runs schema statements, each in its own transaction. */
  async define(texts: readonly string[]): Promise<void> {
    await this.#inWriteSession(async (session) => {
      for (const text of texts) await session.run(text);
    });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #inWriteSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#session("WRITE");
    try {
      return await this.#known(() => work(session));
    } finally {
      await session.close();
    }
  }

  /** Rejects where a server exceeds the time limit without ending the statement itself. */
  async #inTime<T>(answer: PromiseLike<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("no answer in time")), this.#timeout + grace);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #session(mode: "READ" | "WRITE"): Session {
    return this.#driver.session({
      defaultAccessMode: mode === "READ" ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      ...(this.#options.database ? { database: this.#options.database } : {}),
    });
  }

  /** Converts the driver's errors to KnownError: Neo4j's messages do not leave the store. */
  async #known<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw knownError(error, { uri: this.#options.uri, timeout: this.#timeout });
    }
  }
}

const attempts = 3;
/** Time after the time limit, in milliseconds, in which a server may report it. */
const grace = 2_000;

/** True for an error that reports refused credentials: waiting does not help. */
export const isRefused = (error: unknown) =>
  ((error as Error).cause as { code?: string } | undefined)?.code?.includes("Security") ?? false;
