// Writes the file of the SQL floor in a process of its own: a table of typed columns for each kind, integer keys, and
// the indexes that its statements are served by. `node bench/data/columns.js SCALE FILE`
import { DatabaseSync } from "@photostructure/sqlite";
import { edges } from "./edges.js";
import { observations, things } from "./nodes.js";
import { sizeAt } from "./size.js";

const tables = `
  PRAGMA journal_mode = OFF;
  PRAGMA synchronous = OFF;
  CREATE TABLE policy (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, nameZh TEXT, description TEXT,
    instrument TEXT NOT NULL, stage TEXT NOT NULL, edition TEXT, issuedOn TEXT) STRICT;
  CREATE TABLE body (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
  CREATE TABLE industry (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
  CREATE TABLE metric (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    industry INTEGER REFERENCES industry (key)) STRICT;
  CREATE TABLE observation (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, metric INTEGER REFERENCES metric (key),
    value REAL, qualifier TEXT NOT NULL, asSaid TEXT NOT NULL, unitCode TEXT NOT NULL, periodEnd TEXT NOT NULL,
    publishedOn TEXT NOT NULL) STRICT;
  CREATE TABLE issued (policy INTEGER NOT NULL, body INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (policy, body))
    STRICT, WITHOUT ROWID;
  CREATE TABLE targets (policy INTEGER NOT NULL, industry INTEGER NOT NULL, intent TEXT NOT NULL, id TEXT NOT NULL,
    PRIMARY KEY (policy, industry, intent)) STRICT, WITHOUT ROWID;
`;

const indexes = `
  CREATE INDEX policy_instrument ON policy (instrument, id, name);
  CREATE INDEX policy_issued_on ON policy (stage, issuedOn DESC, id, name);
  CREATE INDEX targets_industry ON targets (industry, policy);
  CREATE INDEX metric_industry ON metric (industry, id, name);
  CREATE INDEX observation_metric ON observation (metric, periodEnd DESC, id, value, asSaid);
  CREATE INDEX observation_metric_id ON observation (metric, id);
  CREATE INDEX observation_period_end ON observation (periodEnd DESC, id, value, unitCode);
  ANALYZE;
`;

const columns = {
  policy: ["id", "name", "nameZh", "description", "instrument", "stage", "edition", "issuedOn"],
  body: ["id", "name"],
  industry: ["id", "name"],
  metric: ["id", "name"],
  observation: ["id", "value", "qualifier", "asSaid", "unitCode", "periodEnd", "publishedOn"],
};
const tableOf = {
  Policy: "policy",
  GovernmentBody: "body",
  Industry: "industry",
  Metric: "metric",
  Observation: "observation",
};

const [, , scale, file] = process.argv;
const db = new DatabaseSync(file);
db.exec(`${tables} BEGIN;`);
const keys = new Map();
const size = sizeAt(Number(scale));
writeNodes();
writeEdges();
db.exec(`COMMIT; ${indexes}`);
db.close();

function writeNodes() {
  const inserts = Object.fromEntries(
    Object.entries(columns).map(([table, names]) => [
      table,
      db.prepare(`INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`),
    ]),
  );
  for (const all of [things(size), observations(size)])
    for (const { kind, id, props } of all) {
      const table = tableOf[kind];
      if (!table) continue;
      const values = columns[table].map((name) => (name === "id" ? id : (props[name] ?? null)));
      keys.set(id, inserts[table].run(...values).lastInsertRowid);
    }
}

function writeEdges() {
  const statements = {
    ISSUED: db.prepare("INSERT INTO issued (body, policy, id) VALUES (?, ?, ?)"),
    TARGETS: db.prepare("INSERT INTO targets (policy, industry, id, intent) VALUES (?, ?, ?, ?)"),
    MEASURES: db.prepare("UPDATE metric SET industry = ?2 WHERE key = ?1"),
    OBSERVES: db.prepare("UPDATE observation SET metric = ?2 WHERE key = ?1"),
  };
  for (const { id, relation, source, target, props } of edges(size)) {
    const ends = [keys.get(source), keys.get(target)];
    if (relation === "ISSUED") statements.ISSUED.run(...ends, id);
    else if (relation === "TARGETS") statements.TARGETS.run(...ends, id, props.intent);
    else statements[relation]?.run(...ends);
  }
}
