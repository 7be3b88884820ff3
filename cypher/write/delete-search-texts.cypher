// Delete the texts of these packs.
MATCH (x:SearchText)
WHERE x.pack IN $packs
DETACH DELETE x
