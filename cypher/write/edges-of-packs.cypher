// Which edges do these packs contain?
MATCH (s:Node)-[r]->(t:Node)
WHERE r._pack IN $packs
RETURN
  properties(r) AS record,
  s.id AS source,
  t.id AS target,
  r._pack AS pack
