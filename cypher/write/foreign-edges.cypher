// Which of these edges of a relation do other packs contain?
MATCH (s:Node)-[r:<<relation>>]->(t:Node)
WHERE r.id IN $ids AND NOT r._pack IN $packs
RETURN
  properties(r) AS record,
  s.id AS source,
  t.id AS target,
  r._pack AS pack
