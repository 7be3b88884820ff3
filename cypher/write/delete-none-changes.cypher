// Delete the changes of this number that came to nothing.
MATCH (c:Change {seq: toInteger($seq)})
WHERE c.change = "NONE"
WITH c
LIMIT toInteger($limit)
DELETE c
RETURN
  count(*) AS total
