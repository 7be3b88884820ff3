// Which pairs of nodes does a relation join that match, in this order, beyond this position? At most $limit.
MATCH (n:<<sources>>)-[r:<<relation>>]->(m:<<targets>>)
WHERE <<where>>
WITH n, m, r
ORDER BY r.id
WITH n, m, collect(properties(r)) AS found
RETURN
  n AS source,
  m AS target,
  found AS edges
ORDER BY <<order>>
LIMIT toInteger($limit)
