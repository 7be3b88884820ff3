// Which edges of one relation come after this id? At most $limit, by id.
MATCH (s:Node)-[r:<<relation>>]->(t:Node)
WHERE r.id > $after
RETURN
  properties(r) AS edge,
  s.id AS source,
  t.id AS target,
  r._pack AS pack
ORDER BY r.id
LIMIT toInteger($limit)
