// Which of these nodes do edges of other packs use? By id, and by the edge's.
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r]-(:Node)
WHERE NOT r._pack IN $packs
RETURN
  n.id AS id,
  r.id AS edge,
  r._pack AS pack
ORDER BY id, edge
