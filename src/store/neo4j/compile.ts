import { foldCase } from "../fold-case.js";
import { keyset, type KeysetTest, type LinkCount, missingLast, type OrderKey, type Position } from "../order.js";
import type { LinkMatch, Scalar } from "../store.js";
import { dayOfLast } from "../stored-properties.js";
import type { RefTest, RelationTest, StatedTest, Where } from "../where.js";
import { encodeValue } from "./encode-text.js";

/** Parameters of a statement, and the texts of its placeholders. */
export type StatementArguments = [parameters: object, fills: Record<string, string>];

/** Collects the values of a statement; `bind` returns the placeholder. */
export class Parameters {
  readonly values: Record<string, Scalar | readonly Scalar[]> = {};
  #count = 0;
  #aliases = 0;

  bind(value: Scalar | readonly Scalar[]): string {
    const name = `v${this.#count++}`;
    this.values[name] = encodeValue(value);
    return `$${name}`;
  }

  /** Number for the aliases of a nested test. */
  nextAlias(): number {
    return ++this.#aliases;
  }
}

/** Cypher expression for a stored property of a node. The name comes from the model; `kind` is the label beside :Node. */
export function property(alias: string, field: string): string {
  return field === "kind" ? `[label IN labels(${alias}) WHERE label <> 'Node'][0]` : edgeProperty(alias, field);
}

/** The same for an edge, where `kind` is an ordinary property. The last day of a day that is not partial is that day itself. */
function edgeProperty(alias: string, field: string): string {
  const day = dayOfLast(field);
  return day === undefined ? `${alias}.${field}` : `coalesce(${alias}.${field}, ${alias}.${day})`;
}

/** Expression for a number of links of `n`. */
export const countCypher = ({ relation, direction }: LinkCount): string =>
  `COUNT { (n)${direction === "OUT" ? `-[:${relation}]->` : `<-[:${relation}]-`}() }`;

/** Expression for a key of the order of `n`, or of `r`, the edge that leads to it. */
function keyCypher({ field, on, count }: OrderKey): string {
  if (count) return countCypher(count);
  return on === "edge" ? edgeProperty("r", field) : property("n", field);
}

/** Compiles a filter on the node `alias`. */
export function whereCypher(where: Where, alias: string, parameters: Parameters): string {
  return testCypher(where, alias, property, parameters);
}

/** Compiles a filter on the edge `alias`. */
export function edgeWhereCypher(where: Where, alias: string, parameters: Parameters): string {
  return testCypher(where, alias, edgeProperty, parameters);
}

function testCypher(where: Where, alias: string, propertyOf: typeof property, parameters: Parameters): string {
  const part = (of: Where) => testCypher(of, alias, propertyOf, parameters);
  if ("and" in where) return where.and.length === 0 ? "true" : `(${where.and.map(part).join(" AND ")})`;
  if ("or" in where) return where.or.length === 0 ? "false" : `(${where.or.map(part).join(" OR ")})`;
  if ("relation" in where) return relationCypher(where.relation, alias, parameters);
  if ("ref" in where) return refCypher(where.ref, propertyOf(alias, where.ref.field), parameters);
  if ("stated" in where) return statedCypher(where.stated, alias, parameters);
  if ("not" in where) return `NOT coalesce(${part(where.not)}, false)`;

  const of = propertyOf(alias, where.field);
  const folded = propertyOf(alias, foldedName(where.field));
  const bind = () => parameters.bind(where.value);
  const bindFolded = () => parameters.bind(foldCase(String(where.value)));
  switch (where.op) {
    case "eq":
    case "gt":
    case "gte":
    case "lt":
    case "lte":
      return `${of} ${signs[where.op]} ${bind()}`;
    case "in":
      return `${of} IN ${bind()}`;
    case "contains":
      return `${of} CONTAINS ${bind()}`;
    case "startsWith":
      return `${of} STARTS WITH ${bind()}`;
    case "startsWithAny":
      return `any(item IN ${bind()} WHERE ${of} STARTS WITH item)`;
    case "sharesStartWithAny":
      return `any(item IN ${bind()} WHERE ${of} STARTS WITH item OR item STARTS WITH ${of})`;
    case "endsWith":
      return `${of} ENDS WITH ${bind()}`;
    case "ieq":
      return `${folded} = ${bindFolded()}`;
    case "icontains":
      return `${folded} CONTAINS ${bindFolded()}`;
    case "istartsWith":
      return `${folded} STARTS WITH ${bindFolded()}`;
    case "iendsWith":
      return `${folded} ENDS WITH ${bindFolded()}`;
    case "isNull":
      return `${of} IS ${where.value ? "" : "NOT "}NULL`;
    case "any":
      return `any(item IN ${of} WHERE item IN ${bind()})`;
  }
}

const signs = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

/** Property that stores a text's folded form: Cypher has no function like fold-case.ts. */
export const foldedName = (field: string) => `_f_${field}`;

/** Compiles a test of what a property refers to by id. */
function refCypher({ list, kind, node }: RefTest, ids: string, parameters: Parameters): string {
  const alias = `n${parameters.nextAlias()}`;
  const refers = `${alias}.id ${list ? "IN" : "="} ${ids}`;
  return `EXISTS { MATCH (${alias}:${kind}) WHERE ${refers} AND ${whereCypher(node, alias, parameters)} }`;
}

