// Which nodes of one kind match, in this order, beyond this position? At most $limit.
MATCH (n:<<kind>>)
WHERE <<where>>
RETURN
  n AS node
ORDER BY <<order>>
LIMIT toInteger($limit)
