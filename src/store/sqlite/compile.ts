import type { KindName, RelationName } from "../../model/index.js";
import { foldCase } from "../fold-case.js";
import { kindsOfEnds } from "../links.js";
import type { LinkMatch, Scalar } from "../store.js";
import { dayOfLast } from "../stored-properties.js";
import type { RefTest, RelationTest, StatedTest, Where } from "../where.js";
import { type Alias, EdgeAlias, NodeAlias } from "./aliases.js";
import type { Parameters } from "./parameters.js";

/** Compiles a filter on what is under an alias. */
export function whereSql(where: Where, of: Alias, parameters: Parameters): string {
  const part = (one: Where) => whereSql(one, of, parameters);
  if ("and" in where) return where.and.length === 0 ? "1" : `(${where.and.map(part).join(" AND ")})`;
  if ("or" in where) return where.or.length === 0 ? "0" : `(${where.or.map(part).join(" OR ")})`;
  if ("relation" in where) return relationSql(where.relation, of.alias, parameters);
  if ("ref" in where) return refSql(where.ref, of, parameters);
  if ("stated" in where) return statedSql(where.stated, of, parameters);
  if ("not" in where) return `NOT coalesce(${part(where.not)}, 0)`;

  const column = of.column(where.field);
  const values = (Array.isArray(where.value) ? where.value : [where.value]) as Scalar[];
  const [first] = values as [Scalar];
  switch (where.op) {
    case "eq":
    case "gt":
    case "gte":
    case "lt":
    case "lte":
      return `${column} ${signs[where.op]} ${parameters.bind(first)}`;
    case "in":
      return `${column} IN (${parameters.bindAll(values)})`;
    case "startsWithAny":
    case "sharesStartWithAny": {
      const tests = [textSql("startsWith", column, "item.value")];
      if (where.op === "sharesStartWithAny") tests.push(textSql("startsWith", "item.value", column));
      return `EXISTS (SELECT 1 FROM json_each(${parameters.bind(JSON.stringify(values))}) AS item WHERE ${tests.join(" OR ")})`;
    }
    case "contains":
    case "startsWith":
    case "endsWith":
      return textSql(where.op, column, parameters.bind(first));
    case "ieq":
      return `fold(${column}) = ${parameters.bind(foldCase(String(first)))}`;
    case "icontains":
      return textSql("contains", `fold(${column})`, parameters.bind(foldCase(String(first))));
    case "istartsWith":
      return textSql("startsWith", `fold(${column})`, parameters.bind(foldCase(String(first))));
    case "iendsWith":
      return textSql("endsWith", `fold(${column})`, parameters.bind(foldCase(String(first))));
    case "isNull":
      return `${column} IS ${first ? "" : "NOT "}NULL`;
    case "any":
      return `EXISTS (SELECT 1 FROM json_each(${column}) AS item WHERE item.value IN (${parameters.bindAll(values)}))`;
  }
}

const signs = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

function textSql(op: "contains" | "startsWith" | "endsWith", of: string, value: string): string {
  if (op === "contains") return `instr(${of}, ${value}) > 0`;
  if (op === "startsWith") return `substr(${of}, 1, length(${value})) = ${value}`;
  return `(${of} IS NOT NULL AND (length(${value}) = 0 OR substr(${of}, -length(${value})) = ${value}))`;
}

/** Compiles a test of what a property refers to: the ids of all that match are read once. */
function refSql({ field, list, kind, node }: RefTest, of: Alias, parameters: Parameters): string {
  const other = new NodeAlias(`n${parameters.nextAlias()}`, [kind]);
  const matching = `IN (SELECT ${other.alias}.id FROM ${other.table} WHERE ${whereSql(node, other, parameters)})`;
  const column = of.column(field);
  return list
    ? `EXISTS (SELECT 1 FROM json_each(${column}) AS item WHERE item.value ${matching})`
    : `${column} ${matching}`;
}

/** Compiles a test of the values that packs give: of one that a single pack states, the node's own. */
function statedSql({ field, value, document, negated }: StatedTest, of: Alias, parameters: Parameters): string {
  const at = parameters.nextAlias();
  const several = `FROM contribution AS c${at} WHERE c${at}.record = ${of.column("id")}`;
  const given = (by: Alias, pack: string) => {
    const passes = whereSql(value, by, parameters);
    const dated = document ? ` AND EXISTS (${documentSql(document, pack, `d${at}`, parameters)})` : "";
    return `${by.column(field)} IS NOT NULL AND ${negated ? `NOT coalesce(${passes}${dated}, 0)` : `${passes}${dated}`}`;
  };
  const stated = `EXISTS (SELECT 1 ${several} AND ${given(new ContributionAlias(`c${at}`), `c${at}.pack`)})`;
  const own = given(of, `(SELECT o.pack FROM node AS o WHERE o.id = ${of.column("id")})`);
  return `(${stated} OR (NOT EXISTS (SELECT 1 ${several}) AND ${own}))`;
}

