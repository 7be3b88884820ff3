// Which of these nodes does an edge of another pack use? At most one, the first by id.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r]-(:Node)
WHERE NOT r._pack IN $packs
RETURN
  n.id AS id,
  r.id AS edge,
  r._pack AS pack
ORDER BY id, edge
LIMIT 1
