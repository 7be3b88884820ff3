// Which of these ids do other packs contain already? At most one, the first by id.
MATCH (n:Node)
WHERE n.id IN $ids AND NOT n._pack IN $packs
RETURN
  n.id AS id,
  n._pack AS pack
ORDER BY n.id
LIMIT 1
