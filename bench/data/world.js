import { DatabaseSync } from "@photostructure/sqlite";
import { picksFrom } from "./random.js";
import { sizeAt } from "./size.js";

/** What the variables of rows are made from: how many records there are, the same picks every time, and the SQL floor's file. */
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
