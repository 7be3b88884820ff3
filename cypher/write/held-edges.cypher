// Which edges do these packs hold?
MATCH (:Node)-[r]->(:Node)
WHERE r._pack IN $packs
RETURN
  properties(r) AS edge
ORDER BY r.id
