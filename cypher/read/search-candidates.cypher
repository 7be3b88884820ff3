// Which nodes have any of the words of each query, and in which texts? At most $limit a query: named things before quotations
// and sentences, whose texts have ranks from $spanRank on, then by the sum of their words' weights, by rank, then id; a list of
// texts for each word. A query that no node answers is absent.
// $words: {query, word: their numbers; weight; kinds: any where empty; terms, prefixes} each.
UNWIND $words AS asked
CALL (asked) {
  UNWIND asked.terms AS term
  MATCH (t:SearchTerm {term: term})
  RETURN t
  UNION
  UNWIND asked.prefixes AS prefix
  MATCH (t:SearchTerm)
  WHERE t.term STARTS WITH prefix
  RETURN t
}
MATCH (t)-[:FOUND_IN]->(x:SearchText)
WHERE
  (size(asked.kinds) = 0 OR x.kind IN asked.kinds)
  AND (size($fields) = 0 OR x.field IN $fields)
WITH
  asked.query AS query,
  asked.word AS word,
  asked.weight AS weight,
  x.node AS id,
  x.kind AS kind,
  min(x.rank) AS rank,
  collect(DISTINCT x) AS texts
WITH
  query,
  id,
  kind,
  sum(weight) AS weight,
  min(rank) AS rank,
  collect(texts) AS lists
ORDER BY query, rank >= $spanRank, weight DESC, rank, id
WITH query, collect({id: id, kind: kind, lists: lists})[..$limit] AS best
RETURN
  query AS query,
  [node IN best | {
    id: node.id,
    kind: node.kind,
    lists: [texts IN node.lists | [x IN texts | {field: x.field, text: x.text}]]
  }] AS nodes
ORDER BY query
