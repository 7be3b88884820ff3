import type { RelationName } from "../../model/index.js";
import { edgeIdOf, isKeyless } from "../edge-id.js";
import type { LinkMatch, LinkQuery, LinkRecord } from "../store.js";
import { countsIn } from "../order.js";
import { requires } from "../where.js";
import { chosen, EdgeAlias, type NodeCells, nodeOf } from "./aliases.js";
import { type Cell, propsOf, relationColumns } from "./columns.js";
import { endColumns, endsOf, linksFrom } from "./compile.js";
import { Parameters, type SqlQuery } from "./parameters.js";
import { windowSql } from "./windows.js";

/** Query for a page of links of each source: its id as `asked`, and a JSON array `links`. */
export function linksSql(query: LinkQuery): SqlQuery {
  const parameters = new Parameters();
  const sources = parameters.bind(JSON.stringify(query.sources));
  const { order, direction } = query;
  const { node } = endsOf(query, "n");
  // An edge has the sort days of its ends: an index of those that are present orders the links of each source.
  const day = { OUT: "e.target_day", IN: "e.source_day", BOTH: undefined }[direction];
  const ofEdges = new EdgeAlias("e", query.relations);
  const columns = order.map(({ field, on, count }) => {
    if (count) return { sql: node.count(count), nullable: false };
    if (on === "edge") return { sql: ofEdges.column(field), nullable: ofEdges.isNullable(field) };
    return {
      sql: day !== undefined && node.isSortDay(field) ? day : node.column(field),
      nullable: node.isNullable(field) && !requires(query.where, field),
    };
  });
  const reads = columns.some(({ sql }, index) => sql !== day && order[index]?.on !== "edge");
  const present = columns.flatMap(({ sql, nullable }) => (sql === day && !nullable ? [` AND ${sql} IS NOT NULL`] : []));
  const from = linksFrom(query, parameters, reads) + present.join("");
  const keys = windowSql({ select: "e.key", from, order, columns, id: "e.id" }, query, parameters);
  const record = node.record(query.fields, countsIn(order));
  // Ids that follow from the query are not read.
  const keyless = keylessOf(query);
  const own = keyless ? "NULL, NULL" : "e.id, e.relation";
  const link = `json_array(${own}, e.source = s.key, ${ofEdges.values(query.edgeFields)}, ${record})`;
  const sql = `SELECT s.id AS asked, (
       SELECT json_group_array(${link})
       FROM (${keys}) AS l CROSS JOIN edge AS e ON e.key = l.key CROSS JOIN ${node.table} ON n.key = ${endColumns[direction].other}
     ) AS links
     FROM json_each(${sources}) AS a CROSS JOIN node AS s ON s.id = a.value`;
  return [sql, parameters.values];
}

/** Query for the number of links of each source: its id as `asked`, and `total`. */
export function linkTotalsSql(match: LinkMatch): SqlQuery {
  const parameters = new Parameters();
  const sources = parameters.bind(JSON.stringify(match.sources));
  const sql = `SELECT s.id AS asked, (SELECT count(*) FROM ${linksFrom(match, parameters, false)}) AS total
     FROM json_each(${sources}) AS a CROSS JOIN node AS s ON s.id = a.value`;
  return [sql, parameters.values];
}

/** The one relation of a query, where the ids of its edges follow from their ends. */
const keylessOf = ({ relations: [name, ...others] }: LinkMatch): RelationName | undefined =>
  name !== undefined && others.length === 0 && isKeyless(name) ? name : undefined;

type LinkCells = [
  id: string | null,
  relation: RelationName | null,
  outgoing: number,
  values: readonly Cell[],
  node: NodeCells,
];

/** Decodes the links of a source. */
export function linksOf(query: LinkQuery, asked: string, json: string): LinkRecord[] {
  const { relations, fields, edgeFields } = query;
  const columns = chosen(relationColumns(relations), edgeFields);
  const keyless = keylessOf(query);
  return (JSON.parse(json) as LinkCells[]).map(([own, type, outgoing, values, node]) => {
    const [source, target] = outgoing ? [asked, node[0]] : [node[0], asked];
    const relation = keyless ?? (type as RelationName);
    const id = own ?? edgeIdOf(relation, source, target);
    return {
      edge: { id, relation, source, target, props: propsOf(columns, values) },
      direction: outgoing ? "OUT" : "IN",
      node: nodeOf(node, fields),
    };
  });
}
