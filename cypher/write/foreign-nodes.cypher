// Which of these nodes do other packs contain?
MATCH (n:Node)
WHERE n.id IN $ids AND NOT n._pack IN $packs
RETURN
  n AS record,
  n._pack AS pack
