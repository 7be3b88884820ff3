import { KnownError } from "../../errors.js";
import { kinds } from "../../model/index.js";
import { fieldsOfOne } from "../../model/fields-of-one.js";
import type { Where } from "../../store/where.js";

/**
 * Largest filter that is served. Its tests are what a statement is long by: Neo4j plans a hundred in seconds, and ten relations
 * in one another too; SQLite nests at most a thousand. The values of its lists are parameters.
 */
export const whereLimits = { levels: 20, relations: 8, tests: 100, list: 1000, values: 10_000 };

/** Refuses a where input that is too large. AND, OR, NOT and relations are levels; each item of `all` is a test of its own. */
export function checkSize(where: object, path: string): void {
  const limits = whereLimits;
  const refuse = (what: string, at = path) => new KnownError("LIMIT_EXCEEDED", `${at}: expected at most ${what}`);
  let tests = 0;
  let values = 0;
  const visit = (input: object, level: number, relations: number, at: string): void => {
    if (level > limits.levels) throw refuse(`${limits.levels} levels of AND, OR, NOT and relations, got more`);
    if (relations > limits.relations) throw refuse(`${limits.relations} relations in one another, got more`);
    const entries = Object.entries(input);
    if (entries.length === 0) tests++;
    for (const [key, value] of entries) {
      const items: unknown[] = Array.isArray(value) ? value : [value];
      const inside = `${at}.${key}`;
      if (items.length > limits.list) throw refuse(`${limits.list} items, got ${items.length}`, inside);
      const parts = items.filter((item) => typeof item === "object" && item !== null);
      const across = quantifiers.has(key) || (fieldsOfOne.has(key) && !parts.some(isQuantified)) ? 1 : 0;
      const deeper = across || connectives.has(key) || kinds.has(key) ? 1 : 0;
      for (const part of parts) visit(part, level + deeper, relations + across, inside);
      if (parts.length > 0) continue;
      tests += key === "all" ? items.length : 1;
      values += items.length;
    }
    if (tests > limits.tests) throw refuse(`${limits.tests} tests, got more`);
    if (values > limits.values) throw refuse(`${limits.values} values in all its lists, got ${values} or more`);
  };
  visit(where, 0, 0, path);
}

/** Refuses filters that compile to too many comparisons: a test of a day or of a range has up to four. */
export function checkComparisons(compiled: readonly (Where | undefined)[], path: string): void {
  const { tests } = whereLimits;
  const comparisons = compiled.reduce((sum, where) => sum + comparisonsOf(where), 0);
  if (comparisons > tests)
    throw new KnownError(
      "LIMIT_EXCEEDED",
      `${path}: expected at most ${tests} comparisons, got ${comparisons}: one of a day or a range is up to four`,
    );
}

function comparisonsOf(where: Where | undefined): number {
  if (where === undefined) return 0;
  if ("and" in where) return where.and.reduce((sum, one) => sum + comparisonsOf(one), 0);
  if ("or" in where) return where.or.reduce((sum, one) => sum + comparisonsOf(one), 0);
  if ("not" in where) return comparisonsOf(where.not);
  if ("ref" in where) return comparisonsOf(where.ref.node);
  // Tested twice: of what several packs state, and of what one does.
  if ("stated" in where) return 2 * (comparisonsOf(where.stated.value) + comparisonsOf(where.stated.document));
  if ("relation" in where) return comparisonsOf(where.relation.node) + comparisonsOf(where.relation.edge);
  return 1;
}

/** True of a deprecated test of one thing as if it were several: the quantifier in it counts. */
const isQuantified = (part: unknown) => Object.keys(part as object).some((key) => quantifiers.has(key));

const connectives = new Set(["AND", "OR", "NOT"]);
/** Of a relation's filter; `where` is that of its count. */
const quantifiers = new Set(["some", "none", "every", "where"]);
