// Which pairs of nodes does a relation join, in this order, beyond this position? At most $limit.
// By source, no further than the limit: for any targets. pairs-of-relation.cypher begins where the filter has fewer nodes.
MATCH (n:<<sources>>)
WHERE <<source>>
CALL (n) {
  MATCH (n)-[r:<<relation>>]->(m:<<targets>>)
  WHERE <<where>>
  WITH m, r
  ORDER BY r.id
  RETURN m, collect(properties(r)) AS found
}
RETURN
  n AS source,
  m AS target,
  found AS edges
ORDER BY <<order>>
LIMIT toInteger($limit)
