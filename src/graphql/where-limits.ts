import { KnownError } from "../errors.js";

/**
 * How large a filter may be. Its tests are what a statement is long by: Neo4j plans a hundred in seconds, SQLite nests at
 * most a thousand. The values of its lists are parameters.
 */
export const whereLimits = { levels: 20, tests: 100, list: 1000, values: 10_000 };

/** Refuses a where input that is too large. AND, OR, NOT and relations nest; each item of `all` is a test of its own. */
export function checkSize(where: object, path: string): void {
  const refuse = (what: string, at = path) => new KnownError("LIMIT_EXCEEDED", `${at}: expected at most ${what}`);
  let tests = 0;
  let values = 0;
  const visit = (input: object, level: number, at: string): void => {
    if (level > whereLimits.levels) throw refuse(`${whereLimits.levels} levels of AND, OR, NOT and relations, got more`);
    const entries = Object.entries(input);
    if (entries.length === 0) tests++;
    for (const [key, value] of entries) {
      const items: unknown[] = Array.isArray(value) ? value : [value];
      const inside = `${at}.${key}`;
      if (items.length > whereLimits.list) throw refuse(`${whereLimits.list} items, got ${items.length}`, inside);
      const parts = items.filter((item) => typeof item === "object" && item !== null);
      for (const part of parts) visit(part, nesting.has(key) ? level + 1 : level, inside);
      if (parts.length > 0) continue;
      tests += key === "all" ? items.length : 1;
      values += items.length;
    }
    if (tests > whereLimits.tests) throw refuse(`${whereLimits.tests} tests, got more`);
    if (values > whereLimits.values) throw refuse(`${whereLimits.values} values in all its lists, got ${values} or more`);
  };
  visit(where, 0, path);
}

const nesting = new Set(["AND", "OR", "NOT", "some", "none", "every", "where"]);
