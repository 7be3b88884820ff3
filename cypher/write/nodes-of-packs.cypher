// Which nodes do these packs contain?
MATCH (n:Node)
WHERE n._pack IN $packs
RETURN
  n AS record,
  n._pack AS pack
