// Which nodes of one kind match, in this order, beyond this position? At most $limit.
MATCH (n:<<kind>>)
WHERE <<where>>
RETURN
  <<node>> AS node
ORDER BY <<order>>
LIMIT toInteger($limit)
