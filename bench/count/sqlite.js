import { DatabaseSync as Native } from "@photostructure/sqlite";
import { counted } from "./statement.js";

export * from "@photostructure/sqlite";

const running = new Set(["all", "get", "run", "iterate"]);

/** The binding's database, whose statements count each time they run. */
export class DatabaseSync extends Native {
  prepare(sql) {
    return new Proxy(super.prepare(sql), {
      get(statement, name) {
        const value = statement[name];
        if (!running.has(name)) return typeof value === "function" ? value.bind(statement) : value;
        return (...args) => counted(() => value.apply(statement, args));
      },
    });
  }
}