/** Compiles a test of the values that packs give: of one that a single pack states, the node's own. */
function statedCypher({ field, value, document, negated }: StatedTest, alias: string, parameters: Parameters): string {
  const [by, dated] = [`c${parameters.nextAlias()}`, `n${parameters.nextAlias()}`];
  const several = `MATCH (${by}:Contribution {record: ${alias}.id})`;
  const given = (of: string, propertyOf: typeof property, pack: string) => {
    const tests = [
      testCypher(value, of, propertyOf, parameters),
      ...(document
        ? [
            `EXISTS { MATCH (${dated}:Document) WHERE ${dated}._pack = ${pack} AND ${whereCypher(document, dated, parameters)} }`,
          ]
        : []),
    ];
    return `${propertyOf(of, field)} IS NOT NULL AND ${negated ? `NOT coalesce(${all(tests)}, false)` : all(tests)}`;
  };
  const stated = `EXISTS { ${several} WHERE ${given(by, statedProperty, `${by}.pack`)} }`;
  return `(${stated} OR (NOT EXISTS { ${several} } AND ${given(alias, property, `${alias}._pack`)}))`;
}

/**
 * Expression for a property in the JSON of what a pack states: of values that JSON writes without escapes, as those of enums and days.
 * Within another text its quotation marks would be escaped.
 */
function statedProperty(alias: string, field: string): string {
  const day = dayOfLast(field);
  const value = `split(split(${alias}.props, '"${day ?? field}":"')[1], '"')[0]`;
  if (day === undefined) return value;
  const month = `toString(date(${value} + '-01') + duration('P1M') - duration('P1D'))`;
  return `CASE size(${value}) WHEN 4 THEN ${value} + '-12-31' WHEN 7 THEN ${month} ELSE ${value} END`;
}

/** Compiles a test of the number of links to EXISTS or COUNT. Names come from the model's closed lists. */
function relationCypher(test: RelationTest, alias: string, parameters: Parameters): string {
  const depth = parameters.nextAlias();
  const [edge, node] = [`r${depth}`, `n${depth}`];
  const [left, right] = test.direction === "OUT" ? ["-", "->"] : ["<-", "-"];
  const matches = all([
    ...(test.node ? [whereCypher(test.node, node, parameters)] : []),
    ...(test.edge ? [edgeWhereCypher(test.edge, edge, parameters)] : []),
  ]);
  const pattern = `MATCH (${alias})${left}[${edge}:${test.name}]${right}(${node}${labels(test.kinds)})`;
  const body = `{ ${pattern} WHERE ${test.negated ? `NOT coalesce(${matches}, false)` : matches} }`;
  if (test.count.op === "gte" && test.count.value === 1) return `EXISTS ${body}`;
  if (test.count.op === "eq" && test.count.value === 0) return `NOT EXISTS ${body}`;
  return `COUNT ${body} ${signs[test.count.op]} ${parameters.bind(test.count.value)}`;
}

/**
 * ORDER BY of the keys on `n` that the tests leave open, then of the id. Nulls come last, or first when backward reverses the
 * list; a key whose values are all there has no key for nulls, which no index would serve.
 */
export function orderCypher(
  order: readonly OrderKey[],
  id: string,
  backward: boolean,
  tests: readonly KeysetTest[] = [],
  isNullable: (key: OrderKey) => boolean = () => true,
): string {
  const keys = order.flatMap((key, index) => {
    const test = tests.find((one) => one.key === index);
    if (test?.op === "equal" || test?.op === "missing") return [];
    const of = keyCypher(key);
    const descending = key.descending !== backward;
    const sorted = `${of}${descending ? " DESC" : ""}`;
    const last = missingLast(key, backward);
    // Cypher's own order has nulls last, and first where it descends.
    return test || key.count || !isNullable(key) || last !== descending
      ? [sorted]
      : [`${of} IS NULL${last ? "" : " DESC"}`, sorted];
  });
  return [...keys, `${id}${backward ? " DESC" : ""}`].join(", ");
}

/** Condition for rows after a position, or before it when backward. */
export function keysetCypher(
  order: readonly OrderKey[],
  position: Position,
  backward: boolean,
  id: string,
  parameters: Parameters,
): string {
  const alternatives = keyset(order, position, backward).map((tests) =>
    tests.map((test) => keysetTestCypher(test, order, id, parameters)).join(" AND "),
  );
  return `(${alternatives.join(" OR ")})`;
}

/** Test of one key, or of the id after the last of them. */
export function keysetTestCypher(
  test: KeysetTest,
  order: readonly OrderKey[],
  id: string,
  parameters: Parameters,
): string {
  const key = order[test.key];
  const of = key ? keyCypher(key) : id;
  if (!("value" in test)) return `${of} IS ${test.op === "missing" ? "" : "NOT "}NULL`;
  return `${of} ${{ less: "<", greater: ">", equal: "=" }[test.op]} ${parameters.bind(test.value)}`;
}

/** Pattern for the links of `s`. Relations and kinds come from the model's closed lists. */
export function patternOf({ relations, direction, kinds }: LinkMatch): string {
  const edge = `[r${relations.length > 0 ? `:${relations.join("|")}` : ""}]`;
  const [left, right] = { OUT: ["-", "->"], IN: ["<-", "-"], BOTH: ["-", "-"] }[direction];
  return `(s)${left}${edge}${right}(n${relations.length > 0 ? labels(kinds) : labels(kinds) || ":Node"})`;
}

/** Labels of some kinds. Relations of the model lead to nodes alone: any kind needs no label, which would be read of each. */
const labels = (kinds: readonly string[]) => (kinds.length > 0 ? `:${kinds.join("|")}` : "");

/** Conditions on the links of a pattern and on their other ends. */
export function linkConditions(query: LinkMatch, parameters: Parameters): string[] {
  return [
    ...(query.where ? [whereCypher(query.where, "n", parameters)] : []),
    ...(query.edgeWhere ? [edgeWhereCypher(query.edgeWhere, "r", parameters)] : []),
  ];
}

/** Joins conditions by AND; `true` without any. */
export const all = (conditions: readonly string[]) => (conditions.length > 0 ? conditions.join(" AND ") : "true");
