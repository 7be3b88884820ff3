// Which edges do these packs contain?
MATCH (:Node)-[r]->(:Node)
WHERE r._pack IN $packs
RETURN
  properties(r) AS edge
ORDER BY r.id
