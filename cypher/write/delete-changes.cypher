// Delete changes of no release: those after the latest one, but for this number.
MATCH (c:Change)
WHERE c.seq > toInteger($after) AND c.seq <> toInteger($except)
WITH c
LIMIT toInteger($limit)
DELETE c
RETURN
  count(*) AS total
