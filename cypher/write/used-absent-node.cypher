// Which node of these packs is not in this load, though an edge of another pack uses it? At most one, the first by id.
MATCH (n:Node)-[r]-(:Node)
WHERE n._pack IN $packs AND n._load <> $token
RETURN
  n.id AS id,
  r.id AS edge,
  r._pack AS pack
ORDER BY n.id, r.id
LIMIT 1
