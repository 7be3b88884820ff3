import { type KindName, kindOfId, kinds } from "../../model/index.js";
import { NodeAlias } from "./aliases.js";
import type { SqlQuery } from "./parameters.js";

/** Query for the nodes that have these ids now: JSON arrays `node`. */
export function nodesSql(ids: readonly string[]): SqlQuery {
  return [statementFor([...new Set(ids.flatMap((id) => kindOfId(id)?.name ?? []))]), [JSON.stringify(ids)]];
}

function statementFor(ofKinds: readonly KindName[]): string {
  const key = ofKinds.join();
  let sql = statements.get(key);
  if (sql === undefined) {
    const node = new NodeAlias("n", ofKinds);
    sql = `SELECT json_group_array(${node.record()}) AS nodes FROM json_each(?) AS a CROSS JOIN ${node.table} ON n.id = a.value`;
    if (ofKinds.length === 1) statements.set(key, sql);
  }
  return sql;
}

/** Statements for nodes of one kind, which most are. */
const statements = new Map<string, string>();

/** Query for the present ids of nodes that formerly had these, as `asked` and `id`. */
export const formerIdsSql = (ids: readonly string[]): SqlQuery => [
  `SELECT f.id AS asked, n.id FROM json_each(?) AS a CROSS JOIN former_id AS f ON f.id = a.value CROSS JOIN node AS n ON n.key = f.node`,
  [JSON.stringify(ids)],
];

/** Kinds in the order of their ids: all ids of a kind follow one another. */
export const kindsById = (): readonly KindName[] =>
  [...kinds.values()].toSorted((a, b) => (`${a.prefix}:` < `${b.prefix}:` ? -1 : 1)).map(({ name }) => name);
