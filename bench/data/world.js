import { DatabaseSync } from "@photostructure/sqlite";
import { picksFrom } from "./random.js";
import { sizeAt } from "./size.js";

/** Source of the variables of rows: how many records there are, the same picks every time, and the SQL floor's file. */
export function worldOf(scale, columns) {
  const all = (sql) => {
    const db = new DatabaseSync(columns, { readOnly: true });
    try {
      return db.prepare(sql).all();
    } finally {
      db.close();
    }
  };
  return { size: sizeAt(scale), pick: picksFrom(4), all };
}
