/** Fixed question to the graph: its statement in both languages, what it takes, and what it gives. */
export interface Question {
  /** Statement for Neo4j: `read/counts-by-kind` is cypher/read/counts-by-kind.cypher. */
  readonly cypher: string;
  /** The same rows in the same order from the tables of sqlite/schema.ts; `?1` is the first of `params`. */
  readonly sql: string;
  readonly params: readonly string[];
  /** Returned columns, each with the decoder of its values. */
  readonly columns: Readonly<Record<string, (value: unknown) => unknown>>;
}

export type ParamsOf<Q extends Question> = Readonly<Record<Q["params"][number], string | number>>;
export type RowOf<Q extends Question> = {
  readonly [Column in keyof Q["columns"]]: ReturnType<Q["columns"][Column]>;
};

/** Every fixed question. Both adapters answer each by `Store.answer`; Neo4j's statements are checked as it starts. */
export const questions = {
  countsByKind: {
    cypher: "read/counts-by-kind",
    sql: "SELECT kind AS name, count(*) AS total FROM node GROUP BY kind ORDER BY kind",
    params: [],
    columns: { name: String, total: Number },
  },
  countsByRelation: {
    cypher: "read/counts-by-relation",
    sql: "SELECT relation AS name, count(*) AS total FROM edge GROUP BY relation ORDER BY relation",
    params: [],
    columns: { name: String, total: Number },
  },
  latestRelease: {
    cypher: "read/latest-release",
    sql: "SELECT seq, id FROM release ORDER BY seq DESC LIMIT 1",
    params: [],
    columns: { seq: Number, id: String },
  },
} as const satisfies Readonly<Record<string, Question>>;

/** A row of an engine with its values decoded. */
export const decodeRow = <Q extends Question>({ columns }: Q, row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(columns).map(([name, decode]) => [name, decode(row[name])])) as RowOf<Q>;

/** Counts by name. */
export const countsOf = (
  rows: readonly RowOf<(typeof questions)["countsByKind"]>[],
): Readonly<Record<string, number>> => Object.fromEntries(rows.map(({ name, total }) => [name, total]));
