import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { KnownError } from "../../errors.js";
import type { Statement } from "./statement.js";

export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  /** How long one read may take, in milliseconds; a load may take ten times that. */
  readonly timeout?: number;
}

export type Row<Column extends string> = Record<Column, unknown>;

/** The pooled connection to a server or cluster: reads go to its readers, and see what was written here before. */
export class Neo4jConnection {
  /** Statements sent so far. */
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

  /** An auto-commit read. A broken connection or a lost leader is tried again: reading twice harms nothing. */
  async read<Column extends string>(
    of: Statement<Column>,
    parameters: object = {},
    fills: Record<string, string> = {},
  ): Promise<Row<Column>[]> {
    return this.#guard(async () => {
      for (let attempt = 1; ; attempt++) {
        const session = this.#session("READ");
        this.statements++;
        try {
          const result = await this.#inTime(session.run(of.text(fills), parameters, { timeout: this.#timeout }));
          return result.records.map((record) => record.toObject() as Row<Column>);
        } catch (error) {
          if (attempt === attempts || !neo4j.isRetryableError(error as Error)) throw error;
        } finally {
          // Not awaited: a server that hangs would hold the answer up here too.
          void session.close().catch(() => undefined);
        }
      }
    });
  }

  /** All of the work in one transaction, or none of it. It may take ten times as long as a read. */
  async write(work: (tx: ManagedTransaction) => Promise<void>): Promise<void> {
    this.statements++;
    await this.#inWriteSession((session) => session.executeWrite(work, { timeout: this.#timeout * 10 }));
  }

  /** Statements that Neo4j runs only outside other transactions: constraints and indexes. */
  async define(texts: readonly string[]): Promise<void> {
    await this.#inWriteSession(async (session) => {
      for (const text of texts) await session.run(text);
    });
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #inWriteSession(work: (session: Session) => Promise<void>): Promise<void> {
    const session = this.#session("WRITE");
    try {
      await this.#guard(() => work(session));
    } finally {
      await session.close();
    }
  }

  /** The server ends what takes too long; where it does not even say so, we give up a little later. */
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
/** Milliseconds after its time-out that a server has for saying so. */
const grace = 2_000;

/** Whether an error of the connection says that the server refuses the credentials: waiting does not help. */
export const isRefused = (error: unknown) =>
  ((error as Error).cause as { code?: string } | undefined)?.code?.includes("Security") ?? false;
