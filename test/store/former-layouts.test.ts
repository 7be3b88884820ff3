import { copyFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { dayTest } from "../../src/statistics/day-test.js";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.js";
import { createTables } from "../../src/store/sqlite/schema.js";
import type { Load, Store } from "../../src/store/store.js";
import { loadOf } from "../support/graphs.js";
import { realLoad } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { trickyLoad } from "../support/tricky.js";

/** All that callers see of a store. */
async function contents(store: Store): Promise<object> {
  const records: unknown[] = [];
  for await (const { nodes, edges, packs } of store.scan(500)) records.push(nodes, edges, packs);
  const releases = await store.releases();
  const changes = await Promise.all(releases.map(({ id }) => store.changesSince(id)));
  const former = [...(await store.nodes(["policy:old"])).values()];
  const found = await store.search.candidates([{ words: [{ terms: ["steel"], prefixes: [], weight: 1 }], kinds: [] }], {
    fields: [],
    limit: 100,
  });
  const page = { kind: "Observation", limit: 1000, backward: false, count: true } as const;
  const latest = await store.page({ ...page, order: [{ field: "periodEnd", descending: true }] });
  const early = dayTest("certain", "lt", "issuedOn", "2025-02-28");
  const dated = await store.page({ ...page, kind: "Policy", order: [], where: early });
  const groups = await store.aggregate({ kind: "Observation", keys: [{ leadsTo: "OBSERVES" }], values: [] });
  return { records, releases, changes, former, found, latest, dated, groups, stats: await store.stats() };
}

const policy = (slug: string, props: object = {}) => ({
  id: `policy:${slug}`,
  kind: "Policy" as const,
  props: { name: `${slug} steel`, instrument: "FUND", stage: "ISSUED", ...props },
});

/** Several packs and releases: records that came, changed and went, and a node that had another id. */
async function loads(): Promise<Load[]> {
  const real = await realLoad();
  const tricky = trickyLoad();
  const own = (nodes: ReturnType<typeof policy>[], release: string) => loadOf({ nodes, edges: [] }, "own", release);
  return [
    real,
    { ...tricky, packs: ["tricky"], nodes: tricky.nodes.map(inPack), edges: tricky.edges.map(inPack) },
    own([policy("a"), policy("b")], "one"),
    own(
      [
        policy("a", { formerIds: ["policy:old"], edition: "2" }),
        policy("c", { issuedOn: "2025-01" }),
        policy("d", { issuedOn: "2025-02" }),
      ],
      "two",
    ),
  ];
}
const inPack = <T extends object>(record: T) => ({ ...record, pack: "tricky" });

async function loaded(file: string): Promise<object> {
  const store = new SqliteStore(file);
  for (const load of await loads()) await store.load(load);
  const all = await contents(store);
  await store.close();
  return all;
}

async function reopened(file: string): Promise<object> {
  const store = new SqliteStore(file);
  try {
    return await contents(store);
  } finally {
    await store.close();
  }
}

/** Writes what a store contains in the tables of layout 2, where each record's properties were one JSON text. */
function writeLayout2(file: string, records: readonly Load[]): void {
  const db = new DatabaseSync(file);
  db.exec(`
    CREATE TABLE node (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, pack TEXT NOT NULL, props TEXT NOT NULL) STRICT;
    CREATE TABLE edge (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, relation TEXT NOT NULL,
      source INTEGER NOT NULL REFERENCES node (key), target INTEGER NOT NULL REFERENCES node (key),
      pack TEXT NOT NULL, props TEXT NOT NULL) STRICT;
    CREATE TABLE former_id (id TEXT PRIMARY KEY, node INTEGER NOT NULL REFERENCES node (key) ON DELETE CASCADE) STRICT;
    CREATE TABLE release (seq INTEGER PRIMARY KEY, id TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE TABLE change (seq INTEGER NOT NULL REFERENCES release (seq), id TEXT NOT NULL, change TEXT NOT NULL,
      PRIMARY KEY (seq, id)) STRICT, WITHOUT ROWID;
    PRAGMA user_version = 2;
    BEGIN;
  `);
  const node = db.prepare("INSERT INTO node (id, kind, pack, props) VALUES (?, ?, ?, ?)");
  const edge = db.prepare(
    "INSERT INTO edge (id, relation, source, target, pack, props) SELECT ?, ?, s.key, t.key, ?, ? FROM node AS s, node AS t WHERE s.id = ? AND t.id = ?",
  );
  for (const { nodes, edges } of records) {
    for (const { id, kind, pack, props } of nodes) node.run(id, kind, pack, JSON.stringify(props));
    for (const { id, relation, source, target, pack, props } of edges)
      edge.run(id, relation, pack, JSON.stringify(props), source, target);
  }
  db.exec("COMMIT");
  db.close();
}

/** Copies the history of releases from one file to another, as rows. */
function copyHistory(from: string, to: string): void {
  const db = new DatabaseSync(to);
  db.exec(`
    ATTACH '${from}' AS origin;
    INSERT INTO release SELECT * FROM origin.release;
    INSERT INTO change SELECT * FROM origin.change;
  `);
  db.close();
}

/** Copies a file with its write-ahead log. */
function copy(from: string, to: string): string {
  for (const suffix of ["", "-wal"]) if (existsSync(from + suffix)) copyFileSync(from + suffix, to + suffix);
  return to;
}

describe("a file of another layout is written anew when it is opened", () => {
  const folder = scratchFolder();
  const current = join(folder, "current.sqlite");
  let expected: object;
  beforeAll(async () => {
    expected = await loaded(current);
  });

  it("from properties as JSON in one table", async () => {
    const file = join(folder, "layout-2.sqlite");
    const [real, tricky, , last] = (await loads()) as [Load, Load, Load, Load];
    writeLayout2(file, [real, tricky, last]);
    copyHistory(current, file);
    // As a process leaves it that is killed while it writes anew.
    writeFileSync(`${file}.new`, "half of a store");
    expect(await reopened(file)).toEqual(expected);
    expect(await reopened(file)).toEqual(expected);
    expect(existsSync(`${file}.new`)).toBe(false);
  });

  it("from tables without the last days of partial days", async () => {
    const file = copy(current, join(folder, "without-last-days.sqlite"));
    const rows = (sql: string) => memory.prepare(sql).all() as { of: string; name: string }[];
    const memory = new DatabaseSync(":memory:");
    createTables(memory, 1);
    const columns = rows(`SELECT t.name AS "of", c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
      WHERE t.type = 'table' AND c.name GLOB '_last_*'`);
    expect(columns.map(({ of, name }) => `${of}.${name}`)).toEqual(
      expect.arrayContaining(["Policy._last_issuedOn", "edge._last_from", "Observation._last_periodEnd"]),
    );
    const indexes = rows("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql GLOB '*_last_*'");
    memory.close();
    const db = new DatabaseSync(file);
    for (const { name } of indexes) db.exec(`DROP INDEX "${name}"`);
    for (const { of, name } of columns) db.exec(`ALTER TABLE "${of}" DROP COLUMN "${name}"`);
    db.exec("PRAGMA user_version = 78");
    db.close();
    expect(await reopened(file)).toEqual(expected);
  });

  it("from tables of another model: a column, a kind and a relation more, a column less", async () => {
    const file = copy(current, join(folder, "other-model.sqlite"));
    const db = new DatabaseSync(file);
    db.exec(`
      ALTER TABLE "Policy" ADD COLUMN colour TEXT;
      UPDATE "Policy" SET colour = 'red';
      ALTER TABLE "Policy" DROP COLUMN edition;
      CREATE TABLE "Substance" (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
      INSERT INTO node (id, kind, pack) VALUES ('substance:lead', 'Substance', 'own');
      INSERT INTO "Substance" SELECT key, id FROM node WHERE kind = 'Substance';
      INSERT INTO edge (id, relation, source, target, pack)
        SELECT 'MADE_OF', 'MADE_OF', p.key, s.key, 'own' FROM "Policy" AS p, "Substance" AS s LIMIT 1;
      PRAGMA user_version = 77;
    `);
    // As a process leaves it that is killed: what it wrote last is in the write-ahead log alone.
    const killed = copy(file, join(folder, "killed.sqlite"));
    db.close();
    const withoutEdition = JSON.parse(JSON.stringify(expected), (key, value: unknown) =>
      key === "edition" ? undefined : value,
    ) as object;
    for (const one of [killed, file]) expect(JSON.parse(JSON.stringify(await reopened(one)))).toEqual(withoutEdition);
  });

  it("with what each pack states of a record that several state", async () => {
    const file = join(folder, "contributions.sqlite");
    const store = new SqliteStore(file);
    await store.load(loadOf({ nodes: [policy("a")], edges: [] }, "one", "one"));
    await store.load(loadOf({ nodes: [policy("a", { edition: "2", stage: "IN_FORCE" })], edges: [] }, "two", "two"));
    const stated = await store.contributions(["policy:a"]);
    expect(stated.get("policy:a")?.map(({ pack, props }) => [pack, props?.stage])).toEqual([
      ["one", "ISSUED"],
      ["two", "IN_FORCE"],
    ]);
    await store.close();
    const former = copy(file, join(folder, "former-contributions.sqlite"));
    const db = new DatabaseSync(former);
    db.exec("PRAGMA user_version = 77");
    db.close();
    const anew = new SqliteStore(former);
    expect(await anew.contributions(["policy:a"])).toEqual(stated);
    await anew.load({ ...loadOf({ nodes: [], edges: [] }, "two", "one"), packs: ["two"] });
    expect((await anew.nodes(["policy:a"])).get("policy:a")?.props).toEqual(policy("a").props);
    await anew.close();
  });

  it("unless another process has it open", async () => {
    const file = copy(current, join(folder, "in-use.sqlite"));
    const other = new DatabaseSync(file);
    other.exec("PRAGMA user_version = 77");
    expect(() => new SqliteStore(file)).toThrow(
      expect.objectContaining({
        code: "CONFIG_INVALID",
        message: expect.stringMatching(
          /^DATA_DIR: expected a store of layout \d+, or one that no other process has open, to write it anew, got /,
        ) as unknown,
      }),
    );
    other.close();
  });
});
