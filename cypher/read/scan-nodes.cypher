// Which nodes come after this id? At most $limit, by id.
MATCH (n:Node)
WHERE n.id > $after
RETURN
  n AS node,
  n._pack AS pack
ORDER BY n.id
LIMIT toInteger($limit)
