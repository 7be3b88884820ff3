// Which nodes have the most words of each query, and in which texts? At most $limit a query, by rank, then id;
// their texts by rank, field and text. A query that no node answers is absent.
// $words: {query, word: their numbers; kinds: any where empty; terms, prefixes} each.
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
  x.node AS id,
  x.kind AS kind,
  count(DISTINCT asked.word) AS words,
  min(x.rank) AS rank,
  collect(DISTINCT x) AS texts
CALL (texts) {
  UNWIND texts AS x
  WITH x
  ORDER BY x.rank, x.field, x.text
  RETURN collect({field: x.field, text: x.text}) AS found
}
WITH query, id, kind, words, rank, found
ORDER BY query, words DESC, rank, id
WITH query, words, collect({id: id, kind: kind, texts: found})[..$limit] AS nodes
ORDER BY query, words DESC
WITH query, collect(nodes)[0] AS nodes
RETURN
  query AS query,
  nodes AS nodes
ORDER BY query
