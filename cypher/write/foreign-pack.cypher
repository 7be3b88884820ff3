// Is there a node of a pack that is none of these? One row if so.
MATCH (n:Node)
WHERE NOT n._pack IN $packs
RETURN
  n._pack AS pack
LIMIT 1
