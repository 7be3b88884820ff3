import type { SqlQuery } from "./parameters.js";

/** Query for the packs that state these nodes, and edges that several state, each with what it states where others do so too. */
export const contributionsSql = (ids: readonly string[]): SqlQuery => [
  `SELECT a.value AS id, coalesce(c.pack, n.pack) AS pack, c.props
   FROM json_each(?) AS a
   LEFT JOIN contribution AS c ON c.record = a.value
   LEFT JOIN node AS n ON n.id = a.value
   WHERE coalesce(c.pack, n.pack) IS NOT NULL`,
  [JSON.stringify(ids)],
];

/** Query for the documents of packs. */
export const documentsOfPacksSql: SqlQuery = [
  `SELECT n.pack, d.id, coalesce(d.heldOn, d.publishedOn) AS day FROM "Document" AS d CROSS JOIN node AS n ON n.key = d.key`,
  [],
];
