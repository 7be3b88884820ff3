// Delete texts of these packs.
MATCH (x:SearchText)
WHERE x.pack IN $packs
WITH x
LIMIT toInteger($limit)
DETACH DELETE x
RETURN
  count(*) AS total
