// The SQL floor: statements by hand over typed columns, by the binding that our embedded store uses.
import { DatabaseSync } from "@photostructure/sqlite";
import { serveFloor } from "./floor.js";

const db = new DatabaseSync(process.env.BENCH_SQL, { readOnly: true });
db.exec("PRAGMA mmap_size = 1000000000; PRAGMA cache_size = -64000;");
const prepared = new Map();

/** The rows of a statement, which is prepared once. */
function all(sql, ...values) {
  let statement = prepared.get(sql);
  if (!statement) prepared.set(sql, (statement = db.prepare(sql)));
  return statement.all(...values);
}

await serveFloor((row, variables) => row.sql(all, variables));
