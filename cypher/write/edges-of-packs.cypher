// Which edges do these packs contain?
MATCH (:Node)-[r]->(:Node)
WHERE r._pack IN $packs
RETURN
  properties(r) AS record,
  r._pack AS pack