/** Query for the documents of a pack that pass. */
function documentSql(where: Where, pack: string, alias: string, parameters: Parameters): string {
  const node = new NodeAlias(alias, ["Document"]);
  return `SELECT 1 FROM ${node.table} CROSS JOIN node AS p${alias} ON p${alias}.key = ${alias}.key WHERE p${alias}.pack = ${pack} AND ${whereSql(where, node, parameters)}`;
}

/** Statement of a pack on a record, under an alias. */
class ContributionAlias implements Alias {
  constructor(readonly alias: string) {}

  column(field: string): string {
    const day = dayOfLast(field);
    const value = `json_extract(${this.alias}.props, '$.${day ?? field}')`;
    if (day === undefined) return value;
    return `CASE length(${value}) WHEN 4 THEN ${value} || '-12-31' WHEN 7 THEN date(${value} || '-01', '+1 month', '-1 day') ELSE ${value} END`;
  }
}

/** Compiles a test of the number of links to EXISTS or a count. Names come from the model's closed lists. */
function relationSql(test: RelationTest, alias: string, parameters: Parameters): string {
  const depth = parameters.nextAlias();
  const edge = new EdgeAlias(`e${depth}`, [test.name]);
  const ends = endsOf({ ...test, relations: [test.name] }, `n${depth}`);
  const [own, other] = test.direction === "OUT" ? ["source", "target"] : ["target", "source"];
  const matches = [
    ...(test.node ? [whereSql(test.node, ends.node, parameters)] : []),
    ...(test.edge ? [whereSql(test.edge, edge, parameters)] : []),
  ].join(" AND ");
  const joined = test.node || ends.narrowed;
  const conditions = [
    `${edge.alias}.${own} = ${alias}.key`,
    `${edge.alias}.relation = '${test.name}'`,
    ...(joined ? ends.conditions : []),
    ...(test.negated ? [`NOT coalesce(${matches || "1"}, 0)`] : matches ? [matches] : []),
  ];
  const node = joined ? ` CROSS JOIN ${ends.node.table} ON ${ends.node.alias}.key = ${edge.alias}.${other}` : "";
  const from = `FROM edge AS ${edge.alias}${node} WHERE ${conditions.join(" AND ")}`;
  if (test.count.op === "gte" && test.count.value === 1) return `EXISTS (SELECT 1 ${from})`;
  if (test.count.op === "eq" && test.count.value === 0) return `NOT EXISTS (SELECT 1 ${from})`;
  return `(SELECT count(*) ${from}) ${signs[test.count.op]} ${parameters.bind(test.count.value)}`;
}

type EndsMatch = Pick<LinkMatch, "relations" | "direction" | "kinds">;

/** Other ends of links. `narrowed`: their relations can also lead to other kinds, which `conditions` exclude. */
export function endsOf({ relations, direction, kinds }: EndsMatch, alias: string) {
  const declared = kindsOfEnds(relations, direction);
  const wanted = kinds.length === 0 ? declared : declared.filter((kind) => kinds.includes(kind));
  const narrowed = wanted.length < declared.length;
  const conditions = narrowed && wanted.length !== 1 ? [`${alias}.kind IN (${wanted.map(quoted).join(", ")})`] : [];
  return { node: new NodeAlias(alias, wanted), narrowed, conditions };
}

/**
 * FROM and WHERE for the links of `s`, without the word FROM; they are `e`, and their other ends `n` where `reads` says that
 * more than the filter reads these. `joins` are of what else is read. Names come from the model's closed lists.
 */
export function linksFrom(query: LinkMatch, parameters: Parameters, reads: boolean, joins = ""): string {
  const { at, other } = endColumns[query.direction];
  const { node, narrowed, conditions } = endsOf(query, "n");
  const joined = reads || narrowed || query.where !== undefined;
  const tests = [
    at,
    ...(query.relations.length > 0 ? [`e.relation IN (${query.relations.map(quoted).join(", ")})`] : []),
    ...conditions,
    ...(query.where ? [whereSql(query.where, node, parameters)] : []),
    ...(query.edgeWhere ? [whereSql(query.edgeWhere, new EdgeAlias("e", query.relations), parameters)] : []),
  ];
  return `edge AS e${joined ? ` CROSS JOIN ${node.table} ON n.key = ${other}` : ""}${joins} WHERE ${tests.join(" AND ")}`;
}

/** Ends of the links `e` of `s`: condition for its own, expression for the other's key. */
export const endColumns = {
  OUT: { at: "e.source = s.key", other: "e.target" },
  IN: { at: "e.target = s.key", other: "e.source" },
  BOTH: { at: "(e.source = s.key OR e.target = s.key)", other: "iif(e.source = s.key, e.target, e.source)" },
} as const;

const quoted = (name: KindName | RelationName) => `'${name}'`;
