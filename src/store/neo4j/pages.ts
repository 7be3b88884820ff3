import { type KindName, kinds } from "../../model/index.js";
import { countsIn, type KeysetTest, type OrderKey } from "../order.js";
import { rowsReadFor } from "../page.js";
import type { NodeRecord, PageQuery } from "../store.js";
import { datedFilters, storedProperties } from "../stored-properties.js";
import { fixes, requires, type Where } from "../where.js";
import { windowParts } from "../window-parts.js";
import {
  all,
  keysetTestCypher,
  orderCypher,
  Parameters,
  property,
  type StatementArguments,
  whereCypher,
} from "./compile.js";
import { nodeReading, type Reading } from "./records.js";
import { read } from "./statements.js";

/** Arguments of read/page-of-kind.cypher, and the decoder of its nodes. */
export function pageArguments(query: PageQuery): [...StatementArguments, decode: Reading<NodeRecord>["decode"]] {
  const { kind, order, backward } = query;
  const { cells, decode } = nodeReading("n", [kind], query.fields, countsIn(order));
  const parameters = new Parameters();
  const canMiss = ({ field, count }: OrderKey) => !count && isNullable([kind], field, query.where);
  const parts = windowParts(order, query, canMiss).map((tests) => {
    const where = [
      ...matching(query, parameters),
      ...tests.map((test) => keysetTestCypher(test, order, "n.id", parameters)),
      ...served(order, tests),
    ];
    const text = [...prefixes(query, tests), orderCypher(order, "n.id", backward, tests, canMiss)].join(", ");
    return read.pagePart.text({ kind, where: all(where), order: text });
  });
  return [
    { ...parameters.values, limit: rowsReadFor(query) },
    { parts: parts.join("\nUNION ALL\n"), node: cells.join(", ") },
    decode,
  ];
}

/** Arguments of read/count-of-kind.cypher. */
export function countArguments(query: PageQuery): StatementArguments {
  const parameters = new Parameters();
  return [parameters.values, { kind: query.kind, where: all(matching(query, parameters)) }];
}

const matching = ({ where }: PageQuery, parameters: Parameters): string[] =>
  where ? [whereCypher(where, "n", parameters)] : [];

/** True where nodes of one of these kinds that a filter lets through can lack a property. */
export function isNullable(of: readonly KindName[], field: string, where: Where | undefined): boolean {
  if (field === "id" || field === "kind" || requires(where, field)) return false;
  const isRequired = (kind: KindName) =>
    storedProperties(kinds.get(kind)).some(({ name, required }) => name === field && required);
  return !of.every(isRequired);
}

/**
 * Test of the next key after those that a part's tests fix, true for each of its nodes: an index gives its order only to a
 * statement that tests its property.
 */
function served(order: readonly OrderKey[], tests: readonly KeysetTest[]): string[] {
  const [last, next] = [tests.at(-1), order[tests.length]];
  if (next?.count || (last && (last.op !== "missing" || next))) return [];
  return [`${property("n", next?.field ?? "id")} IS NOT NULL`];
}

/**
 * Order by a property of which the filter lets one value through, before the day that is next: an index of both gives its
 * order only to a statement that orders by both.
 */
function prefixes({ kind, where, order, backward }: PageQuery, tests: readonly KeysetTest[]): string[] {
  const key = order.find((_, index) => !tests.some((test) => test.key === index && isFixed(test)));
  const filter = datedFilters(kinds.get(kind)).find(([name, day]) => day === key?.field && fixes(where, name));
  return key && filter ? [`n.${filter[0]}${key.descending === backward ? "" : " DESC"}`] : [];
}

const isFixed = ({ op }: KeysetTest) => op === "equal" || op === "missing";
