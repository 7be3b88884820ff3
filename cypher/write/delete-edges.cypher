// Delete the edges of these packs.
MATCH (:Node)-[r]->(:Node)
WHERE r._pack IN $packs
DELETE r
