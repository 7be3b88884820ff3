import { type FieldNode, valueFromASTUntyped } from "graphql";
import { fieldsOfOne } from "../../model/fields-of-one.js";

/** Rows that one test of a filter is taken to read, and as many times more for each relation that it crosses. */
const rows = { test: 50, relation: 10, groups: 1000 };

/** Inputs of a relation's filter by which a test crosses the relation; `where` is that of its count. */
const quantifiers = new Set(["some", "none", "every", "where"]);

/**
 * Estimates the rows that a field reads beyond those of its answer, for its filter and its groups. Says where an operation
 * runs, not whether it does: the limit of cost leaves them out.
 */
export function rowsRead(
  { name: field, arguments: given = [] }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const read = given.map(({ name, value }) => {
    switch (name.value) {
      case "groups":
        return (valueFromASTUntyped(value, variables) as { by?: unknown } | null)?.by === undefined ? 0 : rows.groups;
      case "groupBy":
        return rows.groups;
      case "name":
        return rows.test;
      case "orderBy":
        return countsIn(valueFromASTUntyped(value, variables)) * rows.groups;
      case "where":
        // That of `links` tests nothing of a row: an index has the relation and both kinds.
        return field.value === "links" ? 0 : testsIn(valueFromASTUntyped(value, variables), rows.test);
      default:
        return 0;
    }
  });
  return read.reduce((a, b) => a + b, 0);
}

/** Number of counts that a list is ordered by: each is read of all its rows. */
const countsIn = (orderBy: unknown): number =>
  [orderBy].flat().filter((key) => typeof key === "object" && key !== null && "count" in key).length;

function testsIn(input: unknown, each: number): number {
  if (typeof input !== "object" || input === null) return each;
  // A list of values is one test.
  const parts = Object.entries(input).filter(([, part]) => !Array.isArray(input) || typeof part === "object");
  const tests = parts.map(([key, part]) => testsIn(part, isAcross(key, part) ? each * rows.relation : each));
  return tests.length > 0 ? tests.reduce((a, b) => a + b) : each;
}

/** True where a test is of other things. What one is, its id says, which is read with the row itself. */
const isAcross = (key: string, part: unknown): boolean =>
  quantifiers.has(key) || (fieldsOfOne.has(key) && Object.keys(part ?? {}).some((test) => !ofIds.has(test)));

const ofIds = new Set(["id", "eq", "ne", "in", "notIn", "isNull", ...quantifiers]);
