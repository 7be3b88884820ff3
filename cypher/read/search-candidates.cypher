// Which nodes have any of the words of each query, and in which texts? At most $limit a query: named things before quotations
// and sentences, whose texts have ranks from $spanRank on, then by the sum of their words' weights, by rank, then id; a list of
// texts for each word, field and text each.
// $queries: {query: its number; kinds: any where empty; words: {word: its number; weight; terms, prefixes} each} each.
UNWIND $queries AS asked
CALL (asked) {
  UNWIND asked.words AS word
  CALL (word) {
    UNWIND word.terms AS term
    MATCH (t:SearchTerm {term: term})
    RETURN t
    UNION
    UNWIND word.prefixes AS prefix
    MATCH (t:SearchTerm)
    WHERE t.term STARTS WITH prefix
    RETURN t
  }
  MATCH (t)-[:FOUND_IN]->(x:SearchText)
  WHERE
    (size(asked.kinds) = 0 OR x.kind IN asked.kinds)
    AND (size($fields) = 0 OR x.field IN $fields)
  WITH
    word.word AS number,
    word.weight AS weight,
    x.node AS id,
    x.kind AS kind,
    min(x.rank) AS rank,
    collect(DISTINCT x) AS texts
  WITH
    id,
    kind,
    sum(weight) AS weight,
    min(rank) AS rank,
    collect(texts) AS lists
  ORDER BY rank >= $spanRank, weight DESC, rank, id
  LIMIT toInteger($limit)
  RETURN id, kind, weight, rank, lists
}
RETURN
  asked.query AS query,
  id AS id,
  kind AS kind,
  [texts IN lists | [x IN texts | [x.field, x.text]]] AS texts
ORDER BY query, rank >= $spanRank, weight DESC, rank, id
